/** A tag: a name, or a path of names from the widest to the narrowest, such as `Border/Bridges`. */
import { z } from 'zod';
import { fold } from '../search/fold.ts';

export const TAG_SEPARATOR = '/';

/** Tidied, a tag has no empty names and no spaces around them; names differ by more than case and accents, see `sameTag`. */
export const tagSchema = z
  .string()
  .max(200)
  .transform(tidyTag)
  .refine((tag) => tag !== '', 'a tag needs a name');

export function tidyTag(tag: string): string {
  return tag
    .normalize('NFC')
    .split(TAG_SEPARATOR)
    .map((name) => name.replace(/\s+/gu, ' ').trim())
    .filter((name) => name !== '')
    .join(TAG_SEPARATOR);
}

/** Tags that differ only in case or accents are one. */
export function sameTag(left: string, right: string): boolean {
  return keyOfTag(left) === keyOfTag(right);
}

/** Under which a tag is compared. */
export function keyOfTag(tag: string): string {
  return fold(tidyTag(tag));
}

/** Is it the tag itself, or one below it? */
export function isWithin(tag: string, ancestor: string): boolean {
  const [inner, outer] = [keyOfTag(tag), keyOfTag(ancestor)];
  return inner === outer || inner.startsWith(outer + TAG_SEPARATOR);
}

/** A tag in use. */
export const usedTagSchema = z.object({ tag: z.string(), count: z.int().positive() });
export type UsedTag = z.infer<typeof usedTagSchema>;

/** Each tag once, in the spelling met first; most used first. @param tags those of all annotations */
export function countTags(tags: Iterable<string>): UsedTag[] {
  const used = new Map<string, UsedTag>();
  for (const tag of tags) {
    const key = keyOfTag(tag);
    const known = used.get(key);
    used.set(key, { tag: known?.tag ?? tag, count: (known?.count ?? 0) + 1 });
  }
  return [...used.values()].sort(
    (left, right) => right.count - left.count || left.tag.localeCompare(right.tag),
  );
}

/** The tags after one of them, with all below it, was given another name; without any that would stand twice. */
export function renameTag(tags: readonly string[], from: string, to: string | null): string[] {
  const renamed = tags.flatMap((tag) => {
    if (!isWithin(tag, from)) return [tag];
    return to === null ? [] : [tidyTag(to + tidyTag(tag).slice(tidyTag(from).length))];
  });
  return renamed.filter((tag, at) => renamed.findIndex((other) => sameTag(other, tag)) === at);
}
