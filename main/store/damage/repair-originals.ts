/** Imported files that are damaged or gone, brought back from a backup that has them whole; what is damaged is put aside. */
import { basename, join } from 'node:path';
import { sha256Of } from '../backups/backup-place.ts';
import type { Backups } from '../backups/backups.ts';
import { checkWorkspace } from '../check/check-workspace.ts';
import type { Workspace } from '../workspace.ts';
import { markOf, pathAside } from './set-aside.ts';

export interface OriginalRepair {
  /** Below the workspace folder, with slashes. */
  file: string;
  /** A backup has it whole. */
  isFound: boolean;
}

/** @param isMeant false only says what would be done */
export async function repairOriginals(
  workspace: Workspace,
  backups: Backups,
  now: Date,
  isMeant: boolean,
): Promise<OriginalRepair[]> {
  const { problems } = await workspace.lookBeside((folder, files) => checkWorkspace(folder, files));
  const broken = problems.filter(({ fault }) => fault === 'original-damaged' || fault === 'original-missing');
  const repairs: OriginalRepair[] = [];
  for (const { file } of broken) {
    const bytes = await findOriginal(file, backups);
    if (bytes && isMeant) await replace(workspace, file, bytes, now);
    repairs.push({ file, isFound: bytes !== null });
  }
  return repairs;
}

async function findOriginal(file: string, backups: Backups): Promise<Buffer | null> {
  for await (const reader of backups.readers()) {
    const bytes = await reader.file(file).catch(() => null);
    if (bytes && sha256Of(bytes) === basename(file)) return bytes;
  }
  return null;
}

async function replace(workspace: Workspace, file: string, bytes: Buffer, now: Date): Promise<void> {
  const raw = workspace.rawFiles(); // what is damaged may not open
  const { damaged, aside, files } = await workspace.lookBeside(async (folder, disk) => ({
    damaged: await raw.read(join(folder, file)),
    aside: await pathAside(folder, `original-${basename(file)}`, markOf(now), disk),
    files: disk,
  }));
  await workspace.commitBeside([
    ...(damaged ? [{ file: aside, write: (path: string) => raw.writeSynced(path, damaged) }] : []),
    { file, write: (path) => files.writeSynced(path, bytes) },
  ]);
}
