/** Reads a backup's records out of its objects: only those asked for, each checked against its hash, its checksum and its schema. */
import { posix } from 'node:path';
import type { BackupList } from '../../../shared/store/backups/backup-list.ts';
import { idOfRecord, TABLES, type RecordOf, type Table } from '../../../shared/store/store-file.ts';
import { openRecord } from '../seal-record.ts';
import { recordFile } from '../workspace-folder.ts';
import type { BackupPlace } from './backup-place.ts';

/** Takes the seal of an encrypted workspace off a file; null when this workspace's key does not open it. */
export type Uncover = (bytes: Buffer) => Buffer | null;

export interface RecordPath {
  table: Table;
  id: string;
}

/** @returns null for a file that holds no record of a table */
export function recordPathOf(path: string): RecordPath | null {
  const table = TABLES.find((name) => posix.dirname(path) === name);
  return table && path.endsWith('.json') ? { table, id: posix.basename(path, '.json') } : null;
}

export class BackupReader {
  readonly list: BackupList;
  private readonly place: BackupPlace;
  private readonly uncover: Uncover;

  constructor(list: BackupList, place: BackupPlace, uncover: Uncover) {
    this.list = list;
    this.place = place;
    this.uncover = uncover;
  }

  /** @returns null when the backup does not have the record, or not whole */
  async record<T extends Table>(table: T, id: string): Promise<RecordOf<T> | null> {
    const bytes = await this.file(recordFile(table, id));
    if (!bytes) return null;
    try {
      const opened = openRecord(table, JSON.parse(bytes.toString('utf8')));
      return opened.ok && idOfRecord(table, opened.record) === id ? opened.record : null;
    } catch (error) {
      if (error instanceof SyntaxError) return null;
      throw error;
    }
  }

  /** @returns the bytes of a file of the workspace; null when the backup does not have it whole */
  async file(path: string): Promise<Buffer | null> {
    const entry = this.list.files.find((file) => file.path === path);
    const bytes = entry ? await this.place.read(entry.sha256) : null;
    return bytes && this.uncover(bytes);
  }
}
