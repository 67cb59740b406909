/**
 * Markdown glues lines together that stand without an empty line in between. Here a paragraph is cut where a line plainly begins
 * something new: a bullet without a space, a line after a bold heading, a line that states a pillar, a heading under a list item.
 */
import { pillarNamed } from '../../../shared/documents/pillar-names.ts';
import { readPillarLine } from '../../../shared/documents/pillar-lines.ts';
import { plainText } from '../../../shared/documents/block.ts';
import {
  countWords,
  endsInPunctuation,
  endsSentence,
  endsUnfinished,
  isInCapitals,
  isTitleCase,
  startsLowerCase,
} from '../../../shared/documents/text-shape.ts';
import { isBullet } from './bullet-glyphs.ts';
import type { Line } from './markdown-lines.ts';
import { findTable, type FoundTable } from './markdown-tables.ts';

/** Lines that belong together. */
export interface Part {
  lines: Line[];
  /** What they begin with if that makes them an item: a bullet, `(1)`, `b)`. */
  marker: string | null;
  /** The line is the row of a table. */
  row: 'header' | 'body' | null;
}

interface Surroundings {
  source: string;
  /** The paragraph is of a list item, whose further lines should be indented. */
  isItem: boolean;
  linesAreParagraphs: boolean;
}

export function cutParagraph(lines: readonly Line[], surroundings: Surroundings): Part[] {
  const table = lines.length > 1 ? findTable(lines) : null;
  if (!table) return cutLines(lines, surroundings);
  return [
    ...cutLines(lines.slice(0, table.start), surroundings),
    ...cutTable(lines, table),
    ...cutParagraph(lines.slice(table.end), surroundings),
  ];
}

function cutLines(lines: readonly Line[], { source, isItem, linesAreParagraphs }: Surroundings): Part[] {
  const parts: Part[] = [];
  for (const line of lines) {
    const open = parts.at(-1);
    const marker = bulletOf(line) ?? (isItem ? null : enumeratorOf(line, open));
    const isFree = !isItem || isUnindented(line, source);
    const isNew =
      (linesAreParagraphs && isFree && !goesOn(open, line)) || beginsAnew(open, line, isItem && isFree);
    if (!open || marker !== null || isNew) {
      parts.push({ lines: [line], marker, row: null });
    } else open.lines.push(line);
  }
  return parts;
}

/** The line of dashes draws the table and says nothing. */
function cutTable(lines: readonly Line[], { start, end, dashes }: FoundTable): Part[] {
  return lines.slice(start, end).flatMap((line, index): Part[] => {
    if (start + index === dashes) return [];
    return [{ lines: [line], marker: null, row: start + index + 1 === dashes ? 'header' : 'body' }];
  });
}

function bulletOf(line: Line): string | null {
  const first = /^./u.exec(textOf(line))?.[0] ?? '';
  return isBullet(first) ? first : null;
}

/** "(1)", "(a)", "b)": markdown knows them not. After the first of a paragraph only more of them count. */
function enumeratorOf(line: Line, open: Part | undefined): string | null {
  if (open && (open.marker === null || isBullet(open.marker))) return null;
  return /^(?:\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)|[a-z]\))(?=\s)/.exec(textOf(line))?.[0] ?? null;
}

/** In a text without empty lines a line goes on with the one before only if that one is no whole. */
function goesOn(open: Part | undefined, line: Line): boolean {
  const before = textOf(open?.lines.at(-1));
  return startsLowerCase(textOf(line)) || endsUnfinished(before);
}

function beginsAnew(open: Part | undefined, line: Line, isLazy: boolean): boolean {
  if (!open) return true;
  const text = textOf(line);
  const before = textOf(open.lines.at(-1));
  if (startsLowerCase(text)) return false;
  if (open.lines.length === 1 && open.marker === null && headsAlone(open.lines[0], line)) return true;
  if (!endsSentence(before)) return false;
  return (readPillarLine(text)?.isNumbered ?? false) || (isLazy && looksLikeHeading(text));
}

/** A bold line, or a pillar with its whole name, over a line of another kind. */
function headsAlone(first: Line | undefined, line: Line): boolean {
  const text = textOf(first);
  if (first && isBold(first) && !isBold(line)) return !endsSentence(text) && countWords(text) <= 20;
  const pillar = readPillarLine(text);
  return (
    pillar !== null && pillar.isNumbered && pillarNamed(pillar.name) !== null && !endsInPunctuation(text)
  );
}

function looksLikeHeading(text: string): boolean {
  const isShort = countWords(text) <= 20 && !endsInPunctuation(text);
  return isShort && (isTitleCase(text) || isInCapitals(text));
}

function isUnindented({ span }: Line, source: string): boolean {
  return span.start === 0 || /[\r\n]/.test(source.charAt(span.start - 1));
}

function isBold({ runs }: Line): boolean {
  return runs.length > 0 && runs.every((run) => run.bold === true || !/[\p{L}\p{N}]/u.test(run.text));
}

function textOf(line: Line | undefined): string {
  return plainText(line?.runs ?? []).trim();
}
