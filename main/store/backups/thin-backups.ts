/** Takes away backups that others make superfluous; and only when that is durably done, the objects that none of those left speaks of. */
import { join } from 'node:path';
import { thin } from '../../../shared/store/backups/thin.ts';
import type { Files } from '../files.ts';
import { readLists, type FoundList } from './backup-lists.ts';
import type { BackupPlace } from './backup-place.ts';
import { missingFiles } from './missing-files.ts';

const DAY = 24 * 3_600_000;

export async function thinBackups(place: BackupPlace, files: Files, now: Date): Promise<void> {
  const lists = await readLists(place.folder, files);
  const objects = await place.hashes();
  const known = lists.flatMap(({ name, list }) =>
    list
      ? [
          {
            name,
            time: Date.parse(list.time),
            kind: list.kind,
            isGood: missingFiles(list, objects).length === 0,
          },
        ]
      : [],
  );
  const kept = new Set(thin(known, now.getTime()).map(({ name }) => name));
  const gone = known.filter(({ name }) => !kept.has(name));
  for (const { name } of gone) await files.remove(join(place.folder, name));
  if (gone.length > 0) await files.syncFolder(place.folder);
  await removeUnneeded(
    place,
    lists.filter(({ name, list }) => !list || kept.has(name)),
    now,
  );
}

/** Of a list that cannot be read nobody knows what it needs: as long as there is one, everything stays. */
async function removeUnneeded(place: BackupPlace, lists: readonly FoundList[], now: Date): Promise<void> {
  if (lists.some(({ list }) => list === null)) return;
  const needed = new Set(lists.flatMap(({ list }) => list?.files.map(({ sha256 }) => sha256) ?? []));
  await place.remove((sha256) => needed.has(sha256), now.getTime() - DAY);
}
