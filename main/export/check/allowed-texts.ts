/**
 * What may stand in a book, as whole texts: published words, the user's titles and cover, the program's own phrases, shared notes. The
 * leak gate holds every place where private words appear against these.
 */
import { drawnText } from '../../../shared/book/note-blocks.ts';
import type { Outline } from '../../../shared/book/outline.ts';
import { linkableAddress } from '../docx/addresses.ts';
import type { Block, Inline, Paragraph } from '../docx/blocks.ts';
import { bookContext } from '../docx/phrases.ts';
import { bookSections } from '../docx/book-sections.ts';
import { textProperties } from '../docx/core-properties.ts';
import { footerDate, footerTitle, headerTitle } from '../docx/page-margins.ts';
import { foldText } from './fold-text.ts';

export interface AllowedTexts {
  /** Everything but what annotations say. */
  plain: readonly string[];
  /** What shared annotations say. */
  notes: readonly string[];
}

export function allowedTexts(outline: Outline): AllowedTexts {
  return { plain: distinct(plainTexts(outline)), notes: distinct(noteTexts(outline)) };
}

/** All that the book would show if nobody had annotated anything, paragraph by paragraph. */
function plainTexts(outline: Outline): string[] {
  const context = bookContext(withoutNotes(outline));
  const { t } = context;
  return [
    ...bookSections(context).flatMap(({ runningTitle, blocks }) => [
      headerTitle(runningTitle ?? outline.title),
      ...blocks.flatMap((block) => textsOfBlock(block)),
    ]),
    ...[outline.title, outline.event, outline.principal, outline.preparedBy],
    ...[t('word.points'), t('word.notes'), t('word.watch-outs'), t('word.published'), t('word.page')],
    ...textProperties(context).map(([, content]) => content),
    ...[footerTitle(context), footerDate(context)],
  ];
}

function withoutNotes(outline: Outline): Outline {
  const tabs = outline.tabs.map((tab) => ({
    ...tab,
    cards: tab.cards.map((card) => ({ ...card, talkingPoints: [], notes: [], watchOuts: [] })),
  }));
  return { ...outline, tabs };
}

/** Each note as it is drawn, and where its links lead. */
function noteTexts(outline: Outline): string[] {
  const notes = outline.tabs.flatMap(({ cards }) =>
    cards.flatMap(({ talkingPoints, notes: own, watchOuts }) => [...talkingPoints, ...own, ...watchOuts]),
  );
  return notes.flatMap((note) => {
    const links = note.flatMap(({ runs }) => runs.flatMap(({ href }) => href ?? []));
    return [drawnText(note), ...linksOf(links)];
  });
}

/** Addresses as given and as a package holds them. */
export function linksOf(addresses: readonly string[]): string[] {
  return addresses.flatMap((address) => [address, linkableAddress(address) ?? address]);
}

function textsOfBlock(block: Block): string[] {
  if (block.kind === 'paragraph') return textsOfParagraph(block);
  if (block.kind === 'picture') return [block.title, block.description];
  if (block.kind === 'contents') return block.entries.flatMap((entry) => textsOfParagraph(entry));
  const cells = [block.head, ...block.rows].flat().flatMap((cell) => textsOfParagraph(cell));
  return [block.title, block.description, ...cells];
}

function textsOfParagraph({ children }: Paragraph): string[] {
  const notes = children.flatMap((child) => (child.kind === 'footnote' ? [textOf(child.children)] : []));
  return [textOf(children), ...notes, ...addressesIn(children)];
}

function addressesIn(children: readonly Inline[]): string[] {
  return children.flatMap((child) => {
    if (child.kind === 'footnote') return addressesIn(child.children);
    return child.kind === 'link' ? [child.address] : [];
  });
}

function textOf(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if (child.kind === 'text') return child.text;
      return child.kind === 'link' || child.kind === 'jump' ? textOf(child.children) : ' ';
    })
    .join('');
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.map(foldText))].filter((text) => text !== '');
}
