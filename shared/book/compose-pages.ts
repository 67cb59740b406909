/** Composes the free pages of a book: what changed with its quotes and sources, pictures with the table behind them. */
import type { Pillar } from '../documents/pillar.ts';
import type { Language } from '../i18n/language.ts';
import { createTranslator, formatDate } from '../i18n/translate.ts';
import { CHANGE_KINDS, type ChangeKind, type DocumentChanges } from '../programmes/document-changes.ts';
import type { SourceQuote } from '../programmes/source-quote.ts';
import type { Page } from './page.ts';
import type { OutlineChangeRow, OutlinePage, PageQuote } from './outline-page.ts';

export interface PagesLibrary {
  /** By the id of a page; null when its documents cannot be compared any more. */
  changes: ReadonlyMap<string, DocumentChanges>;
  /** Numbers the document as a source of the book. */
  cite: (documentId: string) => number;
  /** Null for a pillar whose dialogue is missing. */
  known: (pillar: Pillar | null) => Pillar | null;
}

export function composePage(page: Page, library: PagesLibrary, language: Language): OutlinePage {
  if (page.kind === 'picture') {
    const { id, title, description, caption, language: spoken, png, width, height, table } = page;
    return { kind: 'picture', id, title, description, caption, language: spoken, png, width, height, table };
  }
  const t = createTranslator(language);
  const changes = library.changes.get(page.id);
  if (!changes)
    return { kind: 'what-changed', id: page.id, title: t('book.page-gone-title'), compared: null };
  const { from, to } = changes;
  const day = (date: string | null) =>
    date === null ? t('terms.undated') : formatDate(date, language, 'medium');
  return {
    kind: 'what-changed',
    id: page.id,
    title: t('book.page-changes', { from: day(from.date?.value ?? null), to: day(to.date?.value ?? null) }),
    compared: {
      from: { sourceNumber: library.cite(from.id), date: from.date?.value ?? null },
      to: { sourceNumber: library.cite(to.id), date: to.date?.value ?? null },
      groups: CHANGE_KINDS.map((kind) => ({
        kind,
        rows: rowsOf(changes, kind).map((one) => ({ ...one, pillar: library.known(one.pillar) })),
      })),
    },
  };
}

/** In the order of the text; of what goes on from several, the surest. */
function rowsOf(changes: DocumentChanges, kind: ChangeKind): OutlineChangeRow[] {
  switch (kind) {
    case 'added':
      return changes.added.map((source) => row({ after: source }));
    case 'continued':
      return changes.continued.map(({ before: [first], after }) =>
        row({ before: first?.source, after, isSuggested: first?.isConfirmed === false }),
      );
    case 'completed':
      return changes.completed.flatMap(({ shifts }) =>
        shifts.map(({ promised, reported, isConfirmed }) =>
          row({ before: promised, after: reported, isSuggested: !isConfirmed }),
        ),
      );
    case 'silent':
      return changes.silent.map(({ source, since, again }) => row({ before: source, since, again }));
  }
}

interface RowParts {
  before?: SourceQuote | undefined;
  after?: SourceQuote | undefined;
  isSuggested?: boolean;
  since?: string | null;
  again?: string | null;
}

function row({ before, after, isSuggested = false, since = null, again = null }: RowParts): OutlineChangeRow {
  return {
    pillar: (after ?? before)?.pillar ?? null,
    before: before ? quoteOf(before) : null,
    after: after ? quoteOf(after) : null,
    isSuggested,
    since,
    again,
  };
}

function quoteOf({ initiativeId, language, quote }: SourceQuote): PageQuote {
  return { initiativeId, language, text: quote };
}
