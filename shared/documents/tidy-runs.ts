/**
 * The documented clean-up, the only thing that stands between a span of the source and the text made of it once markup is off:
 * - a line that ends in a hyphenated word whose rest begins the next line is joined without a space;
 * - any other run of white space, line ends and no-break spaces included, is one space, none at either end;
 * - characters that take no room (soft hyphen, zero-width space, word joiner) are dropped.
 */
import type { Run } from './block.ts';

const SPLIT_WORD = /(\p{L}-)[ \t]?\r?\n[ \t]*(?!(?:and|or|to|y|o|u|e)\b)(?=\p{Ll})/gu;
const NO_ROOM = /[\u00ad\u200b\u2060\ufeff]/g;
const WHITE_SPACE = /\s+/g;

/** Runs whose joined text is clean; neighbours of one style become one run. */
export function tidyRuns(runs: readonly Run[]): Run[] {
  const tidy: Run[] = [];
  let isAfterSpace = true; // to look at the end of a text that grows would cost its length each time
  for (const [index, given] of runs.entries()) {
    const run = fillGap(given, index, runs);
    const before = tidy.at(-1);
    const cleaned = cleanWhiteSpace(run.text);
    const text: string = isAfterSpace ? cleaned.trimStart() : cleaned;
    if (text === '') continue;
    isAfterSpace = text.endsWith(' ');
    if (before && haveOneStyle(before, run)) before.text += text;
    else tidy.push({ ...run, text });
  }
  return trimEnd(tidy);
}

/** The clean-up of a plain text. */
export function tidyText(text: string): string {
  return cleanWhiteSpace(text).trim();
}

/** White space between two runs of one style has that style too, so that a wrapped link stays one. */
function fillGap(run: Run, index: number, runs: readonly Run[]): Run {
  const [left, right] = [runs[index - 1], runs[index + 1]];
  const isGap = left && right && run.text.trim() === '' && haveOneStyle(left, right);
  return isGap ? { ...left, text: run.text } : run;
}

/** Anything but letters, marks and single spaces: most texts have nothing to clean. */
const UNCLEAN = /[^\S ]|[\u00ad\u200b\u2060\ufeff]| {2}/;

function cleanWhiteSpace(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  return text.replace(NO_ROOM, '').replace(SPLIT_WORD, '$1').replace(WHITE_SPACE, ' ');
}

function trimEnd(runs: Run[]): Run[] {
  const last = runs.at(-1);
  if (!last?.text.endsWith(' ')) return runs;
  const text = last.text.trimEnd();
  return text === '' ? trimEnd(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }];
}

function haveOneStyle(left: Run, right: Run): boolean {
  return (
    left.bold === right.bold &&
    left.italic === right.italic &&
    left.superscript === right.superscript &&
    left.href === right.href
  );
}
