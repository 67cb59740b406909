/** The words of a text as lineage compares them: folded, cut to their stems, with where they stand. */
import stemmers from 'snowball-stemmers';
import type { Span } from '../documents/block.ts';
import { fold } from '../documents/text-shape.ts';
import type { Language } from '../i18n/language.ts';

export interface Word {
  /** Where it stands, in UTF-16 code units of its text. */
  span: Span;
  /** Folded, without a possessive ending, cut to its stem. */
  stem: string;
  /** As names are compared, the same in every language: folded, without a possessive ending and a plural `s`. */
  name: string;
  /** Written with a capital, or an ordinal such as `21st` that names begin with. */
  isCapital: boolean;
  /** Says nothing by itself: articles, prepositions, pronouns, auxiliaries. */
  isEmpty: boolean;
  /** What stands between it and the word before. */
  gap: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const POSSESSIVE = /['’]s$/u;

const EMPTY = new Set(
  (
    'a an and as at between by during for from in into its nor of on or over per the through to toward towards under via ' +
    'with within without that this these those which who will would is are was were be been being has have had it their our ' +
    'we us all also both more than other such including include includes each any not no may must should can they he she them ' +
    'up out about ' +
    'al ante como con cual cuales de del desde donde e el ella ellos en entre es esta estas este esto estos fue fueron ha han ' +
    'hacia hasta la las le les lo los mas no nos o para pero por que se sea ser sera seran si sin sobre son su sus tambien un ' +
    'una unas uno unos u y ya'
  ).split(' '),
);

const STEMMERS = { en: stemmers.newStemmer('english'), es: stemmers.newStemmer('spanish') };
const known = { en: new Map<string, string>(), es: new Map<string, string>() };

export function wordsOf(text: string, language: Language): Word[] {
  let end = 0;
  return [...text.matchAll(WORD)].map(({ 0: written, index }) => {
    const gap = text.slice(end, index);
    end = index + written.length;
    const folded = fold(written).replace(POSSESSIVE, '');
    return {
      span: { start: index, end },
      stem: stemOf(folded, language),
      name: folded.replace(/(?<=\p{L}{3})s$/u, ''),
      isCapital: /^(?:\p{Lu}|\d+(?:st|nd|rd|th)$)/u.test(written),
      isEmpty: EMPTY.has(folded) || folded.length < 2,
      gap,
    };
  });
}

function stemOf(folded: string, language: Language): string {
  const before = known[language].get(folded);
  if (before !== undefined) return before;
  const stem = STEMMERS[language].stem(folded);
  known[language].set(folded, stem);
  return stem;
}
