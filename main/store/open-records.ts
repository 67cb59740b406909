/** Finds the records of a workspace that is being opened, and reads only what is not known from the last time. */
import { readCatalogue, rememberKept } from './catalogue/catalogue-file.ts';
import { Catalogue, isListed } from './catalogue/catalogue.ts';
import { LISTED_TABLES, type ListedTable } from './catalogue/entries.ts';
import type { Files } from './files.ts';
import { findRecords, readTogether, type Store } from './find-records.ts';
import { Records } from './records.ts';
import { readRecordNow } from './workspace-folder.ts';

export async function openRecords(
  folder: string,
  files: Files,
): Promise<{ records: Records; catalogue: Catalogue }> {
  const records = new Records((table, id) => readRecordNow(folder, table, id, files));
  const catalogue = new Catalogue(records);
  records.onChange = (table, id) => {
    if (isListed(table)) catalogue.doubt(table, id);
  };
  records.onRestamp = () => {
    catalogue.markNews();
  };
  const kept = await readCatalogue(folder, files);
  await findRecords({ folder, records, files }, (table, id, stamp) => {
    const known = kept[table].get(id);
    return known?.stamp === stamp ? known.checksum : null;
  });
  rememberKept(catalogue, records, kept);
  const isSame = (table: ListedTable) =>
    catalogue.missing(table).length === 0 && kept[table].size === records.ids(table).length;
  if (LISTED_TABLES.every(isSame)) catalogue.markKept();
  for (const table of LISTED_TABLES) await describeMissing(table, { folder, records, files }, catalogue);
  return { records, catalogue };
}

async function describeMissing(table: ListedTable, store: Store, catalogue: Catalogue): Promise<void> {
  await readTogether(store, table, catalogue.missing(table), (id, record) => {
    catalogue.describe(table, id, record);
  });
}
