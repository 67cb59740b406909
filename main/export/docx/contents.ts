/** The contents: tabs and their cards with the page of each, linked and already filled in. */
import { isEmptyOutline } from '../../../shared/book/outline.ts';
import { paragraph, text, type Inline, type Paragraph, type Section, type Tab, type Text } from './blocks.ts';
import { bookmarkName } from './bookmarks.ts';
import { titleText } from './card.ts';
import { pageTitle } from './pages.ts';
import { breakLines } from './layout/break-lines.ts';
import { shapeOf } from './layout/paragraph-shape.ts';
import { TEXT_WIDTH } from './page.ts';
import type { BookContext } from './phrases.ts';
import { SOURCES_BOOKMARK } from './sources.ts';
import { tabHeading } from './tab.ts';

export function contentsSection(context: BookContext): Section {
  const { outline, t } = context;
  const isEmpty = isEmptyOutline(outline);
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
      entry('TOC1', bookmarkName('tab', tab.id), tabHeading(tab, context)),
      ...tab.pages.map((page) =>
        entry('TOC2', bookmarkName('page', page.id), [withRoomForPage(pageTitle(page, context))]),
      ),
      ...tab.cards.map((card) =>
        entry('TOC2', bookmarkName('card', card.id), [withRoomForPage(titleText(card, context))]),
      ),
    ]),
    ...(outline.sources.length === 0 ? [] : [entry('TOC1', SOURCES_BOOKMARK, [text(t('word.sources'))])]),
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

/** Room for a few dots and a page number at the end of an entry, in twips. */
const PAGE_ROOM = 460;

/** Takes the last word of a title to a new line where the page number would otherwise stand on a line by itself. */
function withRoomForPage(title: Text): Text {
  const shape = shapeOf('TOC2');
  const stretch = { text: title.text, size: shape.size, bold: shape.bold };
  const isTight = breakLines([stretch], shape, TEXT_WIDTH).room < PAGE_ROOM;
  return isTight ? { ...title, text: title.text.replace(/ (?=\S+$)/u, '\n') } : title;
}
