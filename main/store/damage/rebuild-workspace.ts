/**
 * The way out when `workspace.json`, which says that a folder is a workspace, is damaged or gone: it is made anew, with the id that the
 * backups know, and the damaged one is put aside. Nothing else in the folder is touched.
 */
import { join } from 'node:path';
import { Problem } from '../../../shared/result.ts';
import { TABLES, type RecordOf } from '../../../shared/store/store-file.ts';
import { BackupPlace } from '../backups/backup-place.ts';
import { readList } from '../backups/backup-lists.ts';
import { listBackups } from '../backups/list-backups.ts';
import { Committer } from '../committer.ts';
import type { WorkspaceEncryption } from '../encryption/workspace-encryption.ts';
import { codeOf, type Files } from '../files.ts';
import { finishLastChange } from '../finish-last-change.ts';
import { openRecord, type Refusal } from '../seal-record.ts';
import { loadRecord, WORKSPACE_FILE } from '../workspace-folder.ts';
import { writeRecord } from '../write-record.ts';
import { openWriter, type Writer } from '../writer/writer.ts';
import { markOf, pathAside } from './set-aside.ts';

export interface Rebuild {
  refusal: Refusal | 'missing';
  record: RecordOf<'workspace'>;
  /** Where its id comes from. */
  source: 'file' | 'backup' | 'new';
}

export interface RebuildContext {
  folder: string;
  /** Null where there are none. */
  backups: string | null;
  now: () => Date;
  createId: () => string;
  /** Of the workspace: seals and opens, when it is encrypted. */
  encryption: Pick<WorkspaceEncryption, 'files' | 'raw' | 'uncover'>;
}

/** @returns null where there is nothing to rebuild: the file is sound, was made by a newer program, or is missing from an empty folder */
export async function planRebuild(context: RebuildContext): Promise<Rebuild | null> {
  const {
    folder,
    encryption: { files },
  } = context;
  const opened = await loadRecord(join(folder, WORKSPACE_FILE), 'workspace', files);
  if (opened?.ok === true || opened?.refusal === 'newer-version') return null;
  const known = await recordOfBackups(context);
  const hasRecords = await holdsRecords(folder, files);
  if (!opened && !known && !hasRecords) return null;
  const refusal = opened?.refusal ?? 'missing';
  if (known) return { refusal, record: known, source: 'backup' };
  const id = await idInFile(folder, files);
  const now = context.now().toISOString();
  const record = { id: id ?? context.createId(), createdAt: now, libraryImportedAt: hasRecords ? now : null };
  return { refusal, record, source: id === null ? 'new' : 'file' };
}

/** @throws Problem `workspace-in-use`, or `not-saved` when the disk has no room for it */
export async function rebuildWorkspace(context: RebuildContext): Promise<Rebuild | null> {
  const {
    folder,
    now,
    encryption: { files, raw },
  } = context;
  const writer = await claim(folder, now, raw);
  try {
    await finishLastChange(folder, files);
    const rebuild = await planRebuild(context);
    if (!rebuild) return null;
    const bytes = await raw.read(join(folder, WORKSPACE_FILE));
    const aside = bytes && (await pathAside(folder, 'workspace', markOf(now()), files));
    await new Committer(folder, files).commit([
      ...(aside ? [{ file: aside, write: (path: string) => raw.writeSynced(path, bytes) }] : []),
      { file: WORKSPACE_FILE, write: (path) => writeRecord(path, 'workspace', rebuild.record, files) },
    ]);
    return rebuild;
  } finally {
    await writer.release();
  }
}

async function claim(folder: string, now: () => Date, files: Files): Promise<Writer> {
  try {
    return await openWriter(folder, { now, files }, false);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('workspace-folder-unusable', { folder, reason: codeOf(error) }, { cause: error });
  }
}

async function holdsRecords(folder: string, files: Files): Promise<boolean> {
  const lists = await Promise.all(TABLES.map((table) => files.list(join(folder, table)).catch(() => [])));
  return lists.flat().some((name) => name.endsWith('.json'));
}

/** The newest backup of this very folder knows what the file held. */
async function recordOfBackups({
  folder,
  backups,
  encryption,
}: RebuildContext): Promise<RecordOf<'workspace'> | null> {
  if (backups === null) return null;
  const own = (await listBackups(backups, null, encryption.raw))
    .filter(({ made }) => made?.folder === folder)
    .sort((a, b) => (a.name < b.name ? 1 : -1));
  for (const { workspaceId, name } of own) {
    const place = new BackupPlace(backups, workspaceId, encryption.raw);
    const list = await readList(place.folder, name, encryption.raw);
    const entry = list?.files.find(({ path }) => path === WORKSPACE_FILE);
    const covered = entry ? await place.read(entry.sha256) : null;
    const bytes = covered && encryption.uncover(covered);
    const opened = bytes && openRecord('workspace', JSON.parse(bytes.toString('utf8')));
    if (opened?.ok === true && opened.record.id === workspaceId) return opened.record;
  }
  return null;
}

/** A UUID that can still be read in the damaged file. */
async function idInFile(folder: string, files: Files): Promise<string | null> {
  const bytes = await files.read(join(folder, WORKSPACE_FILE)).catch(() => null);
  return (
    /"id":\s{0,4}"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"/.exec(bytes?.toString('utf8') ?? '')?.[1] ??
    null
  );
}
