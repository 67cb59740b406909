/** Reads one number or the two ends of a range, with what limits them. What stands between - a currency, a unit - is the finder's business. */
import { betweenBefore, boundAfter, boundBefore, type Bound } from './bounds.ts';
import { readAt, type Passage } from './passage.ts';
import type { Numeral } from './numeral.ts';
import { readNumeral, shareScale } from './read-numeral.ts';

export interface Amount {
  lower: Numeral;
  upper: Numeral | null;
  bound: Bound;
  /** Of the whole with its bound: "between 5 and 7". */
  start: number;
  end: number;
}

const JOINT = /(?: ?- ?| (?:to|through|a|or|o|u) | (and|y) )/y;

/** How a finder reads a number with what belongs to it, and goes over what stands before the upper end: a currency sign. */
export interface Reading {
  finish: (numeral: Numeral) => Numeral;
  skip: (start: number) => number;
}
const PLAIN: Reading = { finish: (numeral) => numeral, skip: (start) => start };

/**
 * @param outerStart where the amount begins with its currency sign
 * @returns the range, or `lower` alone with its bound
 */
export function readAmount(passage: Passage, first: Numeral, outerStart: number, reading = PLAIN): Amount {
  const lower = reading.finish(first);
  const between = betweenBefore(passage, outerStart);
  const upper = readUpper(passage, lower, { isBetween: between !== null, ...reading });
  if (upper) {
    const scaled = shareScale(lower, upper);
    const bounded =
      between === null ? boundBefore(passage, outerStart) : { bound: 'exactly' as const, start: between };
    return { lower: scaled, upper, ...bounded, end: upper.end };
  }
  const before = boundBefore(passage, outerStart);
  const after = boundAfter(passage, lower.end);
  const bound = before.bound === 'exactly' ? (after?.bound ?? 'exactly') : before.bound;
  return { lower, upper: null, bound, start: before.start, end: after?.end ?? lower.end };
}

/** Something joins the number that ends here to another one. */
export function mayBeRange({ folded }: Passage, end: number): boolean {
  return readAt(JOINT, folded, end) !== null;
}

function readUpper(
  passage: Passage,
  lower: Numeral,
  { isBetween, finish, skip }: Reading & { isBetween: boolean },
): Numeral | null {
  const joint = readAt(JOINT, passage.folded, lower.end);
  if (!joint || (joint[1] !== undefined && !isBetween)) return null;
  const start = skip(lower.end + joint[0].length);
  const read = isMarked(passage, start) ? readNumeral(passage, start) : null;
  const upper = read && finish(read);
  return upper && shareScale(lower, upper).value < upper.value ? upper : null;
}

/** A digit or letter: something that a number can begin with. */
function isMarked({ folded }: Passage, start: number): boolean {
  return /[a-z\d]/.test(folded.charAt(start));
}
