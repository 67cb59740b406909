/** What somebody wrote about an initiative: paragraphs, lists and quotations, each in a style of its own, at most three lists deep. */
import type { NoteBlock } from '../../../shared/book/note-blocks.ts';
import { linksIn } from '../../../shared/book/note-runs.ts';
import type { OutlineNote } from '../../../shared/book/outline.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { linkableAddress } from './addresses.ts';
import { paragraph, type Inline, type Paragraph } from './blocks.ts';
import { drawLink, drawRun } from './draw-run.ts';
import type { ParagraphStyle } from './paragraph-styles.ts';

export function noteParagraphs(note: OutlineNote, language: Language): Paragraph[] {
  return note.map((block, index) => {
    const next = note[index + 1];
    return drawn(block, noteStyle(block, next !== undefined && isItem(next)), language);
  });
}

/** A talking point is one point of the list, with what follows in it under the same mark, unless it is a list itself. */
export function pointParagraphs(point: OutlineNote, language: Language): Paragraph[] {
  const isList = point[0] !== undefined && isItem(point[0]);
  return point.map((block, index) =>
    drawn(block, pointStyle(block, index, isList), language, isList ? 0 : 1),
  );
}

/** @param further how many lists it stands in beyond those of the note */
function drawn(block: NoteBlock, style: ParagraphStyle, language: Language, further = 0): Paragraph {
  const words = paragraph(style, ...drawRuns(block, style, language));
  if (block.kind !== 'number') return words;
  const { number, starts } = block;
  return { ...words, number: { ...number, starts, depth: capped(block.depth + further) } };
}

function noteStyle(block: NoteBlock, isBeforeList: boolean): ParagraphStyle {
  if (block.kind !== 'paragraph') return listStyle(block.kind, block.depth + (block.isQuoted ? 1 : 0), block);
  if (block.isQuoted) return 'Quote';
  return isBeforeList ? 'BBLeadIn' : 'BodyText';
}

function pointStyle(block: NoteBlock, index: number, isList: boolean): ParagraphStyle {
  if (block.kind === 'paragraph') return index === 0 ? 'BBPoint' : 'ListContinue';
  const depth = block.depth + (isList ? 0 : 1);
  if (block.kind === 'bullet' && depth < 3) return depth === 1 ? 'BBPoint' : 'BBSubPoint';
  return listStyle(block.kind, depth, block);
}

const DEEPEST = 3;

function capped(depth: number): 1 | 2 | 3 {
  return Math.min(depth, DEEPEST) as 1 | 2 | 3;
}

const LIST_STYLES = {
  bullet: { 1: 'ListBullet', 2: 'ListBullet2', 3: 'ListBullet3' },
  number: { 1: 'ListNumber', 2: 'ListNumber2', 3: 'ListNumber3' },
  'more-bullet': { 1: 'ListContinue', 2: 'ListContinue2', 3: 'ListContinue3' },
  'more-number': { 1: 'BBNumberContinue', 2: 'BBNumberContinue2', 3: 'BBNumberContinue3' },
} as const satisfies Record<string, Record<1 | 2 | 3, ParagraphStyle>>;

function listStyle(kind: 'bullet' | 'number' | 'more', depth: number, block: NoteBlock): ParagraphStyle {
  if (kind !== 'more') return LIST_STYLES[kind][capped(depth)];
  return LIST_STYLES[`more-${block.kind === 'more' ? block.of : 'bullet'}`][capped(depth)];
}

function isItem({ kind }: NoteBlock): boolean {
  return kind === 'bullet' || kind === 'number';
}

/** Quoted words are set in italics: by their style where they have one of their own, else word for word. */
function drawRuns({ runs, isQuoted }: NoteBlock, style: ParagraphStyle, language: Language): Inline[] {
  const set = isQuoted && style !== 'Quote' ? runs.map((run) => ({ ...run, italic: true as const })) : runs;
  return linksIn(set).flatMap((group): Inline[] => {
    const address = group[0]?.href === undefined ? null : linkableAddress(group[0].href);
    if (address === null) return group.map((run) => drawRun(run, language));
    return [drawLink(group, address, language)];
  });
}
