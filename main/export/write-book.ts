/**
 * Writes a book so that its name stands for a whole, checked file or for what was there before: written beside, forced to the disk, read
 * back, checked, searched for private words, and only then renamed.
 */
import { createHash, randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RichText } from '../../shared/annotations/rich-text.ts';
import { countCards, type Outline } from '../../shared/book/outline.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { checkBook } from './check-book.ts';
import { renderBook, type Progress } from './docx/render-book.ts';
import { refusalOf } from './refuse-file.ts';

export interface WriteRequest {
  outline: Outline;
  /** Absolute path of the file to write; an existing one is replaced. */
  file: string;
  /** Drawings that its pages show, by their SHA-256. */
  pictures?: ReadonlyMap<string, Uint8Array>;
  /** What must not stand in it; see `forbiddenTexts`. */
  forbiddenTexts: readonly RichText[];
  /** Language of what the user is told when the file cannot be written; the book's where left out. */
  language?: Language;
  /** Where it is written first, in the same folder; chosen here where left out. */
  temporaryFile?: string;
}

export interface WrittenBook {
  file: string;
  cards: number;
  pages: number;
  bytes: number;
  /** Lower-case hexadecimal. */
  sha256: string;
}

/**
 * @throws the Problems `file-not-written`, `book-not-sound`, `book-leaks-private-text`; nothing is left behind and what stood there
 * before is untouched
 */
export async function writeBook(
  request: WriteRequest,
  report?: (progress: Progress) => void,
): Promise<WrittenBook> {
  const { outline, file } = request;
  const temporary = request.temporaryFile ?? temporaryFileFor(file);
  await onDisk(request, () => refuseUnwritable(file));
  const rendered = await renderBook(outline, {
    ...(report ? { onProgress: report } : {}),
    ...(request.pictures ? { pictures: request.pictures } : {}),
  });
  try {
    await onDisk(request, () => writeThrough(temporary, rendered.bytes));
    const written = await onDisk(request, () => readFile(temporary));
    checkBook(written, outline, request.forbiddenTexts);
    await onDisk(request, () => rename(temporary, file));
    await onDisk(request, () => syncFolder(dirname(file)));
    return {
      file,
      cards: countCards(outline),
      pages: rendered.pages,
      bytes: written.byteLength,
      sha256: createHash('sha256').update(written).digest('hex'),
    };
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** A name beside the file that no other export uses and that shows what it is, should a power cut leave it behind. */
export function temporaryFileFor(file: string): string {
  return join(dirname(file), `.briefing-book-${randomUUID()}.part`);
}

/** Turns a failure of the disk into the Problem that says so. */
async function onDisk<T>(request: WriteRequest, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw refusalOf(error, request.file, request.language ?? request.outline.language);
  }
}

/** Found out before the work rather than after it; renaming would replace even a file that is set to read-only. */
async function refuseUnwritable(file: string): Promise<void> {
  const folder = await stat(dirname(file));
  if (!folder.isDirectory()) throw withCode('ENOTDIR');
  const existing = await stat(file).catch(() => null);
  if (existing?.isDirectory()) throw withCode('EISDIR');
  if (existing && (existing.mode & 0o222) === 0) throw withCode('EACCES');
}

function withCode(code: string): Error {
  return Object.assign(new Error(code), { code });
}

async function writeThrough(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the new name durable; Windows does that by itself and refuses to open folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
