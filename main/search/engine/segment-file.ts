/**
 * A segment as bytes: a line of JSON with the names and the lengths of its arrays, then the arrays as they lie in memory. It is a cache of one
 * machine: what does not read back is built anew.
 */
import type { Named, Segment } from './segment.ts';

/** Raised when the form changes, or what is put into a segment. */
export const SEGMENT_VERSION = 1;

const ARRAYS = {
  frequencies: Uint32Array,
  postingStarts: Uint32Array,
  postings: Uint8Array,
  placeStarts: Uint32Array,
  places: Uint8Array,
  storedStarts: Uint32Array,
  stored: Uint8Array,
  order: Float64Array,
  flags: Uint8Array,
  label: Uint16Array,
  dates: Int32Array,
  organisationStarts: Uint32Array,
  organisationEntries: Uint32Array,
  markStarts: Uint32Array,
  markEntries: Uint32Array,
} as const;
type ArrayName = keyof typeof ARRAYS;
type FlatArray = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

interface Head extends Pick<Segment, 'count' | 'terms' | 'stems' | 'ids' | 'parents' | 'owners' | 'labels'> {
  version: number;
  organisations: Named['names'];
  marks: Named['names'];
  /** In bytes. */
  lengths: Record<ArrayName, number>;
}

/** Each array begins where any of them may. */
const ALIGNMENT = 8;

export function writeSegment(segment: Segment): Uint8Array<ArrayBuffer> {
  const arrays = arraysOf(segment);
  const names = Object.keys(ARRAYS) as ArrayName[];
  const { count, terms, stems, ids, parents, owners, labels, organisations, marks } = segment;
  const head: Head = {
    version: SEGMENT_VERSION,
    ...{ count, terms, stems, ids, parents, owners, labels },
    organisations: organisations.names,
    marks: marks.names,
    lengths: Object.fromEntries(names.map((name) => [name, arrays[name].byteLength])) as Head['lengths'],
  };
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  const size = names.reduce((at, name) => aligned(at) + arrays[name].byteLength, 4 + headBytes.length);
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, headBytes.length);
  bytes.set(headBytes, 4);
  let at = 4 + headBytes.length;
  for (const name of names) {
    const { buffer, byteOffset, byteLength } = arrays[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), aligned(at));
    at = aligned(at) + byteLength;
  }
  return bytes;
}

/** @throws when the bytes are no segment of this version */
export function readSegment(given: Uint8Array): Segment {
  const bytes = new Uint8Array(given);
  const view = new DataView(bytes.buffer);
  const headLength = view.getUint32(0);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headLength))) as Head;
  if (head.version !== SEGMENT_VERSION) throw new Error(`segment of version ${String(head.version)}`);
  const arrays = {} as Record<ArrayName, FlatArray>;
  let at = 4 + headLength;
  for (const name of Object.keys(ARRAYS) as ArrayName[]) {
    const Kind = ARRAYS[name];
    arrays[name] = new Kind(bytes.buffer, aligned(at), head.lengths[name] / Kind.BYTES_PER_ELEMENT);
    at = aligned(at) + head.lengths[name];
  }
  return segmentOf(head, arrays as ReturnType<typeof arraysOf>);
}

function arraysOf({ organisations, marks, ...segment }: Segment) {
  const { frequencies, postingStarts, postings, placeStarts, places, storedStarts, stored } = segment;
  const { order, flags, label, dates } = segment;
  return {
    ...{ frequencies, postingStarts, postings, placeStarts, places, storedStarts, stored },
    ...{ order, flags, label, dates },
    organisationStarts: organisations.starts,
    organisationEntries: organisations.entries,
    markStarts: marks.starts,
    markEntries: marks.entries,
  } satisfies Record<ArrayName, FlatArray>;
}

function segmentOf(head: Head, arrays: ReturnType<typeof arraysOf>): Segment {
  const { organisationStarts, organisationEntries, markStarts, markEntries, ...others } = arrays;
  const { count, terms, stems, ids, parents, owners, labels } = head;
  return {
    ...{ count, terms, stems, ids, parents, owners, labels },
    ...others,
    organisations: {
      names: head.organisations,
      starts: organisationStarts,
      entries: organisationEntries,
    },
    marks: { names: head.marks, starts: markStarts, entries: markEntries },
  };
}

function aligned(at: number): number {
  return Math.ceil(at / ALIGNMENT) * ALIGNMENT;
}
