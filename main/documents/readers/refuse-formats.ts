/** Tells by their content the files that no reader can read, and refuses them with the reason and the way to bring them in. */
import { extname } from 'node:path';
import { Problem } from '../../../shared/result.ts';
import { isHtml } from './html/is-html.ts';
import { headOf } from './tell-encoding.ts';

const MEGABYTE = 1024 * 1024;
/** Of any file: what Word and PDF files with their pictures come to. */
const LARGEST_FILE = 50 * MEGABYTE;
/** A web page may carry its pictures in its text. */
const LARGEST_PAGE = 25 * MEGABYTE;
/** A thousand pages of plain text; more would keep the program busy for minutes. */
export const LARGEST_TEXT = 5 * MEGABYTE;
/** Bytes by which a page is told from other texts. */
const HEAD = 20_000;

const PICTURES = ['\u0089PNG', 'GIF8', '\u00ff\u00d8\u00ff', 'II*\u0000', 'MM\u0000*', 'RIFF'];
const ARCHIVES = ['\u001f\u008b', '7z\u00bc\u00af', 'Rar!'];
const PROGRAMS = ['\u007fELF', 'MZ\u0090'];
/** Formats that have a reader; a file may bear the name and be something else. */
const NAMED: Readonly<Record<string, string>> = {
  '.docx': 'Word',
  '.docm': 'Word',
  '.doc': 'Word',
  '.pdf': 'PDF',
};
/** Head of what browsers and mail programs pack into one file. */
const MIME = /^MIME-Version:\s?1/im;
const MIME_HEAD = 4000;

/** @throws Problem `file-empty`, `file-too-large` */
export function refuseBySize(bytes: Uint8Array, fileName: string): void {
  if (bytes.length === 0) throw new Problem('file-empty', { file: fileName });
  refuseLarger(bytes.length, LARGEST_FILE, fileName);
}

/**
 * Of what is to be read as text.
 * @throws Problem `file-too-large`, `format-unsupported`, `picture-file`, `archive-of-files`, `file-binary`
 */
export function refuseUnreadableBytes(bytes: Uint8Array, fileName: string): void {
  const head = headOf(bytes, HEAD);
  const startsWith = (start: string) => head.startsWith(start);
  if (startsWith('{\\rtf')) throw new Problem('format-unsupported', { file: fileName, format: 'RTF' });
  if (PICTURES.some(startsWith)) throw new Problem('picture-file', { file: fileName });
  if (ARCHIVES.some(startsWith)) throw new Problem('archive-of-files', { file: fileName });
  if (PROGRAMS.some(startsWith)) throw new Problem('file-binary', { file: fileName });
  refuseLarger(
    bytes.length,
    isHtml(head.replaceAll('\u0000', ''), fileName) ? LARGEST_PAGE : LARGEST_TEXT,
    fileName,
  );
}

/** @throws Problem `file-too-large` */
export function refuseLarger(length: number, limit: number, fileName: string): void {
  if (length <= limit) return;
  throw new Problem('file-too-large', {
    file: fileName,
    size: (length / MEGABYTE).toFixed(1),
    limit: limit / MEGABYTE,
  });
}

/** @throws Problem `file-empty`, `web-archive`, `e-mail-file`, `format-unsupported` */
export function refuseUnreadableText(text: string, fileName: string): void {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Problem('file-empty', { file: fileName });
  const head = text.slice(0, MIME_HEAD);
  if (/^[\w-]{2,40}:/.test(head) && MIME.test(head) && /^Content-Type:/im.test(head)) {
    const isPage = /^Content-Type:\s?multipart\/related/im.test(head);
    throw new Problem(isPage ? 'web-archive' : 'e-mail-file', { file: fileName });
  }
  if (/^\s{0,200}<(?:\?xml[\s?]|!doctype\s)/i.test(head) && !isHtml(text, fileName))
    throw new Problem('format-unsupported', { file: fileName, format: 'XML' });
}

/** What to say of a file that holds no text: it may claim by its name to be what it is not. */
export function binaryProblem(fileName: string): Problem {
  const format = NAMED[extname(fileName).toLowerCase()];
  if (format === undefined) return new Problem('file-binary', { file: fileName });
  return new Problem('file-not-as-named', { file: fileName, format });
}
