/** The beginning of a passage as a stand-in for a title: its own words, cut where they may be cut, with a visible ellipsis. */
import { splitSentences } from './split-sentences.ts';

/** @param limit the most characters that are kept, the ellipsis apart */
export function openingWords(text: string, limit = 90): string {
  const sentence = splitSentences(text.slice(0, limit + 40))[0] ?? '';
  if (sentence.length <= limit + 1 && (sentence.length > 20 || sentence === text))
    return sentence.replace(/\.$/, '');
  const cut = text.lastIndexOf(' ', limit);
  return `${text.slice(0, cut > 20 ? cut : limit).replace(/[\s,;:–—(-]{1,10}$/u, '')}…`;
}
