/** Opens a workspace folder, or makes one where there is none; a folder it cannot understand is left exactly as it is. */
import { join } from 'node:path';
import { Problem } from '../../shared/result.ts';
import type { RecordOf } from '../../shared/store/store-file.ts';
import { Committer } from './committer.ts';
import { finishTurningOff, openEncryption, type AskSecret } from './encryption/open-encryption.ts';
import { codeOf, diskFiles, type Files } from './files.ts';
import { finishLastChange } from './finish-last-change.ts';
import { openRecords } from './open-records.ts';
import { createFolders, loadRecord, WORKSPACE_FILE } from './workspace-folder.ts';
import { Workspace } from './workspace.ts';
import { writeRecord } from './write-record.ts';
import { waitForJournal } from './writer/wait-for-journal.ts';
import { openWriter, type Writer } from './writer/writer.ts';

export interface OpenContext {
  now: () => Date;
  createId: () => string;
  /** The disk, unless told otherwise. */
  files?: Files;
  /** What to do while another program has the workspace open; unless told otherwise it is refused. */
  whenInUse?: 'refuse' | 'read-only';
  /** Who knows what opens an encrypted workspace; nobody, unless told otherwise. */
  secret?: AskSecret;
}

const nobodyKnows: AskSecret = () => Promise.resolve(null);

/** @throws Problem `workspace-in-use`, `workspace-folder-unusable`, `workspace-unread`, `workspace-newer`, and those of `openEncryption` */
export async function openWorkspace(folder: string, context: OpenContext): Promise<Workspace> {
  const { files: raw = diskFiles, whenInUse = 'refuse', secret = nobodyKnows, now, createId } = context;
  const writer = await claimFolder(folder, { now, files: raw, whenInUse });
  try {
    const isWriting = writer.isWriting();
    if (!isWriting) await waitForJournal(folder, raw);
    const damagedJournal = isWriting ? await finishLastChange(folder, raw) : null;
    const encryption = await openEncryption(folder, raw, secret);
    if (isWriting) await finishTurningOff(encryption, folder, raw);
    const { files } = encryption;
    const record = await recogniseOrCreate(folder, { now, createId, files }, isWriting);
    const { records, catalogue } = await openRecords(folder, files);
    const recognise = () => recogniseOrCreate(folder, { now, createId, files }, writer.holdsLock());
    return new Workspace(folder, record, records, {
      encryption,
      writer,
      catalogue,
      now,
      recognise,
      damagedJournal,
    });
  } catch (error) {
    await writer.release();
    throw error;
  }
}

/** @throws Problem `workspace-in-use`, and `workspace-folder-unusable` for a place that holds no folder or may not be written to */
async function claimFolder(
  folder: string,
  { now, files, whenInUse }: Required<Pick<OpenContext, 'now' | 'files' | 'whenInUse'>>,
): Promise<Writer> {
  try {
    await files.makeFolder(folder);
    return await openWriter(folder, { now, files }, whenInUse === 'read-only');
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('workspace-folder-unusable', { folder, reason: codeOf(error) }, { cause: error });
  }
}

async function recogniseOrCreate(
  folder: string,
  { files, ...context }: Required<Pick<OpenContext, 'now' | 'createId' | 'files'>>,
  isWriting: boolean,
): Promise<RecordOf<'workspace'>> {
  const known = await recogniseWorkspace(folder, files);
  if (known && !isWriting) return known;
  if (!isWriting) throw new Problem('workspace-unread', { file: join(folder, WORKSPACE_FILE) });
  await createFolders(folder, files);
  if (known) return known;
  const record = {
    id: context.createId(),
    createdAt: context.now().toISOString(),
    libraryImportedAt: null,
  };
  const write = (path: string) => writeRecord(path, 'workspace', record, files);
  await new Committer(folder, files).commit([{ file: WORKSPACE_FILE, write }]);
  return record;
}

/** @returns null when there is none. @throws Problem `workspace-unread`, `workspace-newer` */
async function recogniseWorkspace(folder: string, files: Files): Promise<RecordOf<'workspace'> | null> {
  const file = join(folder, WORKSPACE_FILE);
  const opened = await loadRecord(file, 'workspace', files);
  if (opened === null) return null;
  if (opened.ok) return opened.record;
  throw new Problem(opened.refusal === 'newer-version' ? 'workspace-newer' : 'workspace-unread', { file });
}
