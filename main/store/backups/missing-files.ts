/** What a backup has lost: the files whose bytes are not among the objects any more. */
import type { BackupList } from '../../../shared/store/backups/backup-list.ts';

export function missingFiles(list: BackupList, objects: ReadonlySet<string>): string[] {
  return list.files.filter(({ sha256 }) => !objects.has(sha256)).map(({ path }) => path);
}
