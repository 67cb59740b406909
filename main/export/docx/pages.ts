/** The free pages of a tab: what changed, as tables with the sources in notes; pictures with the table behind them. */
import type {
  OutlineChangeRow,
  OutlineChangesPage,
  OutlinePage,
  OutlinePicturePage,
  PageQuote,
} from '../../../shared/book/outline-page.ts';
import type { ChangeKind } from '../../../shared/programmes/document-changes.ts';
import { formatDate } from '../../../shared/i18n/translate.ts';
import { paragraph, text, type Block, type Inline, type Paragraph, type Table, type Text } from './blocks.ts';
import { bookmarkName } from './bookmarks.ts';
import { citeDocument } from './citation.ts';
import { cleanLine } from './clean-text.ts';
import { TEXT_WIDTH } from './page.ts';
import { pictureBlock } from './picture.ts';
import { nameDocument, pillarOf, sourceOf, type BookContext } from './phrases.ts';

export function pageBlocks(page: OutlinePage, context: BookContext): Block[] {
  const heading: Paragraph = {
    ...paragraph('Heading2', pageTitle(page, context)),
    bookmark: bookmarkName('page', page.id),
  };
  return [heading, ...(page.kind === 'picture' ? picture(page, context) : changes(page, context))];
}

/** As the heading and the contents show it. */
export function pageTitle(page: OutlinePage, context: BookContext): Text {
  const own =
    page.kind === 'picture' && page.language !== context.language ? { language: page.language } : {};
  return text(cleanLine(page.title), own);
}

function changes({ compared }: OutlineChangesPage, context: BookContext): Block[] {
  const { t } = context;
  if (!compared) return [paragraph('BodyText', t('book.page-gone'))];
  const filled = compared.groups.filter(({ rows }) => rows.length > 0);
  return [
    paragraph(
      'BBStatus',
      ...named(compared.from.sourceNumber, context),
      text(' → '),
      ...named(compared.to.sourceNumber, context),
    ),
    paragraph('BodyText', t('word.changes-note')),
    ...filled.flatMap(({ kind, rows }) => [
      paragraph('Heading3', headingOf(kind, rows.length, context)),
      changesTable(kind, rows, compared, context),
    ]),
    // A section ends with a paragraph.
    paragraph('BBNote', t('word.changes-end')),
  ];
}

function headingOf(kind: ChangeKind, count: number, { t }: BookContext): string {
  return t('word.changes-group', { group: t(`changes.kind.${kind}`), count });
}

/** The document's name with the note to its source. */
function named(sourceNumber: number, context: BookContext): Inline[] {
  const source = sourceOf(context, sourceNumber);
  return [text(nameDocument(source, context)), citeDocument(sourceNumber, context)];
}

type Compared = NonNullable<OutlineChangesPage['compared']>;
const NUMERAL = 620;
const SINCE = 1700;

function changesTable(
  kind: ChangeKind,
  rows: readonly OutlineChangeRow[],
  compared: Compared,
  context: BookContext,
): Table {
  const { t } = context;
  const day = (date: string | null) =>
    date === null ? t('terms.undated') : formatDate(date, context.language, 'medium');
  const rest = TEXT_WIDTH - NUMERAL;
  const shapes: Record<
    ChangeKind,
    { columns: number[]; head: string[]; cells: (row: OutlineChangeRow) => Paragraph[] }
  > = {
    added: {
      columns: [rest],
      head: [day(compared.to.date)],
      cells: ({ after }) => [quoted(after, context)],
    },
    continued: bothSides(rest, compared, day, context),
    completed: bothSides(rest, compared, day, context),
    silent: {
      columns: [rest - SINCE, SINCE],
      head: [day(compared.from.date), t('word.changes-silence')],
      cells: (row) => [quoted(row.before, context), paragraph('TableText', silence(row, context))],
    },
  };
  const { columns, head, cells } = shapes[kind];
  return {
    kind: 'table',
    title: headingOf(kind, rows.length, context),
    description: t(`changes.hint.${kind === 'continued' ? 'added' : kind}`),
    columns: [NUMERAL, ...columns],
    head: [t('word.changes-pillar'), ...head].map((words) => paragraph('TableHead', words)),
    rows: rows.map((row) => [
      paragraph('TableText', row.pillar === null ? '–' : pillarOf(context, row.pillar).numeral),
      ...cells(row),
    ]),
  };
}

function bothSides(
  rest: number,
  { from, to }: Compared,
  day: (date: string | null) => string,
  context: BookContext,
) {
  const half = Math.floor(rest / 2);
  return {
    columns: [half, rest - half],
    head: [day(from.date), day(to.date)],
    cells: ({ before, after, isSuggested }: OutlineChangeRow) => [
      quoted(before, context),
      quoted(after, context, isSuggested ? ` (${context.t('word.changes-suggested')})` : ''),
    ],
  };
}

/** As published, in quotation marks; @param more the book's own words behind it */
function quoted(quote: PageQuote | null, { language }: BookContext, more = ''): Paragraph {
  if (!quote) return paragraph('TableText', '–');
  const own = quote.language === language ? {} : { language: quote.language };
  const words = text(`“${cleanLine(quote.text)}”`, own);
  return paragraph('TableText', words, ...(more === '' ? [] : [text(more, { style: 'Emphasis' })]));
}

function silence({ since, again }: OutlineChangeRow, { t, language }: BookContext): string {
  const last =
    since === null
      ? t('changes.not-mentioned')
      : t('changes.silent-since', { date: formatDate(since, language) });
  return again === null
    ? last
    : `${last}; ${t('changes.mentioned-again', { date: formatDate(again, language) })}`;
}

function picture(page: OutlinePicturePage, context: BookContext): Block[] {
  const own = page.language === context.language ? {} : { language: page.language };
  const { head, rows } = page.table;
  const words = (style: 'TableHead' | 'TableText') => (cell: string) =>
    paragraph(style, text(cleanLine(cell), own));
  const first = Math.floor(TEXT_WIDTH * (head.length > 3 ? 0.4 : 1 / head.length));
  const others = Math.floor((TEXT_WIDTH - first) / Math.max(1, head.length - 1));
  return [
    pictureBlock(page),
    ...(page.caption === '' ? [] : [paragraph('BBNote', text(cleanLine(page.caption), own))]),
    paragraph('Caption', text(cleanLine(page.title), own)),
    {
      kind: 'table',
      title: page.title,
      description: page.description,
      columns: head.map((_, at) => (at === 0 ? first : others)),
      head: head.map(words('TableHead')),
      rows: rows.map((row) => head.map((_, at) => words('TableText')(row[at] ?? ''))),
    },
    paragraph('BBNote', context.t('word.picture-end')),
  ];
}
