/** Acronyms and what they stand for, as documents introduce them: `Medical Devices Regulatory Convergence (MDRC)`. */
import type { Word } from './words.ts';

export interface Acronym {
  letters: string;
  /** The words it stands for as names are compared; null when the text does not say. */
  words: readonly string[] | null;
  /** It stands for common nouns, such as `SMEs` or `ICT`, and so for a field and not for an undertaking. */
  isField: boolean;
  /** It begins the name of a law: `CHIPS and Science Act`. */
  isOfLaw: boolean;
}

const ACRONYM = /^(\p{Lu}[\p{Lu}\p{N}&]{2,7})s?$/u;
/** So many words before the bracket may belong to it. */
const REACH = 10;

/** Acronyms that stand for fields, whether or not a document says so. */
const FIELDS = new Set(
  'AI CEO COVID ESG EU EV GDP GHG HLED ICT IT LGBTQI MOU MOUs NGO POE SME SMEs STEM UK UN USA USMCA T-MEC TMEC TIC PYME PYMES MIPYME'.split(
    ' ',
  ),
);

const LAWS = new Set(['act', 'law', 'ley', 'treaty', 'tratado']);

export function acronymsIn(text: string, words: readonly Word[]): Acronym[] {
  return words.flatMap((word, at) => {
    const letters = ACRONYM.exec(text.slice(word.span.start, word.span.end))?.[1];
    if (letters === undefined) return [];
    const before = word.gap.endsWith('(')
      ? introducedBy(letters, words.slice(Math.max(0, at - REACH), at))
      : null;
    const isField =
      FIELDS.has(letters) || (before !== null && before.filter(({ isCapital }) => isCapital).length < 2);
    const isOfLaw = words.slice(at + 1, at + 4).some(({ name, isCapital }) => isCapital && LAWS.has(name));
    return [{ letters, words: before?.map(({ name }) => name) ?? null, isField, isOfLaw }];
  });
}

/** The shortest stretch of words before the bracket whose initials are the letters; small words may or may not count. */
function introducedBy(letters: string, words: readonly Word[]): Word[] | null {
  const telling = words.filter(({ isEmpty }) => !isEmpty);
  for (let count = 2; count <= telling.length; count += 1) {
    const stretch = telling.slice(-count);
    if (stretch.map(({ name }) => name[0]?.toUpperCase()).join('') === letters) return stretch;
  }
  return null;
}
