/** From where to where in the new text the words reach that are left, with what was put in the place of those at their edges. */
import type { Chain } from './chains.ts';
import { LEAST_NEIGHBOURS, MOST_DROPPED, MOST_INSERTED } from './thresholds.ts';
import type { TokenRange } from './tokens.ts';
import type { Versions } from './versions.ts';

/** The part of the old words that a chain has. */
export function sourceOf({ pieces }: Chain): TokenRange {
  const last = pieces.at(-1);
  return { from: pieces[0]?.before ?? 0, to: last ? last.before + last.length : 0 };
}

/** From the first to the last piece, and what stands in the place of words before and after them that were replaced. */
export function spanOfChain(versions: Versions, range: TokenRange, { pieces }: Chain): TokenRange | null {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return null;
  const lead = first.before - range.from;
  const rest = range.to - (last.before + last.length);
  const end = last.after + last.length;
  const previous = lead === 0 ? first.after : placeBefore(versions, range.from, first.after, lead);
  const following = rest === 0 ? end : placeAfter(versions, range.to, end, rest);
  const dropped = (previous === null ? lead : 0) + (following === null ? rest : 0);
  const isWhole = dropped <= MOST_DROPPED * (range.to - range.from);
  return isWhole ? { from: previous ?? first.after, to: following ?? end } : null;
}

/** Where the word before a range ends in the new text, if that is just before a place there. */
function placeBefore({ runs }: Versions, from: number, place: number, width: number): number | null {
  const ends = runs
    .filter(({ before, length }) => before < from && from <= before + length)
    .map(({ before, after }) => after + from - before)
    .concat(from === 0 ? [0] : [])
    .filter((end) => end <= place && place - end <= 2 * width);
  return ends.length === 0 ? null : Math.max(...ends);
}

function placeAfter({ runs, old, fresh }: Versions, to: number, place: number, width: number): number | null {
  const starts = runs
    .filter(({ before, length }) => before <= to && to < before + length)
    .map(({ before, after }) => after + to - before)
    .concat(to === old.length ? [fresh.length] : [])
    .filter((start) => start >= place && start - place <= 2 * width);
  return starts.length === 0 ? null : Math.min(...starts);
}

/** Words of which none is left as it was, such as one that was misspelt: what stands between their old neighbours on both sides. */
export function betweenNeighbours(versions: Versions, { from, to }: TokenRange): TokenRange | null {
  if (from === to) return null;
  const { runs, old, fresh } = versions;
  const starts = runs
    .filter(({ before, length }) => before + length === from && length >= LEAST_NEIGHBOURS)
    .map(({ after, length }) => after + length)
    .concat(from === 0 ? [0] : []);
  const ends = runs
    .filter(({ before, length }) => before === to && length >= LEAST_NEIGHBOURS)
    .map(({ after }) => after)
    .concat(to === old.length ? [fresh.length] : []);
  const [start, end] = [starts[0], ends[0]];
  if (start === undefined || end === undefined || starts.length > 1 || ends.length > 1) return null;
  return start < end && end - start <= to - from + MOST_INSERTED ? { from: start, to: end } : null;
}
