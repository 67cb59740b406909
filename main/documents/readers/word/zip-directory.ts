/**
 * The table of contents of a zip file (PKWARE APPNOTE, sections 4.3 and 4.5): what is packed where. Names are labels and never paths;
 * nothing is written to a disk. A table that does not fit the file is no table.
 */

export interface ZipEntry {
  /** As packed, with `/` between folders and without one in front. */
  name: string;
  isEncrypted: boolean;
  /** 0: stored, 8: deflated. */
  method: number;
  crc: number;
  /** Place of the packed bytes in the file. */
  start: number;
  end: number;
}

/** The table of contents is missing, cut off or contradicts the file. */
export class ZipError extends Error {}

export class TooManyEntries extends Error {
  readonly count: number;

  constructor(count: number) {
    super('too many entries');
    this.count = count;
  }
}

const SIGNATURE = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, end64: 0x06064b50 };
const SIZE = { local: 30, central: 46, end: 22, end64: 56, locator64: 20 };
const LONGEST_COMMENT = 0xffff;
/** A field with this value has its true one in a zip64 record. */
const ELSEWHERE = 0xffffffff;

/** @throws ZipError, TooManyEntries */
export function readZipDirectory(bytes: Uint8Array, mostEntries: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = findTable(view);
  if (count > mostEntries) throw new TooManyEntries(count);
  const placed: { entry: ZipEntry; from: number }[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    requireSignature(view, at, SIGNATURE.central, SIZE.central);
    placed.push(readEntry(view, at));
    at += SIZE.central + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  refuseOverlaps(placed);
  return placed.map(({ entry }) => entry);
}

/** Behind the entries, before a comment of any length. */
function findTable(view: DataView): { count: number; offset: number } {
  const last = view.byteLength - SIZE.end;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== SIGNATURE.end) continue;
    if (at + SIZE.end + view.getUint16(at + 20, true) > view.byteLength) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return count === 0xffff || offset === ELSEWHERE ? findTable64(view, at) : { count, offset };
  }
  throw new ZipError('no table of contents');
}

function findTable64(view: DataView, end: number): { count: number; offset: number } {
  const locator = end - SIZE.locator64;
  if (locator < 0) throw new ZipError('no zip64 record');
  const at = longAt(view, locator + 8);
  requireSignature(view, at, SIGNATURE.end64, SIZE.end64);
  return { count: longAt(view, at + 32), offset: longAt(view, at + 48) };
}

function readEntry(view: DataView, at: number): { entry: ZipEntry; from: number } {
  const nameLength = view.getUint16(at + 28, true);
  const extra = { start: at + SIZE.central + nameLength, length: view.getUint16(at + 30, true) };
  requireRoom(view, at, SIZE.central + nameLength + extra.length);
  const [, size, from] = trueFields(
    view,
    extra,
    [24, 20, 42].map((field) => view.getUint32(at + field, true)),
  );
  const start = startOfData(view, from ?? 0);
  requireRoom(view, start, size ?? 0);
  const name = new TextDecoder().decode(
    new Uint8Array(view.buffer, view.byteOffset + at + SIZE.central, nameLength),
  );
  const entry: ZipEntry = {
    name: name.replaceAll('\\', '/').replace(/^\//, ''),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    start,
    end: start + (size ?? 0),
  };
  return { entry, from: from ?? 0 };
}

/** Of expanded size, packed size and place, those too large for the table stand in the zip64 field, in this order. */
function trueFields(view: DataView, extra: { start: number; length: number }, fields: number[]): number[] {
  if (!fields.includes(ELSEWHERE)) return fields;
  let at = findField64(view, extra);
  return fields.map((field) => {
    if (field !== ELSEWHERE) return field;
    at += 8;
    return longAt(view, at - 8);
  });
}

function findField64(view: DataView, { start, length }: { start: number; length: number }): number {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  throw new ZipError('no zip64 field');
}

function startOfData(view: DataView, from: number): number {
  requireSignature(view, from, SIGNATURE.local, SIZE.local);
  return from + SIZE.local + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
}

/** Entries that share bytes are how a small file pretends to hold petabytes. */
function refuseOverlaps(placed: readonly { entry: ZipEntry; from: number }[]): void {
  let last = 0;
  for (const { entry, from } of placed.toSorted((left, right) => left.from - right.from)) {
    if (from < last) throw new ZipError('entries overlap');
    last = entry.end;
  }
}

function longAt(view: DataView, at: number): number {
  requireRoom(view, at, 8);
  return Number(view.getBigUint64(at, true));
}

function requireSignature(view: DataView, at: number, signature: number, size: number): void {
  requireRoom(view, at, size);
  if (view.getUint32(at, true) !== signature) throw new ZipError('a record is not where it should be');
}

function requireRoom(view: DataView, at: number, size: number): void {
  if (at + size > view.byteLength) throw new ZipError('cut off');
}
