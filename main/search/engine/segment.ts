/**
 * A segment: up to some thousand searched things and their inverted index, never changed once it is built. What is searched is a few segments;
 * a change adds a small one and marks what it replaces as gone. All of it is flat arrays, so that it lies on disk as it lies in memory.
 */

/** So many things a segment holds at most: small enough to be written, read and built anew in one breath. */
export const SEGMENT_SIZE = 16_384;

/** What each thing names, by number: of thing `n` those from `starts[n]` to `starts[n + 1]`. */
export interface Named {
  names: readonly { name: string; acronym: string | null }[];
  starts: Uint32Array;
  entries: Uint32Array;
}

/** The things of one record, next to each other. */
export interface OwnedRange {
  owner: string;
  from: number;
  to: number;
}

export interface Segment {
  count: number;
  /** Folded, in the order of their UTF-16 code units. */
  terms: readonly string[];
  /** Of each term, by the rules of both languages; empty where it is the term itself. */
  stems: { en: readonly string[]; es: readonly string[] };
  /** In so many things each term occurs. */
  frequencies: Uint32Array;
  /** Where the postings of each term begin in `postings`, and one more for the end: distance to the thing before, then its impact (0-255). */
  postingStarts: Uint32Array;
  postings: Uint8Array;
  /** The same for `places`: of each posting how often the term occurs, then the distances from place to place. */
  placeStarts: Uint32Array;
  places: Uint8Array;
  /** What is kept of each thing to be shown, as JSON in UTF-8. */
  storedStarts: Uint32Array;
  stored: Uint8Array;
  ids: readonly string[];
  /** Of an annotation or a page: the initiative that it is on; else empty. */
  parents: readonly string[];
  owners: readonly OwnedRange[];
  /** By which things stand that are equally good; the lowest first. */
  order: Float64Array;
  /** Bits of `flags.ts`. */
  flags: Uint8Array;
  /** Index of `labels`: the pillar of an initiative, the kind of an annotation. */
  label: Uint16Array;
  labels: readonly string[];
  /** Four numbers each: the thing, first and last day as `YYYYMMDD`, whether it is a deadline. */
  dates: Int32Array;
  organisations: Named;
  /** Places that an initiative names; tags of an annotation. */
  marks: Named;
}

/** Place of a term in the segment; -1 when it has none. */
export function findTerm({ terms }: Segment, term: string): number {
  const at = firstTermFrom(terms, term);
  return terms[at] === term ? at : -1;
}

/** The first term that is not before `start`. */
export function firstTermFrom(terms: readonly string[], start: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const decoder = new TextDecoder();

/** What is kept of a thing; the one who reads knows what was put in. */
export function storedAt(segment: Segment, index: number): unknown {
  const from = segment.storedStarts[index] ?? 0;
  const to = segment.storedStarts[index + 1] ?? from;
  return JSON.parse(decoder.decode(segment.stored.subarray(from, to))) as unknown;
}

/** Where the dates of a thing begin in `dates`. */
export function firstDateOf({ dates }: Segment, index: number): number {
  let low = 0;
  let high = dates.length / 4;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle * 4] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low * 4;
}

/** The numbers, in `names`, of what a thing names. */
export function entriesOf({ starts, entries }: Named, index: number): Uint32Array {
  return entries.subarray(starts[index] ?? 0, starts[index + 1] ?? 0);
}
