/** Where lost words might belong: places that look like them, to be offered and never taken. */
import type { AnnotationTarget } from '../target.ts';
import { likenessOfStrings } from './edit-distance.ts';
import { lookAlikes } from './look-alikes.ts';
import { LEAST_CANDIDATE, MOST_CANDIDATES } from './thresholds.ts';
import { tokensOf, type Token, type TokenRange } from './tokens.ts';

/** A text that is searched. */
export interface Passage {
  initiativeId: string;
  text: string;
}

export interface Candidate {
  initiativeId: string;
  start: number;
  end: number;
  /** How like the words and what stood around them it is, 0 to 1. */
  score: number;
}

/** The words themselves count most; what stands around tells like places apart. */
const WORDS_SHARE = 0.8;
/** In the initiative that the words were in, a place is the likelier for it. */
const SAME_INITIATIVE = 0.05;

/** The best first. */
export function findCandidates(
  target: AnnotationTarget,
  initiativeId: string,
  passages: readonly Passage[],
): Candidate[] {
  return passages
    .flatMap((passage) => candidatesIn(target, passage, passage.initiativeId === initiativeId))
    .filter(({ score }) => score >= LEAST_CANDIDATE)
    .sort((one, other) => other.score - one.score || one.start - other.start)
    .slice(0, MOST_CANDIDATES);
}

function candidatesIn(
  target: AnnotationTarget,
  { initiativeId, text }: Passage,
  isSame: boolean,
): Candidate[] {
  const words = tokensOf(target.exact);
  const tokens = tokensOf(text);
  if (words.length === 0) return [];
  return lookAlikes(words, tokens, LEAST_CANDIDATE).map((rough) => {
    const place = bestFit(words, tokens, rough);
    const start = tokens[place.from]?.start ?? 0;
    const end = tokens[place.to - 1]?.end ?? start;
    const context = contextOf(target, text, start, end);
    const likeness = inOrder(words, tokens.slice(place.from, place.to));
    const score = WORDS_SHARE * likeness + (1 - WORDS_SHARE) * context;
    return { initiativeId, start, end, score: Math.min(1, score + (isSame ? SAME_INITIATIVE : 0)) };
  });
}

/** So many words the edges of a place may be off, since it was found by words in any order. */
const OFF = 2;

function bestFit(words: readonly Token[], tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  const steps = Array.from({ length: 2 * OFF + 1 }, (_, at) => at - OFF);
  const nearby = steps
    .flatMap((left) => steps.map((right) => ({ from: from + left, to: to + right })))
    .filter((place) => place.from >= 0 && place.to <= tokens.length && place.from < place.to);
  const fits = nearby.map((place) => ({ place, fit: inOrder(words, tokens.slice(place.from, place.to)) }));
  return fits.sort((one, other) => other.fit - one.fit)[0]?.place ?? { from, to };
}

/** How alike the words are in their order. */
function inOrder(words: readonly Token[], place: readonly Token[]): number {
  const spelt = (tokens: readonly Token[]) => tokens.map(({ key }) => key).join(' ');
  return likenessOfStrings(spelt(words), spelt(place));
}

function contextOf({ prefix, suffix }: AnnotationTarget, text: string, start: number, end: number): number {
  const before = likenessOfStrings(prefix, text.slice(Math.max(0, start - prefix.length), start));
  const after = likenessOfStrings(suffix, text.slice(end, end + suffix.length));
  return (before + after) / 2;
}
