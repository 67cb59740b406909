/** What a backup holds otherwise than the workspace does now. Only files whose bytes differ are read. */
import {
  compareAll,
  type AllRecords,
  type Difference,
  type WholeDifference,
} from '../../../shared/store/compare/compare-records.ts';
import { TABLES, type RecordOf, type Table } from '../../../shared/store/store-file.ts';
import type { Reader } from '../transaction.ts';
import { recordFile } from '../workspace-folder.ts';
import { recordPathOf, type BackupReader } from './read-backup.ts';

/** Records of a backup that are on disk now with other bytes, or not at all; undefined where the backup does not have them. */
export interface Candidates {
  records: Map<string, { table: Table; id: string; record: RecordOf<Table> | undefined }>;
  /** Files that cannot be compared. */
  left: string[];
}

/**
 * @param hashes of the files of the workspace now, by path
 * @param blocked files that the workspace could not read, by path
 */
export async function readCandidates(
  backup: BackupReader,
  hashes: ReadonlyMap<string, string>,
  blocked: ReadonlySet<string>,
): Promise<Candidates> {
  const there = new Map(backup.list.files.map(({ path, sha256 }) => [path, sha256]));
  const candidates: Candidates = { records: new Map(), left: [] };
  for (const path of new Set([...there.keys(), ...hashes.keys()])) {
    const place = recordPathOf(path);
    if (!place || there.get(path) === hashes.get(path)) continue;
    const record = there.has(path) ? await backup.record(place.table, place.id) : undefined;
    if (record === null || blocked.has(path)) candidates.left.push(path);
    else candidates.records.set(path, { ...place, record });
  }
  return candidates;
}

/** @param records those of the workspace now */
export function compareWith(
  records: Reader,
  { records: candidates }: Candidates,
): (Difference | WholeDifference)[] {
  const listed = [...candidates.values()];
  const set = (take: (table: Table, id: string) => RecordOf<Table> | undefined) =>
    Object.fromEntries(
      TABLES.map((table) => [
        table,
        listed.filter((one) => one.table === table).flatMap(({ id }) => take(table, id) ?? []),
      ]),
    ) as unknown as AllRecords;
  const mine = set((table, id) => records.get(table, id));
  const theirs = set((table, id) => candidates.get(recordFile(table, id))?.record);
  return compareAll(mine, theirs);
}
