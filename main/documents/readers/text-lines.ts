/** The lines of a plain text with their places and indentation, and what their looks tell: bullets, rules, hard wraps. */
import type { Span } from '../../../shared/documents/block.ts';
import {
  countWords,
  endsInPunctuation,
  endsSentence,
  endsUnfinished,
  isInCapitals,
  isTitleCase,
  startsLowerCase,
} from '../../../shared/documents/text-shape.ts';
import { BULLET_LINE, DASH_LINE, LETTER_O_LINE } from './bullet-glyphs.ts';

export interface TextLine {
  /** Without white space at either end. */
  text: string;
  span: Span;
  /** Columns before the text; a tab goes to the next multiple of four. */
  indent: number;
  /** Columns that the whole line takes, its marker included. */
  width: number;
  isAfterBlank: boolean;
}

export interface Bullet {
  marker: string;
  ordered: boolean;
  /** How sure the marker is one: `always`, or only where a list may begin. */
  certainty: 'always' | 'likely' | 'possible';
  /** Length of marker and white space after it. */
  length: number;
}

const TAB = 4;
/** Columns at which people wrap by hand. */
const WRAPPED = { shortest: 45, longest: 120 };

export function splitLines(source: string): TextLine[] {
  const lines: TextLine[] = [];
  let isAfterBlank = true;
  let start = 0;
  for (const raw of source.split(/\r\n|\n|\r/)) {
    const indentation = /^[\s>]*/.exec(raw)?.[0] ?? '';
    const text = raw.slice(indentation.length).trimEnd();
    const from = start + indentation.length;
    if (text !== '') {
      const indent = columns(indentation);
      const span = { start: from, end: from + text.length };
      lines.push({ text, span, indent, width: indent + text.length, isAfterBlank });
    }
    isAfterBlank = text === '';
    start += raw.length;
    start += source.startsWith('\r\n', start) ? 2 : 1;
  }
  return lines;
}

function columns(indentation: string): number {
  let column = 0;
  for (const character of indentation) column += character === '\t' ? TAB - (column % TAB) : 1;
  return column;
}

const HYPHEN = /^([-*+])\s+(?=\S)/;
const NUMBER = /^(\(?\d{1,3}[.)])\s+(?=\S)/;
const LETTER = /^(\(?[a-z][.)]|\(?[ivx]{1,4}[.)])\s+(?=\S)/;

/** The marker that a line begins with, null when it begins with none. */
export function readBullet(text: string): Bullet | null {
  const sure = BULLET_LINE.exec(text);
  if (sure) return bullet(sure[2] ?? '', sure[2] ?? '', sure[3] ?? '', 'always');
  const hyphen = HYPHEN.exec(text);
  if (hyphen) return { ...bullet(hyphen[1] ?? '', hyphen[0], '', 'likely') };
  const unsure = LETTER_O_LINE.exec(text) ?? DASH_LINE.exec(text);
  if (unsure) return bullet(unsure[2] ?? '', unsure[0], '', 'possible');
  const counted = NUMBER.exec(text) ?? LETTER.exec(text);
  return counted ? { ...bullet(counted[1] ?? '', counted[0], '', 'possible'), ordered: true } : null;
}

function bullet(marker: string, matched: string, space: string, certainty: Bullet['certainty']): Bullet {
  return { marker, ordered: false, certainty, length: matched.length + space.length };
}

/** A line of dashes or the like; under a line of text it makes that a heading. */
export function isRule(text: string): boolean {
  return /^(?:-{3,}|={3,}|_{3,}|~{3,}|\*{3,}|[─━═–—]{3,})$/u.test(text);
}

/**
 * The length at which the text was wrapped by hand; Infinity when it was not. The evidence are lines of a likely length that go on in lower
 * case on the next one, and that they are not the exception.
 */
export function wrapWidth(lines: readonly TextLine[]): number {
  const candidates = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const isPair = next && !next.isAfterBlank && !readBullet(next.text) && isLikelyWrapped(line);
    return isPair ? [{ width: line.width, goesOn: startsLowerCase(next.text) }] : [];
  });
  const wrapped = candidates.filter((candidate) => candidate.goesOn);
  if (wrapped.length === 0 || wrapped.length < 0.3 * candidates.length) return Infinity;
  return wrapped.reduce((longest, { width }) => Math.max(longest, width), 0);
}

function isLikelyWrapped({ width }: TextLine): boolean {
  return width >= WRAPPED.shortest && width <= WRAPPED.longest;
}

/** A long line without punctuation at its end. */
function isHalfSentence({ text, width }: TextLine): boolean {
  return width > 50 && !endsInPunctuation(text);
}

function isLikeHeading(text: string): boolean {
  return countWords(text) < 9 || isTitleCase(text) || isInCapitals(text);
}

/** Does a line go on with the sentence of the line right before it? */
export function goesOn(before: TextLine, line: TextLine, width: number): boolean {
  if (line.isAfterBlank) return false;
  if (startsLowerCase(line.text) || /^[–—,;.)]/.test(line.text)) return true;
  const firstWord = /^\S+/.exec(line.text)?.[0] ?? '';
  if (isHalfSentence(before) && (!/^\p{Lu}/u.test(firstWord) || !isLikeHeading(before.text))) return true;
  const isFull = before.width <= WRAPPED.longest && before.width + 1 + firstWord.length > width;
  return isFull || (!endsSentence(before.text) && endsUnfinished(before.text));
}

/** A text that was not wrapped and has hardly an empty line: pasted so that every line is a paragraph. */
export function areLinesParagraphs(source: string): boolean {
  const lines = splitLines(source);
  const afterBlank = lines.filter((line) => line.isAfterBlank).length;
  return lines.length >= 5 && afterBlank <= 1 + 0.1 * lines.length && wrapWidth(lines) === Infinity;
}
