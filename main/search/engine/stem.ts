/** The stem of a word, by the rules of its language (Snowball): "agencies" and "agency" share one, "cooperación" and "cooperaciones" too. */
import snowball from 'snowball-stemmers';
import type { Language } from '../../../shared/i18n/language.ts';
import { fold } from '../../../shared/search/fold.ts';

const stemmers = { en: snowball.newStemmer('english'), es: snowball.newStemmer('spanish') };

/** Shorter words, and those with figures, have no endings to take off. */
const SHORTEST = 4;

/** Spanish endings that bear their accent in the singular alone; who types without accents means them too. */
const BARE_ENDING = /([cs])ion$/;

/**
 * @param word in small letters, with its accents: the Spanish rules need them
 * @returns folded
 */
export function stemOf(word: string, language: Language): string {
  if (word.length < SHORTEST || /\p{N}/u.test(word)) return fold(word);
  const accented = language === 'es' ? word.replace(BARE_ENDING, '$1ión') : word;
  return fold(stemmers[language].stem(accented));
}
