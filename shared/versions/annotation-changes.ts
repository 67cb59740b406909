/** What one version of an annotation changed of the one before it. */
import type { Annotation } from '../annotations/annotation.ts';
import type { VersionChange } from './version.ts';

export function annotationChanges(before: Annotation | null, after: Annotation): VersionChange[] {
  if (!before) return [{ code: 'first', count: 1 }];
  const codes: VersionChange['code'][] = [
    ...(JSON.stringify(before.body) === JSON.stringify(after.body) ? [] : (['text'] as const)),
    ...(before.kind === after.kind ? [] : (['kind'] as const)),
    ...(before.visibility === after.visibility ? [] : [after.visibility]),
    ...trashChange(before, after),
  ];
  return (codes.length === 0 ? (['nothing'] as const) : codes).map((code) => ({ code, count: 1 }));
}

export function trashChange(
  before: { trashedAt: string | null },
  after: { trashedAt: string | null },
): ('trashed' | 'restored')[] {
  if ((before.trashedAt === null) === (after.trashedAt === null)) return [];
  return [after.trashedAt === null ? 'restored' : 'trashed'];
}
