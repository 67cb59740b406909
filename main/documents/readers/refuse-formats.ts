/** Tells by their first bytes and by their names the files that no reader can read, and refuses them with the reason. */
import { extname } from 'node:path';
import { Problem } from '../../../shared/result.ts';

const MEGABYTE = 1024 * 1024;
/** A thousand pages of plain text; more would keep the program busy for minutes. */
const LARGEST_FILE = 5 * MEGABYTE;

/** Formats that are known but not read yet. */
const BY_NAME: Readonly<Record<string, string>> = {
  '.docx': 'Word (.docx)',
  '.doc': 'Word (.doc)',
  '.odt': 'OpenDocument',
  '.rtf': 'RTF',
  '.pdf': 'PDF',
  '.html': 'HTML',
  '.htm': 'HTML',
  '.xhtml': 'HTML',
  '.mhtml': 'HTML',
  '.xlsx': 'Excel',
  '.pptx': 'PowerPoint',
  '.epub': 'EPUB',
};
const BY_FIRST_BYTES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'PDF'],
  ['{\\rtf', 'RTF'],
];
const BINARY_FIRST_BYTES = [
  'PK\u0003\u0004',
  '\u00d0\u00cf\u0011\u00e0',
  '\u0089PNG',
  'GIF8',
  '\u00ff\u00d8\u00ff',
  '\u001f\u008b',
  '\u007fELF',
  'MZ\u0090',
];
const HTML = /^\s{0,200}(?:<!doctype html|<html[\s>]|<\?xml|<head[\s>]|<body[\s>])/i;
const HTML_BLOCK = /<\/(?:p|div|li|ul|td|tr|section|article|h[1-6])>/gi;

/** @throws Problem `file-empty`, `file-too-large`, `format-unsupported`, `file-binary` */
export function refuseUnreadableBytes(bytes: Uint8Array, fileName: string): void {
  if (bytes.length === 0) throw new Problem('file-empty', { file: fileName });
  if (bytes.length > LARGEST_FILE) {
    const size = (bytes.length / MEGABYTE).toFixed(1);
    throw new Problem('file-too-large', { file: fileName, size, limit: LARGEST_FILE / MEGABYTE });
  }
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const format = BY_FIRST_BYTES.find(([start]) => head.startsWith(start))?.[1];
  refuseFormat(format ?? BY_NAME[extname(fileName).toLowerCase()], fileName);
  if (BINARY_FIRST_BYTES.some((start) => head.startsWith(start)))
    throw new Problem('file-binary', { file: fileName });
}

/** @throws Problem `file-empty`, `format-unsupported` */
export function refuseUnreadableText(text: string, fileName: string): void {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Problem('file-empty', { file: fileName });
  const isHtml = HTML.test(text) || (/^\s{0,200}</.test(text) && (text.match(HTML_BLOCK)?.length ?? 0) >= 3);
  refuseFormat(isHtml ? 'HTML' : undefined, fileName);
}

function refuseFormat(format: string | undefined, fileName: string): void {
  if (format !== undefined) throw new Problem('format-unsupported', { file: fileName, format });
}
