/** A tag: a name, or a path of names from the widest to the narrowest, such as `Border/Bridges`. */
import { z } from 'zod';

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
