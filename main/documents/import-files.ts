/** Brings files into the library: reads each, keeps its bytes, stores what was read out of it; one bad file does not stop the others. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportResult } from '../../shared/documents/import-result.ts';
import type { ManifestEntry } from '../../shared/documents/manifest.ts';
import { explainProblem } from '../../shared/i18n/explain-problem.ts';
import { createTranslator } from '../../shared/i18n/translate.ts';
import { Problem } from '../../shared/result.ts';
import type { DocumentRecord } from '../../shared/store/store-file.ts';
import type { Session } from '../store/session.ts';
import { importDocument } from './import-document.ts';

export interface FileToImport {
  path: string;
  /** What the shipped library knows of it. */
  manifestEntry?: ManifestEntry;
}

/** @param report called after each file with how many are done */
export async function importFiles(
  session: Session,
  files: readonly FileToImport[],
  report: (done: number) => void = () => undefined,
): Promise<ImportResult[]> {
  const results: ImportResult[] = [];
  for (const file of files) {
    results.push(await importOne(session, file));
    report(results.length);
  }
  return results;
}

async function importOne(session: Session, file: FileToImport): Promise<ImportResult> {
  try {
    return await readAndStore(session, file);
  } catch (error) {
    return { ok: false, file: file.path, error: explainProblem(error, session.language()) };
  }
}

async function readAndStore(session: Session, file: FileToImport): Promise<ImportResult> {
  const bytes = await readBytes(file.path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = session.workspace.list('documents').find((record) => record.document.sha256 === sha256);
  const translate = createTranslator(session.language());
  if (known) return succeeded(file.path, known, [translate('documents.already-in-library')]);

  const { document, initiatives, warnings } = importDocument(
    { fileName: basename(file.path), bytes },
    {
      createId: session.createId,
      now: session.now,
      existing: session.workspace.list('documents'),
      ...(file.manifestEntry && { manifestEntry: file.manifestEntry }),
    },
  );
  await session.workspace.keepOriginal(sha256, bytes);
  await session.workspace.change((transaction) => {
    transaction.put('documents', document.id, { document, initiatives });
  });
  const sentences = warnings.map((warning) =>
    translate(`documents.warnings.${warning.code}`, warning.details),
  );
  return succeeded(file.path, { document, initiatives }, sentences);
}

function succeeded(
  file: string,
  { document, initiatives }: DocumentRecord,
  warnings: string[],
): ImportResult {
  return {
    ok: true,
    file,
    documentId: document.id,
    title: document.title,
    date: document.date?.value ?? null,
    documentType: document.documentType,
    language: document.language,
    initiativeCount: initiatives.length,
    duplicateOf: document.duplicateOf,
    warnings,
  };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') throw new Problem('file-not-found', { file: path });
    if (code === 'EISDIR') throw new Problem('file-is-folder', { file: path });
    throw new Problem('file-unreadable', { file: path, reason: code });
  }
}
