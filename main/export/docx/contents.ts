/** The contents: tabs and their cards with the page of each, linked and already filled in. */
import { countCards } from '../../../shared/book/outline.ts';
import { paragraph, text, type Inline, type Paragraph, type Section, type Tab, type Text } from './blocks.ts';
import { bookmarkName } from './bookmarks.ts';
import { titleText } from './card.ts';
import type { BookContext } from './phrases.ts';
import { SOURCES_BOOKMARK } from './sources.ts';
import { tabHeading } from './tab.ts';

export function contentsSection(context: BookContext): Section {
  const { outline, t } = context;
  const isEmpty = countCards(outline) === 0;
  return {
    runningTitle: t('word.contents'),
    cards: 0,
    blocks: [
      paragraph('TOCHeading', t('word.contents')),
      ...(isEmpty ? [] : [{ kind: 'contents' as const, entries: entries(context) }]),
      paragraph('BBNote', t(isEmpty ? 'word.empty' : 'word.contents-note')),
    ],
  };
}

function entries(context: BookContext): Paragraph[] {
  const { outline, t } = context;
  return [
    ...outline.tabs.flatMap((tab) => [
      entry('TOC1', bookmarkName('tab', tab.id), tabHeading(tab)),
      ...tab.cards.map((card) => entry('TOC2', bookmarkName('card', card.id), [titleText(card, context)])),
    ]),
    entry('TOC1', SOURCES_BOOKMARK, [text(t('word.sources'))]),
  ];
}

function entry(style: 'TOC1' | 'TOC2', bookmark: string, heading: readonly (Text | Tab)[]): Paragraph {
  const link: Inline = {
    kind: 'jump',
    bookmark,
    children: [...heading, { kind: 'page-of', bookmark }],
  };
  return paragraph(style, link);
}
