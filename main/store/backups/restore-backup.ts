/** Brings an older state back, all of it or chosen things, as one change that can be undone. */
import { drawingsOf } from '../../../shared/book/edit-pages.ts';
import type { Thing } from '../../../shared/store/backups/backup-answers.ts';
import { takeThings, withNeeded } from '../../../shared/store/backups/take-things.ts';
import type { RecordOf, Table } from '../../../shared/store/store-file.ts';
import type { Transaction } from '../transaction.ts';
import type { UndoStack } from '../undo-stack.ts';
import { ORIGINALS_FOLDER } from '../workspace-folder.ts';
import { sha256Of } from './backup-place.ts';
import { compareWith, type Candidates } from './compare-backup.ts';
import type { BackupReader } from './read-backup.ts';

/** @param chosen null for everything @returns how many things were brought to their older state */
export function restoreBackup(
  undo: UndoStack,
  backup: BackupReader,
  candidates: Candidates,
  chosen: readonly Thing[] | null,
): Promise<number> {
  return undo.change('history.backup-restored', async (transaction) => {
    const differences = withNeeded(compareWith(transaction, candidates), chosen);
    transaction.meanDeletion(); // the user has seen what goes
    const records = takeThings(differences, (id) => transaction.get('annotations', id)?.annotations ?? []);
    for (const { table, id, record } of records) {
      put(transaction, table, id, record);
      if (table === 'documents' && record) await keepOriginals(transaction, backup, originalsOf(record));
      if (table === 'books' && record) await keepOriginals(transaction, backup, drawingsOf(record));
    }
    return differences.length;
  });
}

function put(transaction: Transaction, table: Table, id: string, record: RecordOf<Table> | undefined): void {
  transaction.put(table, id, record);
}

/** Every file that a document was imported from. */
function originalsOf({ document }: RecordOf<'documents'>): string[] {
  return [document.sha256, ...document.versions.map((version) => version.sha256)];
}

async function keepOriginals(
  transaction: Transaction,
  backup: BackupReader,
  hashes: readonly string[],
): Promise<void> {
  for (const sha256 of hashes) {
    const bytes = await backup.file(`${ORIGINALS_FOLDER}/${sha256}`);
    if (bytes && sha256Of(bytes) === sha256) transaction.keepOriginal(sha256, bytes);
  }
}
