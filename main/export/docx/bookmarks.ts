/**
 * Names of bookmarks, made from ids alone: a name made from a title would carry its words out of the book, and one made from a
 * position would not find its card again in a file that comes back.
 */
import { createHash } from 'node:crypto';

/** At most 40 letters, digits and underscores, as Word allows, whatever the id looks like. */
export function bookmarkName(kind: 'tab' | 'card' | 'page' | 'source' | 'part', id: string): string {
  return `${kind}_${createHash('sha256').update(id).digest('hex').slice(0, 32)}`;
}
