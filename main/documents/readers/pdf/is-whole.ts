/**
 * Is a PDF file whole as to its form? It ends with a mark and says before it where its table of contents stands (ISO 32000-1, 7.5.5).
 * pdf.js reads on without both, by searching the file for what may belong to it, and does not tell.
 */

const TAIL = 2048;
const HEAD = 1024;

export function isWhole(bytes: Uint8Array): boolean {
  const tail = latin1(bytes.subarray(Math.max(0, bytes.length - TAIL)));
  const place = tail.slice(tail.lastIndexOf('startxref'));
  const stated = /^startxref\s{1,10}(\d{1,12})\s/.exec(place)?.[1];
  if (stated === undefined || !place.includes('%%EOF')) return false;
  const before = Math.max(0, latin1(bytes.subarray(0, HEAD)).indexOf('%PDF-'));
  return [0, before].some((skipped) => isTable(bytes, Number(stated) + skipped));
}

/** A table begins with a word of its own, or is an object. */
function isTable(bytes: Uint8Array, at: number): boolean {
  return /^\s{0,10}(?:xref|\d{1,10}\s{1,5}\d{1,5}\s{1,5}obj)/.test(latin1(bytes.subarray(at, at + 40)));
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
