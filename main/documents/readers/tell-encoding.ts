/** In which encoding a file is: shown by its first bytes, or by the zeros of UTF-16, or stated in the head of a page or of XML. */

/** Bytes in which an encoding is looked for. */
const HEAD = 4096;
const SAMPLE = 20_000;
/** Zero bytes on one side of the pairs; a text in another encoding has none. */
const FEWEST_ZEROS = 0.05;

/** By its byte order mark, else by the zero bytes that stand beside Western letters, spaces and line ends. */
export function utf16Name(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return null;
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = (FEWEST_ZEROS * sample.length) / 2;
  if (odd >= enough && odd > 0 && even <= 0.1 * odd) return 'utf-16le';
  return even >= enough && even > 0 && odd <= 0.1 * even ? 'utf-16be' : null;
}

const STATEMENTS = [
  /^[\s\u00ef\u00bb\u00bf]{0,20}<\?xml[^>]{0,200}?encoding\s?=\s?["']([\w.:-]{2,40})["']/i,
  /<meta\s[^>]{0,500}?charset\s?=\s?["']?\s?([\w.:-]{2,40})/i,
];

/** The first bytes, each as the character of its number. */
export function headOf(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length)).toString('latin1');
}

/** @returns the name that the encoding standard gives to what a page or XML states; null where it states none that is known */
export function statedEncoding(bytes: Uint8Array): string | null {
  const head = headOf(bytes, HEAD);
  for (const statement of STATEMENTS) {
    const name = statement.exec(head)?.[1];
    if (name !== undefined) return canonicalName(name);
  }
  return null;
}

/** Latin-1 and ASCII are read as Windows-1252, as browsers do. */
function canonicalName(name: string): string | null {
  if (/^(?:iso-?8859-?1|latin-?1|us-ascii|ascii|ansi_x3.4-1968|windows-1252|cp-?1252|x-cp1252)$/i.test(name))
    return 'windows-1252';
  try {
    const { encoding } = new TextDecoder(name);
    return encoding === 'iso-8859-1' ? 'windows-1252' : encoding;
  } catch {
    return null;
  }
}
