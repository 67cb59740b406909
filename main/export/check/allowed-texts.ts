/**
 * What may stand in a book, as whole texts: published words, the user's titles and cover, the program's own phrases, shared notes. The
 * leak gate holds every place where private words appear against these.
 */
import { noteBlocks } from '../../../shared/book/note-blocks.ts';
import type { Outline } from '../../../shared/book/outline.ts';
import type { Block, Inline, Paragraph } from '../docx/blocks.ts';
import { bookContext } from '../docx/phrases.ts';
import { bookSections } from '../docx/book-sections.ts';
import { textProperties } from '../docx/core-properties.ts';
import { footerDate, footerTitle, headerTitle } from '../docx/page-margins.ts';
import { foldText } from './fold-text.ts';

export interface AllowedTexts {
  /** Everything but notes and talking points. */
  plain: readonly string[];
  /** Shared notes and talking points. */
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
    ...[t('word.points'), t('word.notes'), t('word.published'), t('word.page')],
    ...textProperties(context).map(([, content]) => content),
    ...[footerTitle(context), footerDate(context)],
  ];
}

function withoutNotes(outline: Outline): Outline {
  const tabs = outline.tabs.map((tab) => ({
    ...tab,
    cards: tab.cards.map((card) => ({ ...card, talkingPoints: [], notes: [] })),
  }));
  return { ...outline, tabs };
}

/** Each note as typed, as drawn (lists without their marks), and by its paragraphs. */
function noteTexts(outline: Outline): string[] {
  const notes = outline.tabs.flatMap(({ cards }) =>
    cards.flatMap(({ talkingPoints, notes: own }) => [...talkingPoints, ...own]),
  );
  return notes.flatMap((note) => writtenForms(note));
}

/** A note as typed and as a book draws it. */
export function writtenForms(note: string): string[] {
  const drawn = noteBlocks(note).map(({ text }) => text);
  return [note, drawn.join(' ')];
}

function textsOfBlock(block: Block): string[] {
  if (block.kind === 'paragraph') return textsOfParagraph(block);
  if (block.kind === 'contents') return block.entries.flatMap((entry) => textsOfParagraph(entry));
  const cells = [block.head, ...block.rows].flat().flatMap((cell) => textsOfParagraph(cell));
  return [block.title, block.description, ...cells];
}

function textsOfParagraph({ children }: Paragraph): string[] {
  const notes = children.flatMap((child) => (child.kind === 'footnote' ? [textOf(child.children)] : []));
  return [textOf(children), ...notes];
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
