/** Looks for names in running text, whatever the case, the accents, the hyphens and quotation marks they are written with. */
import { fold } from './text-shape.ts';

/** A text as its words, each between spaces. */
export function phraseOf(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** @param phrases of both what `phraseOf` makes of a text */
export function holdsPhrase(text: string, phrase: string): boolean {
  return phrase.length > 2 && text.includes(phrase);
}
