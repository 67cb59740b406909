/** English or Spanish, by the small words that no text does without. */
import type { Language } from '../i18n/language.ts';
import { foldedWords } from './text-shape.ts';

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
/** More text would tell no more. */
const SAMPLE = 20_000;

export function findLanguage(text: string): Language {
  const words = foldedWords(text.slice(0, SAMPLE));
  const spanish = words.filter((word) => SMALL_WORDS.es.has(word)).length;
  return spanish > words.filter((word) => SMALL_WORDS.en.has(word)).length ? 'es' : 'en';
}
