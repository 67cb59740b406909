/** Opens a workspace folder, or makes one where there is none; a folder it cannot understand is left exactly as it is. */
import { join } from 'node:path';
import { Problem } from '../../shared/result.ts';
import type { RecordOf } from '../../shared/store/store-file.ts';
import { Committer } from './committer.ts';
import { finishTurningOff, openEncryption, type AskSecret } from './encryption/open-encryption.ts';
import { codeOf, diskFiles, type Files } from './files.ts';
import { finishLastChange } from './finish-last-change.ts';
import { createFolders, loadRecord, loadTable, WORKSPACE_FILE } from './workspace-folder.ts';
import { lockWorkspace } from './workspace-lock.ts';
import { Workspace, writeRecord } from './workspace.ts';

export interface OpenContext {
  now: () => Date;
  createId: () => string;
  /** The disk, unless told otherwise. */
  files?: Files;
  /** Who knows what opens an encrypted workspace; nobody, unless told otherwise. */
  secret?: AskSecret;
}

const nobodyKnows: AskSecret = () => Promise.resolve(null);

export async function openWorkspace(folder: string, context: OpenContext): Promise<Workspace> {
  const { files: raw = diskFiles, secret = nobodyKnows } = context;
  const release = await claimFolder(folder, context.now(), raw);
  try {
    const damagedJournal = await finishLastChange(folder, raw);
    const encryption = await openEncryption(folder, raw, secret);
    await finishTurningOff(encryption, folder, raw);
    const { files } = encryption;
    const record = await recogniseOrCreate(folder, { ...context, files });
    const tables = {
      documents: await loadTable(folder, 'documents', files),
      annotations: await loadTable(folder, 'annotations', files),
      books: await loadTable(folder, 'books', files),
      dialogues: await loadTable(folder, 'dialogues', files),
    };
    return new Workspace(folder, record, tables, { encryption, release, now: context.now, damagedJournal });
  } catch (error) {
    await release();
    throw error;
  }
}

/** @throws Problem `workspace-in-use`, and `workspace-folder-unusable` for a place that holds no folder or may not be written to */
async function claimFolder(folder: string, now: Date, files: Files): Promise<() => Promise<void>> {
  try {
    await files.makeFolder(folder);
    return await lockWorkspace(folder, now);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('workspace-folder-unusable', { folder, reason: codeOf(error) }, { cause: error });
  }
}

async function recogniseOrCreate(
  folder: string,
  { files, ...context }: OpenContext & { files: Files },
): Promise<RecordOf<'workspace'>> {
  const file = join(folder, WORKSPACE_FILE);
  const opened = await loadRecord(file, 'workspace', files);
  if (opened && !opened.ok) {
    throw new Problem(opened.refusal === 'newer-version' ? 'workspace-newer' : 'workspace-unread', { file });
  }
  await createFolders(folder, files);
  if (opened) return opened.record;
  const record = {
    id: context.createId(),
    createdAt: context.now().toISOString(),
    libraryImportedAt: null,
  };
  const write = (path: string) => writeRecord(path, 'workspace', record, files);
  await new Committer(folder, files).commit([{ file: WORKSPACE_FILE, write }]);
  return record;
}
