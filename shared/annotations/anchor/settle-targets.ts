/**
 * Keeps the targets of annotations true to the texts they are on, when texts, annotations or both change: found again, or lost. Where
 * nothing changed nothing is looked at.
 */
import type { AnnotationTarget } from '../target.ts';
import { findAgainIn } from './find-again.ts';
import { stands } from './find-quote.ts';
import { compareVersions, type Versions } from './versions.ts';

/** The reading text of each initiative, by its id. */
export type ReadingTexts = ReadonlyMap<string, string>;

/** An annotation, or what else is anchored as one. */
interface Anchored {
  initiativeId: string;
  target: AnnotationTarget | null;
}

export interface TextChange<T extends Anchored> {
  before: ReadingTexts;
  after: ReadingTexts;
  /** Was the annotation there, with this target, when the texts were as before? If not, it may have been made for either text. */
  isOld: (annotation: T) => boolean;
}

/** @returns the same annotations, those that stay as they are the very same objects */
export function settleTargets<T extends Anchored>(annotations: readonly T[], change: TextChange<T>): T[] {
  const versionsOf = comparing(change);
  return annotations.map((annotation) => settled(annotation, change, versionsOf));
}

function settled<T extends Anchored>(
  annotation: T,
  { after, isOld }: TextChange<T>,
  versionsOf: (initiativeId: string) => Versions | null,
): T {
  const { target, initiativeId } = annotation;
  const text = after.get(initiativeId);
  if (target === null || text === undefined) return annotation;
  const isMadeForIt = !isOld(annotation) && (target.isLost || stands(target, text));
  if (isMadeForIt) return annotation;
  const versions = versionsOf(initiativeId);
  if (versions?.before === text && isOld(annotation)) return annotation;
  const found = findAgainIn(target, versions, text);
  return found === target ? annotation : { ...annotation, target: found };
}

/** Each pair of texts is compared once, and only if an annotation is on it. */
function comparing({
  before,
  after,
}: Pick<TextChange<Anchored>, 'before' | 'after'>): (initiativeId: string) => Versions | null {
  const known = new Map<string, Versions>();
  return (initiativeId) => {
    const [old, fresh] = [before.get(initiativeId), after.get(initiativeId)];
    if (old === undefined || fresh === undefined) return null;
    const versions = known.get(initiativeId) ?? compareVersions(old, fresh);
    known.set(initiativeId, versions);
    return versions;
  };
}
