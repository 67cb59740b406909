/** Opens a workspace folder, or makes one where there is none; a folder it cannot understand is left exactly as it is. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../../shared/result.ts';
import type { RecordOf } from '../../shared/store/store-file.ts';
import { createFolders, loadRecord, loadTable, WORKSPACE_FILE } from './workspace-folder.ts';
import { lockWorkspace } from './workspace-lock.ts';
import { Workspace, writeRecord } from './workspace.ts';

export interface OpenContext {
  now: () => Date;
  createId: () => string;
}

export async function openWorkspace(folder: string, context: OpenContext): Promise<Workspace> {
  await mkdir(folder, { recursive: true });
  const release = await lockWorkspace(folder, context.now());
  try {
    const record = await recogniseOrCreate(folder, context);
    const tables = {
      documents: await loadTable(folder, 'documents'),
      annotations: await loadTable(folder, 'annotations'),
      books: await loadTable(folder, 'books'),
    };
    return new Workspace(folder, record, tables, { release, now: context.now });
  } catch (error) {
    await release();
    throw error;
  }
}

async function recogniseOrCreate(folder: string, context: OpenContext): Promise<RecordOf<'workspace'>> {
  const file = join(folder, WORKSPACE_FILE);
  const opened = await loadRecord(file, 'workspace');
  if (opened && !opened.ok) {
    throw new Problem(opened.refusal === 'newer-version' ? 'workspace-newer' : 'workspace-unread', { file });
  }
  await createFolders(folder);
  if (opened) return opened.record;
  const record = {
    id: context.createId(),
    createdAt: context.now().toISOString(),
    libraryImportedAt: null,
  };
  await writeRecord(file, 'workspace', record);
  return record;
}
