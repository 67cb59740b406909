/** Zips the parts so that the same book gives the same bytes: fixed order, fixed time, one compression. */
import { strToU8, zipSync } from 'fflate';
import type { Parts } from './frame.ts';

/** Readers that guess a file's kind look at its first entry. */
const FIRST = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** A zip holds the time of day of its maker; the earliest it can say, in any time zone. */
const ZIP_TIME = new Date(1980, 0, 1);

/** @param media parts that are no text, by their names */
export function packParts(parts: Parts, media: ReadonlyMap<string, Uint8Array> = new Map()): Uint8Array {
  const rest = [...parts.keys()].filter((name) => !FIRST.includes(name)).toSorted();
  const files = [...FIRST, ...rest].map((name) => [name, strToU8(parts.get(name) ?? '')] as const);
  const all = [...files, ...[...media].toSorted(byName)];
  return zipSync(Object.fromEntries(all), { mtime: ZIP_TIME, level: 6 });
}

function byName([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1;
}
