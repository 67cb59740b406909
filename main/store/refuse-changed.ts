/** The last look before a file of a record is replaced: another program may have changed it since it was read. */
import { join } from 'node:path';
import { Problem } from '../../shared/result.ts';
import type { Committer } from './committer.ts';
import type { Files } from './files.ts';
import type { Records } from './records.ts';
import { isAsKnown, placeOf } from './underneath.ts';
import { readRecordFile } from './workspace-folder.ts';

/**
 * @param file below the workspace folder, with slashes; one that holds no record is not looked at
 * @throws Problem `changed-underneath`
 */
export async function refuseChanged(
  file: string,
  { folder, files, records }: { folder: string; files: Files; records: Records },
  committer: Committer,
): Promise<void> {
  const place = placeOf(file);
  if (!place) return;
  const { table, id } = place;
  const stamp = await files.stamp(join(folder, file));
  if (stamp === records.stampOf(table, id) || committer.isAttempt(file, stamp)) return;
  const found = await readRecordFile(folder, table, id, files);
  if (found?.unread || !isAsKnown(found, place, records)) {
    throw new Problem('changed-underneath', { file: join(folder, file) });
  }
  records.restamp(table, id, found?.stamp ?? null); // carried anew, or copied, by a sync tool
}
