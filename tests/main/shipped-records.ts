/** The shipped library as the program imports it. */
import { inRoot } from '../../scripts/paths.mjs';
import { createApp } from '../../main/create-app.ts';
import type { DocumentRecord } from '../../shared/store/store-file.ts';
import { readHere } from './read-here.ts';
import { countingIds, temporaryFolder } from './temporary-folder.ts';

export async function shippedRecords(): Promise<DocumentRecord[]> {
  const app = await createApp({
    workspaceFolder: await temporaryFolder(),
    dataFolder: inRoot('data'),
    exportWorker: inRoot('out/export-worker.cjs'),
    reader: readHere,
    now: () => new Date('2026-11-22T10:00:00Z'),
    createId: countingIds(),
    language: () => 'en',
    userName: () => 'Ana',
  });
  try {
    await app.importLibrary();
    const documents = await app.handlers['documents.list'](null);
    return await Promise.all(documents.map(async ({ id }) => app.handlers['documents.read']({ id })));
  } finally {
    await app.close();
  }
}
