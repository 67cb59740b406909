/** A tab: its heading, a table of what it holds, and its cards. */
import type { OutlineCard, OutlineTab } from '../../../shared/book/outline.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { formatDate } from '../../../shared/i18n/translate.ts';
import {
  paragraph,
  text,
  type Block,
  type Paragraph,
  type Section,
  type Tab,
  type Table,
  type Text,
} from './blocks.ts';
import { bookmarkName } from './bookmarks.ts';
import { cardBlocks, titleText } from './card.ts';
import { characterWidth } from './layout/measure-text.ts';
import { shapeOf } from './layout/paragraph-shape.ts';
import { INDENT, TEXT_WIDTH } from './page.ts';
import { pageBlocks } from './pages.ts';
import { namePillar, pillarOf, sourceOf, type BookContext } from './phrases.ts';

/** Room for the longest kind of document and the longest date of each language, so that titles get the rest. */
const COLUMNS: Readonly<Record<Language, { document: number; date: number }>> = {
  en: { document: 1560, date: 1340 },
  es: { document: 2100, date: 1280 },
};

export function tabSection(tab: OutlineTab, context: BookContext): Section {
  const heading: Paragraph = {
    ...paragraph('Heading1', ...tabHeading(tab, context)),
    bookmark: bookmarkName('tab', tab.id),
  };
  const blocks: Block[] = [
    heading,
    ...(tab.cards.length > 1 ? overview(tab, context) : []),
    ...tab.pages.flatMap((page) => pageBlocks(page, context)),
    ...tab.cards.flatMap((card) => cardBlocks(card, context)),
  ];
  return { runningTitle: runningTitle(tab, context), cards: tab.cards.length, blocks };
}

/** The numeral and the name apart, as the heading and its entry in the contents show them; together where the numeral is too wide. */
export function tabHeading({ title, pillar }: OutlineTab, context: BookContext): (Text | Tab)[] {
  if (pillar === null) return [text(title)];
  const { numeral, name } = pillarOf(context, pillar);
  if (!hangs(numeral)) return [text(namePillar(pillar, context))];
  return [text(numeral), { kind: 'tab' }, text(name)];
}

/** It fits into the room before the name, where the tab behind it would else go on to the next one. */
function hangs(numeral: string): boolean {
  const { size, bold } = shapeOf('Heading1');
  const widths = [...numeral].map((character) => characterWidth(character, size, bold));
  return widths.reduce((sum, width) => sum + width, 0) < INDENT.numeral;
}

function runningTitle({ title, pillar }: OutlineTab, context: BookContext): string {
  return pillar === null ? title : namePillar(pillar, context);
}

/** A table of one row would only repeat the card below it. */
function overview(tab: OutlineTab, context: BookContext): Block[] {
  const caption = context.t('word.in-this-tab', { count: tab.cards.length });
  return [paragraph('Caption', caption), cardTable(tab, context)];
}

function cardTable(tab: OutlineTab, context: BookContext): Table {
  const { t } = context;
  const { document, date } = COLUMNS[context.language];
  return {
    kind: 'table',
    title: t('word.in-this-tab', { count: tab.cards.length }),
    description: t('word.table-description'),
    columns: [TEXT_WIDTH - document - date, document, date],
    head: [
      paragraph('TableHead', t('word.column-initiative')),
      paragraph('TableHead', t('word.column-document')),
      paragraph('TableHead', t('word.column-date')),
    ],
    rows: tab.cards.map((card) => cardRow(card, context)),
  };
}

/** The document is that of the first quotation, which gives the card its place. */
function cardRow(card: OutlineCard, context: BookContext): Paragraph[] {
  const { t, language } = context;
  const [first] = card.quotations;
  const source = first ? sourceOf(context, first.sourceNumber) : null;
  return [
    paragraph('TableText', {
      kind: 'jump',
      bookmark: bookmarkName('card', card.id),
      children: [titleText(card, context)],
    }),
    paragraph('TableText', source ? t(`terms.documentType.${source.documentType}`) : ''),
    paragraph('TableText', source?.date ? formatDate(source.date, language, 'medium') : t('terms.undated')),
  ];
}
