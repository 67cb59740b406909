/** Shortens a text to its first sentence and, where that is too long, to a whole phrase of it with a visible ellipsis. */
import { findLanguage } from '../documents/find-language.ts';
import type { Language } from '../i18n/language.ts';
import { splitSentences } from '../documents/split-sentences.ts';

/** A clause ends before these words or after these marks. */
const BOUNDARIES: Readonly<Record<Language, RegExp>> = {
  en: /(?:[,;:]|\s[–—-])(?=\s)|\s(?=(?:to|that|which|who|where|while|with|through|by|including|such as|as well as|for|from|in|on|at|across|among|during|under|between|following|towards?|into|regarding)\s)/gu,
  es: /(?:[,;:]|\s[–—-])(?=\s)|\s(?=(?:a|para|que|con|mediante|por|durante|en|entre|desde|hacia|sobre|incluyendo|así como|a través de)\s)/gu,
};
const DANGLING =
  /\s(?:(?:and|that|which|who|y|que) [\p{L}'’-]{2,20}|called|named|taking|making|using|funded|expects?|a|an|and|as|at|between|by|during|for|from|in|into|its|of|on|or|our|per|that|the|their|these|this|to|under|which|will|with|al|con|de|del|el|en|la|las|los|o|para|por|que|su|sus|un|una|y)$/iu;

/** @param limit characters: `whole` for a sentence that need not be cut, `cut` for one that must be, the ellipsis apart */
export function cutAtBoundary(text: string, limit: { whole: number; cut: number }): string {
  const sentence = (splitSentences(text)[0] ?? text).replace(/[.:;,]$/, '');
  if (sentence.length <= limit.whole) return sentence;
  const head = sentence.slice(0, limit.cut + 1);
  const places = [...head.matchAll(BOUNDARIES[findLanguage(text)])].map((match) => match.index);
  const best = places.filter((place) => place >= 0.74 * limit.cut).at(-1);
  const cut = best ?? head.lastIndexOf(' ');
  return `${trimEnd(sentence.slice(0, cut > 0.4 * limit.cut ? cut : limit.cut))}…`;
}

/** No dangling article or preposition, no open bracket or quotation, no stray mark before the ellipsis. */
function trimEnd(phrase: string): string {
  const open = [lastOpen(phrase, '(', ')'), lastOpen(phrase, '“', '”')].find((place) => place >= 0);
  const trimmed = (open === undefined ? phrase : phrase.slice(0, open))
    .replace(/[\s,;:–—"“(-]{1,10}$/u, '')
    .replace(DANGLING, '');
  return trimmed === phrase ? trimmed : trimEnd(trimmed);
}

function lastOpen(phrase: string, opening: string, closing: string): number {
  const place = phrase.lastIndexOf(opening);
  return place > phrase.lastIndexOf(closing) ? place : -1;
}
