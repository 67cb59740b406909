/** Finds the records of a workspace when it is opened, and reads those that are asked for together. */
import { join } from 'node:path';
import { TABLES, type RecordOf, type Table } from '../../shared/store/store-file.ts';
import { LISTED_TABLES, type ListedTable } from './catalogue/entries.ts';
import type { Files } from './files.ts';
import type { Records } from './records.ts';
import { idsThere, readRecordFile, recordFile } from './workspace-folder.ts';

/** Files that are read, and whose stamps are asked for, at the same time. */
const READ_AT_ONCE = 32;
const STAMPED_AT_ONCE = 256;

export interface Store {
  folder: string;
  records: Records;
  files: Files;
}

/** The checksum that a file was known to have when it had this stamp; null when that is not known. */
export type KnownChecksum = (table: ListedTable, id: string, stamp: string) => string | null;

/** Notes which files there are; documents and annotations are read when they are asked for, the others at once. */
export async function findRecords(store: Store, knownChecksum: KnownChecksum): Promise<void> {
  const { folder, records, files } = store;
  for (const table of TABLES) {
    const listed = LISTED_TABLES.find((one) => one === table);
    for (const ids of inParts(await idsThere(folder, table, files), STAMPED_AT_ONCE)) {
      const stamps = await Promise.all(ids.map((id) => files.stamp(join(folder, recordFile(table, id)))));
      for (const [at, id] of ids.entries()) {
        const stamp = stamps[at] ?? null;
        if (stamp === null) continue;
        records.find(table, id, stamp, listed ? knownChecksum(listed, id, stamp) : null);
      }
    }
    if (!listed) await readTogether(store, table, records.ids(table), () => undefined);
  }
}

/** All records of a table. */
export async function readAll<T extends Table>(store: Store, table: T): Promise<RecordOf<T>[]> {
  const held: object[] = []; // so that none is dropped before all are there
  await readTogether(store, table, store.records.absent(table), (_, record) => held.push(record));
  return store.records.list(table);
}

/**
 * Reads some records without making anything else wait. What has changed since it was found is left to those who look for changes.
 * @param take called with each that could be read
 */
export async function readTogether<T extends Table>(
  { folder, records, files }: Store,
  table: T,
  wanted: readonly string[],
  take: (id: string, record: RecordOf<T>) => void,
): Promise<void> {
  for (const ids of inParts(wanted, READ_AT_ONCE)) {
    const read = await Promise.all(ids.map((id) => readRecordFile(folder, table, id, files)));
    for (const [at, id] of ids.entries()) {
      const found = read[at];
      if (found?.stamp !== records.stampOf(table, id)) continue;
      const record = records.peek(table, id) ?? records.take(table, id, found);
      if (record) take(id, record);
    }
  }
}

function inParts<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}
