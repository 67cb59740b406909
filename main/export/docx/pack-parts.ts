/** Zips the parts so that the same book gives the same bytes: fixed order, fixed time, one compression. */
import { strToU8, zipSync } from 'fflate';
import type { Parts } from './frame.ts';

/** Readers that guess a file's kind look at its first entry. */
const FIRST = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** A zip holds the time of day of its maker; the earliest it can say, in any time zone. */
const ZIP_TIME = new Date(1980, 0, 1);

export function packParts(parts: Parts): Uint8Array {
  const rest = [...parts.keys()].filter((name) => !FIRST.includes(name)).toSorted();
  const files = [...FIRST, ...rest].map((name) => [name, strToU8(parts.get(name) ?? '')] as const);
  return zipSync(Object.fromEntries(files), { mtime: ZIP_TIME, level: 6 });
}
