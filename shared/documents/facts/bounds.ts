/** What limits a number: "more than 20", "hasta 20", "20 or more"; and the two ends of "between 5 and 7". */
import { foldedBefore, readAt, type Passage } from './passage.ts';

export type Bound = 'exactly' | 'at-least' | 'at-most' | 'about';

export interface Bounded {
  bound: Bound;
  /** Where the words of the bound begin. */
  start: number;
}

const LONGEST = 40;
const FILLER =
  '(?:(?:an? )?(?:estimated |total of |combined |additional |un (?:total|monto|estimado) de |los |las |unos |unas |el |al? )?)?';

/** The first that fits decides. */
const BEFORE: readonly (readonly [Bound, string])[] = [
  ['at-most', 'no more than|not more than|no mas de'],
  ['at-least', 'no less than|no fewer than|not less than|no menos de'],
  [
    'at-least',
    'more than|over|at least|in excess of|upwards? of|(?:a )?minimum of|greater than|exceeding|above|surpassing|mas de|al menos|por lo menos|cuando menos|como minimo|(?:un )?minimo de|superior(?:es)? a|arriba de',
  ],
  [
    'at-most',
    'up to|at most|as (?:much|many) as|less than|fewer than|(?:a )?maximum of|below|hasta|menos de|como maximo|(?:un )?maximo de|inferior(?:es)? a',
  ],
  [
    'about',
    'nearly|almost|about|approximately|approx\\.?|roughly|around|some|an estimated|estimated|close to|cerca de|casi|alrededor de|aproximadamente|unos|unas|en torno a|aproximado de|estimado de|estimada de',
  ],
];
const PATTERNS = BEFORE.map(
  ([bound, words]) => [bound, new RegExp(`(?<![a-z])(?:${words}) ${FILLER}$`)] as const,
);
const AFTER: readonly (readonly [Bound, RegExp])[] = [
  ['at-least', /\+(?![\w])| (?:or more|and above|o mas)(?![a-z])/y],
  ['at-most', / (?:or less|or fewer|o menos)(?![a-z])/y],
];
const BETWEEN = /(?<![a-z])(?:between|entre|from|de|desde) (?:los |las )?$/;

export function boundBefore(passage: Passage, start: number): Bounded {
  const before = foldedBefore(passage, start, LONGEST);
  if (!before.endsWith(' ')) return { bound: 'exactly', start };
  for (const [bound, pattern] of PATTERNS) {
    const match = pattern.exec(before);
    if (match) return { bound, start: start - match[0].length };
  }
  return { bound: 'exactly', start };
}

/** @returns null when nothing limits the number that ends here */
export function boundAfter({ folded }: Passage, end: number): { bound: Bound; end: number } | null {
  for (const [bound, pattern] of AFTER) {
    const match = readAt(pattern, folded, end);
    if (match) return { bound, end: end + match[0].length };
  }
  return null;
}

/** Where "between" begins before the lower end of a range; null when none stands there. */
export function betweenBefore(passage: Passage, start: number): number | null {
  const match = BETWEEN.exec(foldedBefore(passage, start, 14));
  return match ? start - match[0].length : null;
}
