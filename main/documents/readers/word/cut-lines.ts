/** Cuts a paragraph of Word where a break inside it plainly begins something new: after an empty line, at a bullet, under a bold line. */
import { countWords, endsSentence, startsLowerCase } from '../../../../shared/documents/text-shape.ts';
import { readBullet } from '../text-lines.ts';
import { append } from './append.ts';
import { breakInline, isAllBold, isBlank, textOf, type Inline } from './inline.ts';

type Line = Inline[];
const MOST_WORDS_OF_HEADING = 20;

/** The parts, each with the breaks that stay inside it. */
export function cutLines(inlines: readonly Inline[]): Inline[][] {
  const parts: Inline[][] = [];
  let before: Line = [];
  let isApart = true;
  for (const { line, end } of linesOf(inlines)) {
    if (isBlank(line)) isApart = true;
    else {
      const open = parts.at(-1);
      if (!open || isApart || beginsAnew(before, line)) parts.push([...line]);
      else append(open, [breakInline('line'), ...line]);
      before = line;
      isApart = false;
    }
    isApart = isApart || end === 'page';
  }
  return parts;
}

function linesOf(inlines: readonly Inline[]): { line: Line; end: Inline['isBreak'] }[] {
  const lines: { line: Line; end: Inline['isBreak'] }[] = [];
  let line: Line = [];
  for (const inline of inlines) {
    if (inline.isBreak === null) line.push(inline);
    else {
      lines.push({ line, end: inline.isBreak });
      line = [];
    }
  }
  return [...lines, { line, end: null }];
}

function beginsAnew(before: Line, line: Line): boolean {
  const [last, text] = [textOf(before).trim(), textOf(line).trim()];
  if (isMarked(text, last)) return true;
  if (startsLowerCase(text)) return false;
  if (endsSentence(last)) return true;
  return isAllBold(before) && !isAllBold(line) && countWords(last) <= MOST_WORDS_OF_HEADING;
}

/** A marker that is sure, or any where a list was announced or goes on. */
function isMarked(text: string, last: string): boolean {
  const bullet = readBullet(text);
  if (!bullet) return false;
  return bullet.certainty !== 'possible' || /[:;.]$/.test(last) || readBullet(last) !== null;
}
