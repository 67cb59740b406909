/** Asks before much goes at once, or what others hang on: the counts are exact, and nothing is changed until the user has said yes. */
import { describeThings } from '../../shared/i18n/describe-things.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { createTranslator } from '../../shared/i18n/translate.ts';
import { Problem } from '../../shared/result.ts';
import { MOST_WITHOUT_ASKING, type Thing } from '../../shared/trash/trash.ts';
import type { Reader } from '../store/transaction.ts';
import { idsOf } from './change-trash.ts';
import { findQuotes } from './find-quotes.ts';

/** @throws the Problem `confirm-deletion`, which says what would go into the trash, and what with it */
export function askBeforeTrashing(reader: Reader, things: readonly Thing[], language: Language): void {
  const { annotations, cards } = attachedTo(reader, idsOf(things, 'document'), idsOf(things, 'annotation'));
  if (things.length <= MOST_WITHOUT_ASKING && annotations + cards === 0) return;
  const t = createTranslator(language);
  throw confirmation([
    t('trash.would-move', { things: describeThings(countThings(things), language) }),
    ...(annotations > 0 ? [t('trash.would-take-annotations', { count: annotations })] : []),
    ...(cards > 0 ? [t('trash.would-stay-quoted', { count: cards })] : []),
  ]);
}

/** @throws the Problem `confirm-deletion`, always: what is deleted for good is asked for */
export function askBeforeDeleting(reader: Reader, things: readonly Thing[], language: Language): never {
  const { annotations } = attachedTo(reader, idsOf(things, 'document'), idsOf(things, 'annotation'));
  const t = createTranslator(language);
  throw confirmation([
    t('trash.would-delete', { things: describeThings(countThings(things), language) }),
    ...(annotations > 0 ? [t('trash.would-take-annotations', { count: annotations })] : []),
  ]);
}

function confirmation(sentences: readonly string[]): Problem {
  return new Problem('confirm-deletion', { what: sentences.join(' ') });
}

/** What hangs on documents: annotations in use that are not moved themselves, and cards of books in use. */
function attachedTo(
  reader: Reader,
  documentIds: ReadonlySet<string>,
  moved: ReadonlySet<string>,
): { annotations: number; cards: number } {
  const books = reader.list('books').filter(({ trashedAt }) => trashedAt === null);
  let [annotations, cards] = [0, 0];
  for (const id of documentIds) {
    const document = reader.catalogue.get('documents', id);
    const written = reader.get('annotations', id)?.annotations ?? [];
    annotations += written.filter((one) => one.trashedAt === null && !moved.has(one.id)).length;
    if (document) cards += findQuotes(document, books).reduce((sum, { count }) => sum + count, 0);
  }
  return { annotations, cards };
}

function countThings(things: readonly Thing[]): Record<Thing['kind'], number> {
  const count = (kind: Thing['kind']) => idsOf(things, kind).size;
  return { document: count('document'), annotation: count('annotation'), book: count('book') };
}
