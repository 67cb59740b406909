/** A set of records after some of them changed. */
import type { RecordSet } from '../compare/compare-records.ts';
import { idOfRecord, type RecordOf, type ThingTable } from '../store-file.ts';

export function withChanges(records: RecordSet, changed: RecordSet): RecordSet {
  return {
    documents: merged('documents', records, changed),
    annotations: merged('annotations', records, changed),
    books: merged('books', records, changed),
    dialogues: merged('dialogues', records, changed),
  };
}

function merged<T extends ThingTable>(table: T, before: RecordSet, after: RecordSet): RecordOf<T>[] {
  const rows = (set: RecordSet) => set[table] as readonly RecordOf<T>[];
  const all = [...rows(before), ...rows(after)];
  return [...new Map(all.map((record) => [idOfRecord(table, record), record])).values()];
}
