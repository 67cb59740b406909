/**
 * A title for an initiative, for lists and headings: its own words and nothing else. What the document itself set in bold says it best;
 * otherwise the beginning of its first sentence, without what every neighbour begins with too, cut where it can be cut.
 */
import { plainText, type Run } from '../documents/block.ts';
import { splitSentences } from '../documents/split-sentences.ts';
import { countWords } from '../documents/text-shape.ts';
import { cutAtBoundary } from './cut-at-boundary.ts';
import { shortenSubject, skipLongSubject } from './shorten-subject.ts';
import { skipOpening } from './skip-opening.ts';

/** Characters; a title that ends on its own may be a little longer than one that has to be cut. */
const LIMIT = { cut: 95, whole: 105 };
/** Fewer words of bold than this only stress a word; two long ones may do. */
const BOLD = { words: 3, letters: 18 };
const LONGEST_SUBJECT = 75;

export function suggestTitle({ text, runs }: { text: string; runs: readonly Run[] }): string {
  const bold = boldPhrase(runs, text);
  return capitalise(cutAtBoundary(bold ?? telling(text), LIMIT));
}

/** The first sentence from where it tells something; left as it is when it need not be cut. */
function telling(text: string): string {
  const sentence = splitSentences(skipOpening(text))[0] ?? text;
  if (sentence.length <= LIMIT.cut) return sentence;
  return skipLongSubject(shortenSubject(sentence), LONGEST_SUBJECT);
}

/** The first phrase in bold that is long enough to tell something and is not the text itself. */
function boldPhrase(runs: readonly Run[], text: string): string | null {
  const phrases = boldPhrases(runs);
  const found = phrases.find(({ phrase, isFirst }) => {
    const words = countWords(phrase);
    const isLongEnough = words >= BOLD.words || (words === 2 && (isFirst || phrase.length >= BOLD.letters));
    return isLongEnough && phrase.length < 0.8 * text.length;
  });
  return found?.phrase ?? null;
}

/** Neighbouring bold runs, links and the like among them, are one phrase. */
function boldPhrases(runs: readonly Run[]): { phrase: string; isFirst: boolean }[] {
  const groups: Run[][] = [];
  let open: Run[] | null = null;
  for (const run of runs) {
    if (run.bold !== true) open = null;
    else if (open) open.push(run);
    else groups.push((open = [run]));
  }
  return groups.map((group) => ({
    phrase: trimPunctuation(plainText(group)),
    isFirst: group[0] === runs[0],
  }));
}

function trimPunctuation(phrase: string): string {
  return phrase.trim().replace(/[\s.,;:–—-]{1,10}$/u, '');
}

function capitalise(title: string): string {
  return title.replace(/^["“'‘(¿¡]?\p{Ll}/u, (start) => start.toUpperCase());
}
