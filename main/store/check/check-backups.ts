/** Reads every list and every object of the backups in a folder, and says what is damaged or missing. Writes nothing. */
import { posix } from 'node:path';
import type { Files } from '../files.ts';
import { readLists } from '../backups/backup-lists.ts';
import { BackupPlace } from '../backups/backup-place.ts';
import { workspaceIdsIn } from '../backups/list-backups.ts';
import type { Checked, CheckProblem } from './check-workspace.ts';

export async function checkBackups(backups: string, files: Files): Promise<Checked> {
  const checked: Checked = { files: 0, problems: [] };
  for (const workspaceId of await workspaceIdsIn(backups, files)) {
    const found = await checkPlace(new BackupPlace(backups, workspaceId, files), workspaceId, files);
    checked.files += found.files;
    checked.problems.push(...found.problems);
  }
  return checked;
}

async function checkPlace(place: BackupPlace, workspaceId: string, files: Files): Promise<Checked> {
  const lists = await readLists(place.folder, files);
  const whole = new Map<string, boolean>();
  const problems: CheckProblem[] = [];
  for (const { name, list } of lists) {
    const file = posix.join(workspaceId, name);
    if (!list) problems.push({ file, fault: 'backup-list-damaged', detail: '' });
    for (const { path, sha256 } of list?.files ?? []) {
      const isWhole = whole.get(sha256) ?? (await place.read(sha256)) !== null;
      whole.set(sha256, isWhole);
      if (!isWhole) problems.push({ file, fault: 'backup-file-damaged', detail: path });
    }
  }
  return { files: lists.length + whole.size, problems };
}
