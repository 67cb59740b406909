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
  isInCapitals,
  isTitleCase,
  startsLowerCase,
} from '../../../shared/documents/text-shape.ts';
import { isBullet } from './bullet-glyphs.ts';
import type { Line } from './markdown-lines.ts';

/** Lines that belong together; `marker` is the bullet that they begin with. */
export interface Part {
  lines: Line[];
  marker: string | null;
}

/** @param isItem the paragraph is of a list item, whose further lines should be indented */
export function cutParagraph(lines: readonly Line[], source: string, isItem: boolean): Part[] {
  const parts: Part[] = [];
  for (const line of lines) {
    const open = parts.at(-1);
    const marker = bulletOf(line);
    if (!open || marker !== null || beginsAnew(open, line, isItem && isUnindented(line, source))) {
      parts.push({ lines: [line], marker });
    } else open.lines.push(line);
  }
  return parts;
}

function bulletOf(line: Line): string | null {
  const first = [...textOf(line)][0] ?? '';
  return isBullet(first) ? first : null;
}

function beginsAnew(open: Part, line: Line, isLazy: boolean): boolean {
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
