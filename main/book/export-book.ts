/** Exports a book of the workspace: composes it, and has the worker write, check and search the Word file. */
import { picturesIn, type Outline } from '../../shared/book/outline.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { exportInWorker } from '../export/export-in-worker.ts';
import { forbiddenTexts } from '../export/forbidden-texts.ts';
import type { Session } from '../store/session.ts';
import { findBook } from './find-book.ts';
import { composeFromWorkspace } from './compose-from-workspace.ts';

export interface ExportOptions {
  onProgress?: (progress: { done: number; total: number }) => void;
  signal?: AbortSignal;
}

export interface ExportedBook {
  file: string;
  cards: number;
  pages: number;
}

export async function exportBook(
  session: Session,
  request: { id: string; language: Language; file: string; workerFile: string },
  options: ExportOptions = {},
): Promise<ExportedBook> {
  const book = findBook(session.workspace, request.id);
  const outline = await composeFromWorkspace(session, book, request.language);
  const written = await session.workspace.readAll('annotations'); // none that is private may leak, whatever it is on
  const annotations = written.flatMap((record) => record.annotations);
  return exportInWorker(
    {
      outline,
      pictures: await picturesOf(session, outline),
      file: request.file,
      forbiddenTexts: forbiddenTexts(annotations),
      language: session.language(),
    },
    { workerFile: request.workerFile, ...options },
  );
}

/** The drawings that the book shows; one that is not there any more is left out, its table says the same. */
async function picturesOf({ workspace }: Session, outline: Outline): Promise<Map<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  for (const sha256 of picturesIn(outline)) {
    const bytes = await workspace.readOriginal(sha256);
    if (bytes) pictures.set(sha256, bytes);
  }
  return pictures;
}
