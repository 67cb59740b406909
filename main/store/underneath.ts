/**
 * Notices what another program - a sync tool, a person, the same program on another machine - did to the files of an open workspace, and takes
 * it in. Nothing is written here.
 */
import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { TABLES, type Table } from '../../shared/store/store-file.ts';
import type { Files } from './files.ts';
import type { Records } from './records.ts';
import type { RecordChange } from './transaction.ts';
import { idsThere, readRecordFile, recordFile, WORKSPACE_FILE, type ReadRecord } from './workspace-folder.ts';

/** So many files that vanish at once are taken for a mishap of a drive or a sync tool. */
const MANY = 5;
const AT_ONCE = 32;

export interface Place {
  table: Table;
  id: string;
}

/** What is on disk otherwise than in memory. */
export interface Difference {
  present: readonly (Place & ReadRecord)[];
  vanished: readonly Place[];
  /** The folder is no workspace any more. */
  isFolderGone: boolean;
  /** So many files are gone that it must be a mishap. */
  isMishap: boolean;
}

/** Compares the whole folder with memory, by the stamps of the files; only those that differ are read. */
export async function compareFolder(folder: string, records: Records, files: Files): Promise<Difference> {
  const there = await Promise.all(
    TABLES.map(async (table) => ({ table, ids: await idsThere(folder, table, files) })),
  );
  const vanished = there.flatMap(({ table, ids }) => {
    const present = new Set(ids);
    return records.ids(table).flatMap((id) => (present.has(id) ? [] : [{ table, id }]));
  });
  const found = there.flatMap(({ table, ids }) => ids.map((id) => ({ table, id })));
  const { present, missing } = await readChanged(folder, found, records, files);
  const gone = [...vanished, ...missing];
  const isFolderGone = (await files.stamp(join(folder, WORKSPACE_FILE))) === null;
  return { present, vanished: gone, isFolderGone, isMishap: isMany(gone, records) };
}

/** The same for a few records only, as far as they are known or found. */
export async function comparePlaces(
  folder: string,
  places: readonly Place[],
  records: Records,
  files: Files,
): Promise<Difference> {
  const { present, missing } = await readChanged(folder, places, records, files);
  const vanished = missing.filter(({ table, id }) => records.has(table, id));
  return { present, vanished, isFolderGone: false, isMishap: isMany(vanished, records) };
}

/** @returns what changed for the user; a file that cannot be read keeps what memory has of it, and is not written to */
export function takeIn({ present, vanished }: Difference, records: Records): RecordChange[] {
  const changes: RecordChange[] = [];
  for (const { table, id, ...read } of present) {
    const { stamp, unread, record } = read;
    if (unread) {
      records.block(table, id, { stamp, unread });
      continue;
    }
    const before = records.peek(table, id);
    const isSame = isAsKnown(read, { table, id }, records);
    const after = isSame && before !== undefined ? before : (record as object);
    records.set(table, id, { ...read, record: after });
    if (!isSame) changes.push({ table, id, before, after });
  }
  for (const { table, id } of vanished) {
    const before = records.peek(table, id);
    const wasThere = before !== undefined || !records.unreadOf(table, id);
    records.remove(table, id);
    if (wasThere) changes.push({ table, id, before, after: undefined });
  }
  return changes;
}

/** Does a file hold what was last read of it or written to it, be it that a sync tool carried it anew? */
export function isAsKnown(
  found: Pick<ReadRecord, 'record' | 'checksum'> | null,
  { table, id }: Place,
  records: Records,
): boolean {
  if (found === null) return !records.has(table, id);
  const checksum = records.checksumOf(table, id);
  if (checksum !== null && checksum === found.checksum) return true;
  return isDeepStrictEqual(found.record, records.peek(table, id));
}

/** @returns null for a file that is none of a record */
export function placeOf(file: string): Place | null {
  const match = /^(\w{1,20})\/([^/]{1,255})\.json$/.exec(file);
  const table = TABLES.find((one) => one === match?.[1]);
  return table && match?.[2] !== undefined ? { table, id: match[2] } : null;
}

async function readChanged(
  folder: string,
  places: readonly Place[],
  records: Records,
  files: Files,
): Promise<{ present: (Place & ReadRecord)[]; missing: Place[] }> {
  const present: (Place & ReadRecord)[] = [];
  const missing: Place[] = [];
  for (let from = 0; from < places.length; from += AT_ONCE) {
    const some = places.slice(from, from + AT_ONCE);
    const read = await Promise.all(some.map((place) => readIfChanged(folder, place, records, files)));
    for (const [at, place] of some.entries()) {
      const found = read[at] ?? null;
      if (found === null) missing.push(place);
      else if (found !== 'same') present.push({ ...place, ...found });
    }
  }
  return { present, missing };
}

async function readIfChanged(
  folder: string,
  { table, id }: Place,
  records: Records,
  files: Files,
): Promise<ReadRecord | 'same' | null> {
  const known = records.stampOf(table, id);
  const stamp = known === null ? null : await files.stamp(join(folder, recordFile(table, id)));
  if (stamp !== null && stamp === known) return 'same';
  return readRecordFile(folder, table, id, files);
}

/** More than a few, or all that there are of more than one. */
function isMany(vanished: readonly Place[], records: Records): boolean {
  return vanished.length > MANY || (vanished.length > 1 && vanished.length === records.count());
}
