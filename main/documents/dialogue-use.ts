/** Tells whether the library and its books still need pillars that are about to go. */
import type { Pillar } from '../../shared/documents/pillar.ts';
import { Problem } from '../../shared/result.ts';
import type { DocumentEntry } from '../store/catalogue/entries.ts';
import { splitIds } from '../store/catalogue/id-list.ts';
import type { Reader, Transaction } from '../store/transaction.ts';

/** @throws the Problem `pillars-in-documents` or `pillars-in-books`, with their number */
export function refuseWhileUsed(reader: Reader, pillars: ReadonlySet<Pillar>, dialogueId?: string): void {
  const documents = reader.catalogue.list('documents').filter((entry) => names(entry, pillars, dialogueId));
  if (documents.length > 0) throw new Problem('pillars-in-documents', { count: documents.length });
  const books = reader
    .list('books')
    .filter(({ tabs, trashedAt }) => trashedAt === null && tabs.some((tab) => isFilled(tab, pillars)));
  if (books.length > 0) throw new Problem('pillars-in-books', { count: books.length });
}

/** Takes the empty tabs of such pillars out of the books. */
export function dropTabs(transaction: Transaction, pillars: ReadonlySet<Pillar>): void {
  for (const book of transaction.list('books')) {
    const tabs = book.tabs.filter((tab) => !isOf(tab, pillars) || tab.cards.length > 0);
    if (tabs.length < book.tabs.length) transaction.put('books', book.id, { ...book, tabs });
  }
}

function names(entry: DocumentEntry, pillars: ReadonlySet<Pillar>, dialogueId?: string): boolean {
  if (dialogueId !== undefined && entry.dialogueId === dialogueId) return true;
  return splitIds(entry.pillars).some((pillar) => pillars.has(pillar));
}

function isFilled(tab: { pillar: Pillar | null; cards: readonly unknown[] }, pillars: ReadonlySet<Pillar>) {
  return isOf(tab, pillars) && tab.cards.length > 0;
}

function isOf({ pillar }: { pillar: Pillar | null }, pillars: ReadonlySet<Pillar>): boolean {
  return pillar !== null && pillars.has(pillar);
}
