/** English or Spanish, by the small words that no text does without. */
import type { Language } from '../i18n/language.ts';
import { fold, shortWordsOf } from './text-shape.ts';

const SMALL_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set([
    'the',
    'of',
    'and',
    'to',
    'in',
    'for',
    'with',
    'on',
    'that',
    'is',
    'are',
    'will',
    'by',
    'this',
    'from',
  ]),
  es: new Set([
    'el',
    'la',
    'de',
    'y',
    'los',
    'las',
    'en',
    'que',
    'del',
    'para',
    'con',
    'una',
    'por',
    'se',
    'su',
  ]),
};
const LONGEST_SMALL_WORD = Math.max(...[...SMALL_WORDS.en, ...SMALL_WORDS.es].map((word) => word.length));
/** More text would tell no more. */
const SAMPLE = 2500;

export function findLanguage(text: string): Language {
  let balance = 0;
  for (const word of shortWordsOf(fold(text.slice(0, SAMPLE)), LONGEST_SMALL_WORD)) {
    if (SMALL_WORDS.es.has(word)) balance += 1;
    else if (SMALL_WORDS.en.has(word)) balance -= 1;
  }
  return balance > 0 ? 'es' : 'en';
}

/** The language of a text that is given passage by passage. */
export function languageOf(passages: readonly string[]): Language {
  let sample = '';
  for (const passage of passages) {
    if (sample.length >= SAMPLE) break;
    sample += ` ${passage}`;
  }
  return findLanguage(sample);
}
