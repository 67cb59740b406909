/**
 * Bytes to text: UTF-8, UTF-16 with or without its mark, what the file itself says, else Windows-1252. Offsets everywhere in the program
 * count UTF-16 code units of this text, of which a byte order mark is no part. It is also the one place where characters that no document
 * can hold are replaced, unit for unit, so that places stay true and the replacement is seen.
 */
import type { Warning } from '../../../shared/documents/warning.ts';
import { Problem } from '../../../shared/result.ts';
import { statedEncoding, utf16Name } from './tell-encoding.ts';

interface DecodedText {
  text: string;
  warnings: Warning[];
}

const REPLACEMENT = '\ufffd';
/** Controls that neither XML nor a reader takes (line and page ends stay), halves of surrogate pairs, and what is no character. */
const UNPRINTABLE = /[^\P{Cc}\t\n\v\f\r\u0085]|\p{Cs}|[\ufffe\uffff]/gu;
/** Quicker, and true of some that are printable too. */
const MAY_BE_UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;
/** What Windows-1252 has at 0x80 to 0x9f; the five places it leaves free stay controls. */
const WINDOWS_1252 = Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
const PAGE_BREAK = /[\v\f\u0085\u2028\u2029]/g;
/** More controls than this share of a file's bytes, and it is no text. */
const MOST_CONTROLS = 0.05;
/** Damaged characters that a text in UTF-8 may have among those beyond ASCII. */
const MOST_DAMAGED = 0.1;

/** @throws Problem `file-binary` */
export function decodeText(bytes: Uint8Array, fileName: string): DecodedText {
  const { text, warnings } = decode(bytes, fileName);
  const clean = replaceUnprintable(text, fileName);
  return { text: clean.text, warnings: [...warnings, ...clean.warnings] };
}

/**
 * The choke point: every text that is read passes it, also what is taken out of Word and PDF files.
 * @throws Problem `file-binary`
 */
export function replaceUnprintable(text: string, fileName: string): DecodedText {
  const masked = maskUnprintable(text);
  if (masked.count > MOST_CONTROLS * text.length) throw new Problem('file-binary', { file: fileName });
  const clean = masked.text.replace(PAGE_BREAK, '\n');
  const warning: Warning = {
    code: 'control-characters-replaced',
    details: { file: fileName, count: masked.count },
  };
  return { text: clean, warnings: masked.count > 0 ? [warning] : [] };
}

export function maskUnprintable(text: string): { text: string; count: number } {
  if (!MAY_BE_UNPRINTABLE.test(text)) return { text, count: 0 };
  const count = text.match(UNPRINTABLE)?.length ?? 0;
  return { text: count > 0 ? text.replace(UNPRINTABLE, REPLACEMENT) : text, count };
}

/** What the bytes themselves show counts for more than what the file says of itself. */
function decode(bytes: Uint8Array, fileName: string): DecodedText {
  const utf16 = utf16Name(bytes);
  if (utf16) return withDamage(new TextDecoder(utf16).decode(bytes), fileName);
  const utf8 = decodeExactly(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, warnings: labelWarnings(utf8, bytes, fileName) };
  const stated = statedEncoding(bytes);
  const asStated = stated === null || stated === 'utf-8' ? null : decodeExactly(bytes, stated);
  if (asStated !== null && stated !== 'windows-1252') return { text: asStated, warnings: [] };
  const lenient = withDamage(new TextDecoder('utf-8').decode(bytes), fileName);
  if (stated !== 'windows-1252' && isMostlySound(lenient.text)) return lenient;
  const warning: Warning = { code: 'decoded-as-windows-1252', details: { file: fileName } };
  return { text: decodeWindows1252(bytes), warnings: stated === 'windows-1252' ? [] : [warning] };
}

/** UTF-8 is never valid by accident; a text that says otherwise of itself is read as what it is, and that is told. */
function labelWarnings(text: string, bytes: Uint8Array, fileName: string): Warning[] {
  const stated = statedEncoding(bytes);
  if (stated === null || stated === 'utf-8' || stated.startsWith('utf-16') || !/\P{ASCII}/u.test(text))
    return [];
  return [{ code: 'decoded-against-label', details: { file: fileName, stated } }];
}

function withDamage(text: string, fileName: string): DecodedText {
  const damaged = countDamaged(text);
  const warning: Warning = { code: 'invalid-bytes-replaced', details: { file: fileName, count: damaged } };
  return { text, warnings: damaged > 0 ? [warning] : [] };
}

function isMostlySound(text: string): boolean {
  return countDamaged(text) <= MOST_DAMAGED * (text.match(/\P{ASCII}/gu)?.length ?? 0);
}

function countDamaged(text: string): number {
  return text.split(REPLACEMENT).length - 1;
}

/** Some runtimes decode this as Latin-1, which has controls where Windows has quotation marks, dashes and bullets. */
function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

/** @returns null for bytes that are not in this encoding, or where the runtime does not know it */
function decodeExactly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
