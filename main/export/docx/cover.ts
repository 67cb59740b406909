/** The cover: what the book is, for whom, for which meeting, and as of when. */
import { countCards } from '../../../shared/book/outline.ts';
import { formatDate } from '../../../shared/i18n/translate.ts';
import { paragraph, text, type Paragraph, type Section } from './blocks.ts';
import { cleanLine } from './clean-text.ts';
import type { BookContext } from './phrases.ts';

/** More characters than fit on three lines of the large title. */
const LONG_TITLE = 75;

export function coverSection(context: BookContext): Section {
  const { outline, t } = context;
  const title = cleanLine(outline.title);
  const event = cleanLine(outline.event);
  return {
    runningTitle: null,
    cards: 0,
    blocks: [
      paragraph('BBCoverKind', t('word.kind')),
      paragraph(title.length > LONG_TITLE ? 'BBLongTitle' : 'Title', title),
      ...(event === '' ? [] : [paragraph('BBCoverEvent', event)]),
      ...details(context).map(([label, value], index) => detail(label, value, index === 0)),
    ],
  };
}

function detail(label: string, value: string, isFirst: boolean): Paragraph {
  const style = isFirst ? 'BBCoverFirstDetail' : 'BBCoverDetail';
  return paragraph(style, text(label, { style: 'BBLabel' }), { kind: 'tab' }, value);
}

/** Label and value, without what the user left empty. */
function details({ outline, language, t }: BookContext): [string, string][] {
  const holds = t('word.holds-line', {
    initiatives: t('word.initiatives', { count: countCards(outline) }),
    documents: t('word.documents', { count: outline.sources.length }),
  });
  const all: [string, string][] = [
    [t('word.prepared-for'), cleanLine(outline.principal)],
    [t('word.prepared-by'), cleanLine(outline.preparedBy)],
    [t('word.meeting'), outline.date === null ? '' : formatDate(outline.date, language)],
    [t('word.as-of'), formatDate(outline.asOf, language)],
    [t('word.holds'), countCards(outline) === 0 ? '' : holds],
  ];
  return all.filter(([, value]) => value !== '');
}
