/**
 * The last line against mass deletion, whatever the mistake above it: one change that would take away more than half of all annotations or
 * books, where there are more than a handful, is refused unless it was marked as meant.
 */
import { Problem } from '../../shared/result.ts';
import type { RecordOf } from '../../shared/store/store-file.ts';
import { countIds } from './catalogue/id-list.ts';
import type { Reader, RecordChange } from './transaction.ts';

/** Up to this many, a user may well mean all of them. */
const HANDFUL = 20;

/** @throws the Problem `mass-deletion`, with how many of how many */
export function refuseMassDeletion(changes: readonly RecordChange[], before: Reader): void {
  const books = changes.filter((change) => change.table === 'books' && change.after === undefined).length;
  refuse(books, () => before.list('books').length);
  const annotations = changes.reduce((sum, change) => sum + annotationsTaken(change), 0);
  refuse(annotations, () =>
    before.catalogue.list('annotations').reduce((sum, { annotations: ids }) => sum + countIds(ids), 0),
  );
}

/** The total is counted only for a change that takes enough away to matter. */
function refuse(taken: number, countAll: () => number): void {
  if (taken <= HANDFUL / 2) return;
  const total = countAll();
  if (total > HANDFUL && taken > total / 2) throw new Problem('mass-deletion', { count: taken, total });
}

function annotationsTaken({ table, before, after }: RecordChange): number {
  if (table !== 'annotations' || before === undefined) return 0;
  const kept = new Set(idsIn(after));
  return idsIn(before).filter((id) => !kept.has(id)).length;
}

function idsIn(record: unknown): string[] {
  return (record as RecordOf<'annotations'> | undefined)?.annotations.map(({ id }) => id) ?? [];
}
