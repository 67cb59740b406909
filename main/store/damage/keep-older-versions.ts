/**
 * Before a record that an older version of the program wrote is first written anew, its file is kept as it was: `set-aside/<table>-<id>.
 * version-<n>.json`. The copy goes to the disk with the change itself, all or nothing.
 */
import { join } from 'node:path';
import { Problem } from '../../../shared/result.ts';
import { STORE_VERSION } from '../../../shared/store/store-file.ts';
import type { FileChange } from '../committer.ts';
import { codeOf, type Files } from '../files.ts';
import { pathAside } from './set-aside.ts';

export class OlderVersions {
  private readonly folder: string;
  private readonly files: Files;
  /** Files that are known to have today's form. */
  private readonly current = new Set<string>();

  constructor(folder: string, files: Files) {
    this.folder = folder;
    this.files = files;
  }

  /** @param paths of files that are about to be written or removed, below the workspace folder */
  async copies(paths: readonly string[]): Promise<FileChange[]> {
    const copies: FileChange[] = [];
    for (const path of paths.filter((one) => !this.current.has(one))) {
      try {
        copies.push(...(await this.copy(path)));
      } catch (error) {
        const file = join(this.folder, path);
        throw new Problem('not-saved', { file, reason: codeOf(error) }, { cause: error });
      }
    }
    return copies;
  }

  private async copy(path: string): Promise<FileChange[]> {
    const bytes = await this.files.read(join(this.folder, path));
    const version = bytes ? versionOf(bytes) : null;
    if (!bytes || version === null || version >= STORE_VERSION) return [];
    const name = path.replace('/', '-').replace(/\.json$/, '');
    const file = await pathAside(this.folder, name, `version-${String(version)}`, this.files);
    return [{ file, write: (staged) => this.files.writeSynced(staged, bytes) }];
  }

  /** They have been written now. */
  written(paths: readonly string[]): void {
    for (const path of paths) this.current.add(path);
  }
}

/** The version stands at the head of each file, before its record. */
function versionOf(bytes: Buffer): number | null {
  const found = /"version":\s{0,4}(\d{1,6})/.exec(bytes.subarray(0, 300).toString('utf8'));
  return found ? Number(found[1]) : null;
}
