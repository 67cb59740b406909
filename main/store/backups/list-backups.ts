/** Lists the backups in a folder, of every workspace that has some there, each with the files it has lost. */
import { join } from 'node:path';
import type { BackupSummary } from '../../../shared/store/backups/backup-answers.ts';
import type { Files } from '../files.ts';
import { readLists, type FoundList } from './backup-lists.ts';
import { BackupPlace } from './backup-place.ts';
import { missingFiles } from './missing-files.ts';

const WORKSPACE_ID = /^[\w-]{1,80}$/;

/** @param ownId of the workspace that is open; null when none is */
export async function listBackups(
  backups: string,
  ownId: string | null,
  files: Files,
): Promise<BackupSummary[]> {
  const summaries: BackupSummary[] = [];
  for (const workspaceId of await workspaceIdsIn(backups, files)) {
    const place = new BackupPlace(backups, workspaceId, files);
    const lists = await readLists(place.folder, files);
    if (lists.length === 0) continue;
    const objects = await place.hashes();
    summaries.push(...lists.map((found) => summaryOf(found, objects, workspaceId, workspaceId !== ownId)));
  }
  return summaries.sort((a, b) => Number(a.isOther) - Number(b.isOther));
}

/** The workspaces that have backups in a folder. */
export async function workspaceIdsIn(backups: string, files: Files): Promise<string[]> {
  if ((await files.stat(backups)) === null) return [];
  const names = (await files.list(backups)).filter((name) => WORKSPACE_ID.test(name)).sort();
  const stats = await Promise.all(names.map((name) => files.stat(join(backups, name))));
  return names.filter((_name, index) => stats[index]?.isFolder === true);
}

function summaryOf(
  { name, list }: FoundList,
  objects: ReadonlySet<string>,
  workspaceId: string,
  isOther: boolean,
): BackupSummary {
  const made = list && {
    time: list.time,
    kind: list.kind,
    counts: list.counts,
    files: list.files.length,
    bytes: list.files.reduce((sum, { size }) => sum + size, 0),
    folder: list.workspace.folder,
  };
  return { workspaceId, name, made, isOther, damaged: list ? missingFiles(list, objects) : [] };
}
