/** Puts the shipped documents into a workspace, as its first start does; interrupted, the next start puts in what is missing. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportResult } from '../../../shared/documents/import-result.ts';
import { manifestSchema } from '../../../shared/documents/manifest.ts';
import type { Session } from '../../store/session.ts';
import type { DocumentReader } from '../reading/document-reader.ts';
import { acceptFiles } from './accept-files.ts';
import { fileAt } from './file-to-import.ts';
import { importFiles } from './import-files.ts';

/** @param dataFolder the installed, read-only `data` folder */
export async function importLibrary(
  session: Session,
  reader: DocumentReader,
  dataFolder: string,
  report?: (done: number, total: number) => void,
): Promise<ImportResult[]> {
  const manifest = manifestSchema.parse(
    JSON.parse(await readFile(join(dataFolder, 'manifest.json'), 'utf8')) as unknown,
  );
  const files = manifest.documents.map((manifestEntry) =>
    fileAt(join(dataFolder, 'documents', manifestEntry.file), manifestEntry),
  );
  const results = await importFiles(
    session,
    reader,
    files,
    (done) => report?.(done, files.length),
    // The first undo of a new user must not take the library away.
    (_, accepted) => acceptFiles(session, accepted, (recipe) => session.workspace.change(recipe)),
  );
  if (results.every((result) => result.ok)) await session.workspace.markLibraryImported();
  return results;
}
