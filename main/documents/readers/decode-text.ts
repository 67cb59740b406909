/**
 * Bytes to text: UTF-8, UTF-16 with or without its mark, else Windows-1252. Offsets everywhere in the program count UTF-16 code units of
 * this text, of which a byte order mark is no part. It is also the one place where characters that no document can hold are replaced,
 * unit for unit, so that places stay true and the replacement is seen.
 */
import type { Warning } from '../../../shared/documents/warning.ts';
import { Problem } from '../../../shared/result.ts';

interface DecodedText {
  text: string;
  warnings: Warning[];
}

const REPLACEMENT = '\ufffd';
/** Controls that neither XML nor a reader takes (line and page ends stay), halves of surrogate pairs, and what is no character. */
const UNPRINTABLE = /[^\P{Cc}\t\n\v\f\r\u0085]|\p{Cs}|[\ufffe\uffff]/gu;
/** What Windows-1252 has at 0x80 to 0x9f; the five places it leaves free stay controls. */
const WINDOWS_1252 = Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
const PAGE_BREAK = /[\v\f\u0085\u2028\u2029]/g;
/** More controls than this share of a file's bytes, and it is no text. */
const MOST_CONTROLS = 0.05;

/** @throws Problem `file-binary` */
export function decodeText(bytes: Uint8Array, fileName: string): DecodedText {
  const { text, warnings } = decode(bytes, fileName);
  const controls = text.match(UNPRINTABLE)?.length ?? 0;
  if (controls > MOST_CONTROLS * text.length) throw new Problem('file-binary', { file: fileName });
  const clean = text.replace(UNPRINTABLE, REPLACEMENT).replace(PAGE_BREAK, '\n');
  const warning: Warning = {
    code: 'control-characters-replaced',
    details: { file: fileName, count: controls },
  };
  return { text: clean, warnings: controls > 0 ? [...warnings, warning] : warnings };
}

function decode(bytes: Uint8Array, fileName: string): DecodedText {
  const utf16 = utf16Name(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), warnings: [] };
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = text.split(REPLACEMENT).length - 1;
  if (damaged === 0 || isValidUtf8(bytes)) return { text, warnings: [] };
  if (damaged <= 0.1 * countNonAscii(text)) {
    return {
      text,
      warnings: [{ code: 'invalid-bytes-replaced', details: { file: fileName, count: damaged } }],
    };
  }
  return {
    text: decodeWindows1252(bytes),
    warnings: [{ code: 'decoded-as-windows-1252', details: { file: fileName } }],
  };
}

/** Some runtimes decode this as Latin-1, which has controls where Windows has quotation marks, dashes and bullets. */
function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** By its byte order mark, else by the zero bytes that stand beside Western letters. */
function utf16Name(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  const half = sample.length / 2;
  const zeros = [0, 1].map((side) => sample.filter((byte, index) => byte === 0 && index % 2 === side).length);
  const [even = 0, odd = 0] = zeros;
  if (odd > 0.5 * half && even < 0.1 * half) return 'utf-16le';
  return even > 0.5 * half && odd < 0.1 * half ? 'utf-16be' : null;
}

function countNonAscii(text: string): number {
  return text.match(/\P{ASCII}/gu)?.length ?? 0;
}
