/** What the look of a line tells, whatever it says: does it end a sentence, is it written like a heading, how long is it. */
import { isLetterOrDigit } from './letters.ts';

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
/** Words that stay lower-case inside a heading, English and Spanish. */
const SMALL_WORDS = new Set(
  (
    'a an and as at between by during for from in into its nor of on or over per the through to toward towards under ' +
    'via with within without a al ante con de del desde e el en entre hacia la las lo los o para por según sin sobre su sus u un una y'
  ).split(' '),
);
/** Words that a sentence may not end on: one that does goes on after the break. */
const UNFINISHED = new Set(
  'a an and as at between by for from in into of on or our than that the their these this to under which with al con de del el en la las los para por que su sus un una y'.split(
    ' ',
  ),
);

/** The words of a text without case and accents. */
export function foldedWords(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

/** Has anything that comes apart into a letter and its accent: most texts have nothing, and the check costs less than taking them apart. */
const ACCENTED = /[\u00c0-\u2001\u2071-\uffff]/;
const ACCENTS = /[\u00c0-\u2001\u2071-\uffff]+/g;

/** Has no accent and nothing else that is taken apart to be compared. */
export function isPlain(text: string): boolean {
  return !ACCENTED.test(text);
}

/** A text without case and accents. */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return text.toLowerCase().replace(ACCENTS, (accented) => accented.normalize('NFD').replace(/\p{M}+/gu, ''));
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** How many words a text has, as `WORD` tells them, without making them: this is asked of every passage many times. */
export function countWords(text: string): number {
  let count = 0;
  for (let start = wordFrom(text, 0); start < text.length; start = wordFrom(text, endOfWord(text, start)))
    count += 1;
  return count;
}

/** The words of a text, as `WORD` tells them, that are no longer than a given length. */
export function shortWordsOf(text: string, longest: number): string[] {
  const words: string[] = [];
  for (let start = wordFrom(text, 0); start < text.length;) {
    const end = endOfWord(text, start);
    if (end - start <= longest) words.push(text.slice(start, end));
    start = wordFrom(text, end);
  }
  return words;
}

/** Where the next word begins; the length of the text when there is none. */
function wordFrom(text: string, from: number): number {
  let start = from;
  while (start < text.length && !isWordUnit(text, start)) start += 1;
  return start;
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && (isWordUnit(text, end) || isJointAt(text, end))) end += 1;
  return end;
}

/** A word goes on behind it. */
function isJointAt(text: string, index: number): boolean {
  return isJoint(text.charCodeAt(index)) && index + 1 < text.length && isWordUnit(text, index + 1);
}

/** What may stand inside a word: full stop, hyphen, apostrophes. */
function isJoint(code: number): boolean {
  return code === 0x2e || code === 0x2d || code === 0x27 || code === 0x2019;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

function isWordUnit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 0x80)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xd800 && code <= 0xdfff ? isInPair(text, index) : isLetterOrDigit(code);
}

/** A half of a character beyond the basic plane. */
function isInPair(text: string, index: number): boolean {
  const isSecond = text.charCodeAt(index) >= 0xdc00;
  return LETTER_OR_DIGIT.test(isSecond ? text.slice(index - 1, index + 1) : text.slice(index, index + 2));
}

/** Ends in a full stop, question or exclamation mark, possibly inside quotation marks or brackets. */
export function endsSentence(text: string): boolean {
  return /[.!?…]["'”’»)\]]{0,3}$/u.test(text);
}

/** Ends in any mark that separates: a heading has none of them. */
export function endsInPunctuation(text: string): boolean {
  return endsSentence(text) || /[;,:]$/.test(text);
}

/** Ends where no sentence can end: after an article or preposition, a comma or a hyphen. */
export function endsUnfinished(text: string): boolean {
  return /[,–—-]$/u.test(text) || UNFINISHED.has(foldedWords(text.slice(-30)).at(-1) ?? '');
}

export function startsLowerCase(text: string): boolean {
  return /^[“"'‘(¿¡]?\p{Ll}/u.test(text);
}

export function isInCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 3 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Nearly every word that counts begins with a capital or a digit: "Cooperation on Environmental Technologies". */
export function isTitleCase(text: string): boolean {
  const words = wordsOf(text);
  const weighty = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  const capital = weighty.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return weighty.length > 0 && !startsLowerCase(text) && capital.length >= 0.85 * weighty.length;
}
