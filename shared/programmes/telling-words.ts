/** The words of a sentence that tell something, by their stems. */
import type { Language } from '../i18n/language.ts';
import { wordsOf } from './words.ts';

export function tellingStems(sentence: string, language: Language): Set<string> {
  return new Set(
    wordsOf(sentence, language)
      .filter(({ isEmpty }) => !isEmpty)
      .map((word) => word.stem),
  );
}
