/**
 * The leak gate: searches everything that a written book holds for private words.
 *
 * Words alone prove nothing. A private note "Otay Mesa" must not refuse a book in which the published text says Otay Mesa. So a place
 * where private words stand is in order only if one text that may stand in the book covers it whole: the quotation, the title, the
 * shared note in which they occur. Words of a private note that stand there by themselves, or run on beyond such a text, are a leak.
 *
 * One question this cannot answer from the words: a private note and a shared one with exactly the same text. A note in the outline that
 * equals a private text is taken for the private one, which is the safe side; whoever asks leaves out private texts that have also been
 * shared, as `forbiddenTexts` does.
 */
import {
  richTextSchema,
  writtenText,
  type Inline,
  type ListItem,
  type RichBlock,
  type RichText,
} from '../../../shared/annotations/rich-text.ts';
import { drawnText, noteBlocks } from '../../../shared/book/note-blocks.ts';
import type { Outline } from '../../../shared/book/outline.ts';
import { plainText } from '../../../shared/documents/block.ts';
import { allowedTexts, linksOf, type AllowedTexts } from './allowed-texts.ts';
import { findWords, foldText } from './fold-text.ts';
import type { Package } from './read-package.ts';

export interface Leak {
  /** The private text, as written. */
  text: string;
  part: string;
}

interface Needle {
  text: string;
  folded: string;
  /** `whole`: all of a private text. `part`: a paragraph or a line of it. `address`: where a link in it leads. */
  kind: 'whole' | 'part' | 'address';
}

interface Place {
  part: string;
  folded: string;
  /** Names of fonts and styles, ids, addresses: two words there mean nothing. */
  isMarkup: boolean;
}

export function findLeak(book: Package, outline: Outline, forbiddenTexts: readonly RichText[]): Leak | null {
  const needles = needlesOf(forbiddenTexts);
  if (needles.length === 0) return null;
  const allowed = allowedTexts(outline);
  const places = placesOf(book);
  for (const needle of needles) {
    const place = places.find((candidate) => standsUncovered(needle, candidate, allowed));
    if (place) return { text: needle.text, part: place.part };
  }
  return null;
}

/** Fewer letters and figures than this tell nobody anything, and stand everywhere. */
const LEAST_CHARACTERS = 4;
const LEAST_WORDS_OF_FRAGMENT = 4;
const LEAST_WORDS_IN_MARKUP = 3;

function needlesOf(forbiddenTexts: readonly RichText[]): Needle[] {
  const all = forbiddenTexts.flatMap(formsOf).filter(isTelling);
  return [...new Map(all.toReversed().map((needle) => [needle.folded, needle])).values()].toReversed();
}

/** A private text whole, as typed and as it would be drawn; its paragraphs and its lines; where its links lead. */
function formsOf(body: RichText): Needle[] {
  const text = writtenText(body);
  // Drawn, a link may have its address behind it; its words alone say as much.
  const drawings = [noteBlocks(body), noteBlocks(withoutMarks(body))];
  const paragraphs = drawings.flat().map(({ runs }) => plainText(runs));
  const forms: Record<Needle['kind'], readonly string[]> = {
    whole: [text, ...drawings.map(drawnText)],
    part: [...paragraphs, ...paragraphs.flatMap((paragraph) => paragraph.split('\n'))],
    address: linksOf(linksIn(body.content)),
  };
  return (['whole', 'part', 'address'] as const).flatMap((kind) =>
    forms[kind].map((form) => ({ text: kind === 'address' ? form : text, folded: foldText(form), kind })),
  );
}

function withoutMarks(body: RichText): RichText {
  const leaveOut = (key: string, value: unknown) => (key === 'marks' ? undefined : value);
  return richTextSchema.parse(JSON.parse(JSON.stringify(body, leaveOut)));
}

/** The addresses that links lead to, wherever in the text they stand. */
function linksIn(content: readonly (RichBlock | ListItem | Inline)[]): string[] {
  return content.flatMap((node) => {
    if (node.type !== 'text') return 'content' in node ? linksIn(node.content ?? []) : [];
    return (node.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : []));
  });
}

function isTelling({ folded, kind }: Needle): boolean {
  if (charactersIn(folded) < LEAST_CHARACTERS) return false;
  return kind !== 'part' || wordsIn(folded) >= LEAST_WORDS_OF_FRAGMENT;
}

function placesOf(book: Package): Place[] {
  return [...book.values()].flatMap(({ name, writing, values }) => {
    const markup = [name, ...[...values.values()].flatMap((own) => [...own])].map(foldText).join('\n');
    return [
      { part: name, folded: foldText(writing), isMarkup: false },
      { part: name, folded: markup, isMarkup: true },
    ];
  });
}

/** The texts that may stand in the book and hold the needle; a note must say more than the private text does. */
function coversOf({ folded, kind }: Needle, allowed: AllowedTexts): string[] {
  const holds = (text: string) => text.includes(folded);
  const notes = allowed.notes.filter((note) => kind !== 'whole' || note !== folded);
  return [...allowed.plain.filter(holds), ...notes.filter(holds)];
}

function standsUncovered(needle: Needle, place: Place, allowed: AllowedTexts): boolean {
  const saysLittle = needle.kind !== 'address' && wordsIn(needle.folded) < LEAST_WORDS_IN_MARKUP;
  if (place.isMarkup && saysLittle) return false;
  const found = [...findWords(needle.folded, place.folded)];
  if (found.length === 0) return false;
  const covers = coversOf(needle, allowed);
  return found.some((at) => !covers.some((cover) => isCovered(needle.folded, at, cover, place.folded)));
}

/** Does the cover stand in the text so that the needle at this place is a part of it? */
function isCovered(needle: string, at: number, cover: string, text: string): boolean {
  for (let offset = cover.indexOf(needle); offset >= 0; offset = cover.indexOf(needle, offset + 1)) {
    if (text.startsWith(cover, at - offset)) return true;
  }
  return false;
}

function charactersIn(folded: string): number {
  return folded.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function wordsIn(folded: string): number {
  return folded.split(' ').length;
}
