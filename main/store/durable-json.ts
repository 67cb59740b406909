/** The lowdb adapter for a JSON file that stands alone, such as the settings: it holds either the old content or the new, whole. */
import { dirname } from 'node:path';
import { diskFiles, type Files } from './files.ts';
import { STAGED } from './journal.ts';
import { JsonFile } from './json-file.ts';

export class DurableJson extends JsonFile {
  private readonly disk: Files;

  constructor(file: string, files: Files = diskFiles) {
    super(file, files);
    this.disk = files;
  }

  override async write(data: unknown): Promise<void> {
    const staged = `${this.file}${STAGED}`;
    await new JsonFile(staged, this.disk).write(data);
    await this.disk.rename(staged, this.file);
    await this.disk.syncFolder(dirname(this.file));
  }
}
