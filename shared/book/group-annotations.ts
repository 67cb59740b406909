/** Annotations as cards take them up. */
import type { Annotation } from '../annotations/annotation.ts';

/** By initiative, in the order written. */
export function groupByInitiative(annotations: readonly Annotation[]): Map<string, Annotation[]> {
  const groups = new Map<string, Annotation[]>();
  for (const annotation of annotations.toSorted(byTimeWritten)) {
    const group = groups.get(annotation.initiativeId);
    if (group) group.push(annotation);
    else groups.set(annotation.initiativeId, [annotation]);
  }
  return groups;
}

function byTimeWritten(left: Annotation, right: Annotation): number {
  return left.createdAt.localeCompare(right.createdAt);
}
