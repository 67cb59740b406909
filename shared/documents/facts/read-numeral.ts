/** Reads a number where it begins, in digits or words, with the words that scale it: "1.2 billion", "3 mil 400 millones", "twenty-five". */
import type { Numeral } from './numeral.ts';
import { LETTER_SCALES, SCALES, UNITS } from './number-words.ts';
import { readAt, type Passage } from './passage.ts';
import { readDigits } from './read-digits.ts';

const SPACE = 32;
const HYPHEN = 45;

interface Part {
  value: number;
  end: number;
}

const SPACED = /\d{1,3}(?: \d{3})+(?![\d.,])/y;
const DIGITS = /\d+(?:[.,]\d+)*/y;
const WORD = /[a-z]+/y;
const ARTICLE = /(?:^|[^a-z])((?:half an?|medio|an?|una?) )$/;
const HALF = /^(?:half|medio)/;
const JOINT = /(?: and | y |[ -])/y;
const SCALE_BEGINNINGS = new Set(Array.from(SCALES.keys(), (word) => word.charCodeAt(0)));
const LETTERS = /(?:(k|mm|mn|m|bn|b|tn|t)| (mm|mn|bn|b|m))(?![a-z\d])/y;

/** @param start where a mark stands; the article before "a million" is found from the scale word */
export function readNumeral(passage: Passage, start: number): Numeral | null {
  const before = passage.numerals.get(start);
  if (before !== undefined) return before;
  const numeral = readNumeralAnew(passage, start);
  passage.numerals.set(start, numeral);
  return numeral;
}

function readNumeralAnew(passage: Passage, start: number): Numeral | null {
  const first = readUnit(passage, start);
  if (!first) return readLoneScale(passage, start);
  const isInWords = !isDigitAt(passage.folded, start);
  const whole = compose(passage, first, readScale(passage, first.end));
  const { value, scale, end } = whole;
  return { value, scale, end, numberEnd: end, coefficient: first.value, isInWords, start };
}

/** The letter that scales an amount of money and nothing else. */
export function withLetterScale(passage: Passage, numeral: Numeral): Numeral {
  const match =
    numeral.scale === 1 && !numeral.isInWords ? readAt(LETTERS, passage.folded, numeral.end) : null;
  const scale = match && LETTER_SCALES.get(match[1] ?? match[2] ?? '');
  return match && scale
    ? { ...numeral, value: exact(numeral.value * scale), scale, end: numeral.end + match[0].length }
    : numeral;
}

/** Gives the scale of the upper end to the lower: "$5-7 million". */
export function shareScale(lower: Numeral, upper: Numeral): Numeral {
  const isShared = lower.scale === 1 && upper.scale > 1 && lower.value < upper.coefficient;
  return isShared ? { ...lower, value: exact(lower.value * upper.scale), scale: upper.scale } : lower;
}

/** A part of a number with the word that scales it: 200 by 100 of "three thousand two hundred". */
interface ScaledPart extends Part {
  scale: number;
}

/** @param scale the first word that scales `first`, when one does */
function compose(
  passage: Passage,
  first: Part,
  scale: Part | null,
): Pick<Numeral, 'value' | 'scale' | 'end'> {
  if (!scale) return { value: first.value, scale: 1, end: first.end };
  let parts: readonly ScaledPart[] = [{ ...first, scale: 1 }];
  for (let next: Part | null = scale; next; next = readScale(passage, parts.at(-1)?.end ?? 0)) {
    const scaled = scaleLast(parts, next);
    if (!isFalling(scaled)) {
      parts = parts.length > 1 ? parts.slice(0, -1) : parts;
      break;
    }
    const further = readScale(passage, next.end) ? null : readFurther(passage, next.end, next.value);
    parts = further ? [...scaled, { ...further, scale: 1 }] : scaled;
  }
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  const largest = Math.max(...parts.map((part) => part.scale));
  return { value: exact(value), scale: largest, end: parts.at(-1)?.end ?? first.end };
}

/** A word scales all that no greater one has scaled: both 3000 and 400 of "3 mil 400 millones". */
function scaleLast(parts: readonly ScaledPart[], scale: Part): ScaledPart[] {
  const kept = parts.filter((part) => part.scale >= scale.value);
  const sum = parts.reduce((total, part) => total + (part.scale < scale.value ? part.value : 0), 0);
  return [...kept, { value: (sum === 0 ? 1 : sum) * scale.value, scale: scale.value, end: scale.end }];
}

