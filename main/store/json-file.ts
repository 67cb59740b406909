/** The lowdb adapter: one JSON file, whose content is on the disk when `write` is done. */
import type { Adapter } from 'lowdb';
import type { Files } from './files.ts';

export class JsonFile implements Adapter<unknown> {
  readonly file: string;
  private readonly files: Files;

  constructor(file: string, files: Files) {
    this.file = file;
    this.files = files;
  }

  /** @returns what the file holds; null when there is no file. Throws on anything that is not JSON. */
  async read(): Promise<unknown> {
    const bytes = await this.files.read(this.file);
    return bytes === null ? null : (JSON.parse(bytes.toString('utf8')) as unknown);
  }

  async write(data: unknown): Promise<void> {
    await this.files.writeSynced(this.file, `${JSON.stringify(data, null, 1)}\n`);
  }
}