/** The last part fits under the one before: "two hundred two hundred" is two numbers. */
function isFalling(parts: readonly ScaledPart[]): boolean {
  const before = parts.at(-2);
  return before === undefined || (parts.at(-1)?.value ?? 0) < before.scale;
}

/** "mil" and "a million", which no number stands before. */
function readLoneScale(passage: Passage, wordStart: number): Numeral | null {
  const scale = scaleWordAt(passage, wordStart);
  const article = scale && ARTICLE.exec(passage.folded.slice(Math.max(0, wordStart - 8), wordStart));
  if (!scale || (!article && (scale.value !== 1e3 || passage.language !== 'es'))) return null;
  const value = article?.[1] !== undefined && HALF.test(article[1]) ? 0.5 : 1;
  const start = wordStart - (article?.[1]?.length ?? 0);
  const whole = compose(passage, { value, end: wordStart }, scale);
  return { ...whole, numberEnd: whole.end, coefficient: value, isInWords: true, start };
}

function readUnit(passage: Passage, start: number): Part | null {
  return isDigitAt(passage.folded, start) ? readDigitsAt(passage, start) : readWordsAt(passage, start);
}

function readDigitsAt({ folded, language }: Passage, start: number): Part | null {
  const spaced = language === 'es' ? readAt(SPACED, folded, start) : null;
  const token = spaced?.[0] ?? readAt(DIGITS, folded, start)?.[0] ?? '';
  const value = readDigits(spaced ? token.replaceAll(' ', '') : token, language);
  return value === null ? null : { value, end: start + token.length };
}

/** "twenty", "twenty-five", "treinta y cinco", "ciento veinte" */
function readWordsAt(passage: Passage, start: number, limit = Infinity): Part | null {
  const { folded, language } = passage;
  const word = readAt(WORD, folded, start)?.[0] ?? '';
  const value = UNITS[language].get(word);
  if (value === undefined || value >= limit) return null;
  const end = start + word.length;
  const joint = value >= 20 ? readAt(JOINT, folded, end) : null;
  const more = joint && readWordsAt(passage, end + joint[0].length, value >= 100 ? 100 : 10);
  return more ? { value: value + more.value, end: more.end } : { value, end };
}

/** A word that scales what stands before it, after a space or hyphen. */
function readScale(passage: Passage, end: number): Part | null {
  const code = passage.folded.charCodeAt(end);
  return code === SPACE || code === HYPHEN ? scaleWordAt(passage, end + 1) : null;
}

function scaleWordAt({ folded }: Passage, start: number): Part | null {
  if (!SCALE_BEGINNINGS.has(folded.charCodeAt(start))) return null;
  const word = readAt(WORD, folded, start)?.[0] ?? '';
  const value = SCALES.get(word);
  return value === undefined ? null : { value, end: start + word.length };
}

/** What goes on after a scale and is smaller: "two hundred fifty", and in Spanish also in digits: "3 mil 400". */
function readFurther(passage: Passage, end: number, scale: number): Part | null {
  const joint = readAt(JOINT, passage.folded, end);
  if (!joint || scale < 100) return null;
  const start = end + joint[0].length;
  const isDigits = isDigitAt(passage.folded, start);
  if (isDigits && (passage.language !== 'es' || joint[0] !== ' ')) return null;
  const further = readUnit(passage, start);
  const isSmaller = further && further.value >= 1 && further.value < Math.min(scale, 1000);
  return isSmaller && isScaledOrWord(passage, further, isDigits, scale) ? further : null;
}

/** "5 millones 200 mil" goes on; of digits "3 mil 400" does only behind thousands. */
function isScaledOrWord(passage: Passage, further: Part, isDigits: boolean, scale: number): boolean {
  return !isDigits || scale === 1e3 || readScale(passage, further.end)?.value === 1e3;
}

function isDigitAt(folded: string, index: number): boolean {
  const code = folded.charCodeAt(index);
  return code >= 48 && code <= 57;
}

/** Takes out what binary fractions add: 1.1 * 1e6. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}
