/** Puts what was found in order: the best first, equals as they stood. Of the first, those whose words stand close together come before others. */
import { fold } from '../../../shared/search/fold.ts';
import { words } from '../../../shared/search/words.ts';
import type { Meaning } from './meaning.ts';
import type { Hit, Hits } from './hits.ts';
import { storedAt } from './segment.ts';

/** So many are looked at for how close their words stand: more are seldom looked at by anyone. */
const LOOKED_AT = 50;
/** So much better is what has all its words next to each other. */
const CLOSE_BONUS = 0.25;

export function rank(hits: Hits, meaning: Meaning): Hits {
  if (meaning.parts.length === 0) return hits;
  const order = orderByScore(hits);
  const sought = meaning.parts.flatMap((part) => (part.kind === 'word' ? [part.alternatives] : []));
  if (sought.length > 1) bringClosestForward(order, hits, sought);
  hits.reorder(order);
  return hits;
}

const STEPS = 65_535;

/** Sorts into as many shelves as a score has steps, which takes as long as there are hits, not longer. */
function orderByScore(hits: Hits): Uint32Array {
  const scores = hits.allScores();
  const highest = scores.reduce((most, score) => (score > most ? score : most), Number.MIN_VALUE);
  const shelves = new Uint16Array(scores.length);
  const ends = new Uint32Array(STEPS + 2);
  for (let at = 0; at < scores.length; at += 1) {
    const shelf = STEPS - Math.round(((scores[at] ?? 0) / highest) * STEPS);
    shelves[at] = shelf;
    ends[shelf + 1] = (ends[shelf + 1] ?? 0) + 1;
  }
  for (let shelf = 1; shelf < ends.length; shelf += 1)
    ends[shelf] = (ends[shelf] ?? 0) + (ends[shelf - 1] ?? 0);
  const order = new Uint32Array(scores.length);
  for (let at = 0; at < scores.length; at += 1) {
    const shelf = shelves[at] ?? 0;
    const place = ends[shelf] ?? 0;
    order[place] = at;
    ends[shelf] = place + 1;
  }
  return order;
}

interface Words {
  has: (term: string) => boolean;
}

function bringClosestForward(order: Uint32Array, hits: Hits, sought: readonly Words[]): void {
  const scores = hits.allScores();
  const first = [...order.subarray(0, LOOKED_AT)].map((at) => {
    const hit = hits.at(at);
    const stretch = hit ? shortestStretch(words(fold(textOf(hit))), sought) : Infinity;
    return { at, score: (scores[at] ?? 0) * (1 + (CLOSE_BONUS * sought.length) / stretch) };
  });
  first.sort((left, right) => right.score - left.score);
  for (const [place, { at }] of first.entries()) order[place] = at;
}

function textOf({ segment, index }: Hit): string {
  const stored = storedAt(segment, index) as { text?: string; written?: string; title?: string };
  return stored.text ?? stored.written ?? stored.title ?? '';
}

/** Of the stretches that answer all that is sought, the shortest, in words; endless when one is not in the text at all. */
function shortestStretch(text: readonly string[], sought: readonly Words[]): number {
  const last = sought.map(() => -1);
  let shortest = Infinity;
  for (const [place, word] of text.entries()) {
    let isSought = false;
    for (const [index, one] of sought.entries()) {
      if (!one.has(word)) continue;
      last[index] = place;
      isSought = true;
    }
    const first = isSought ? Math.min(...last) : -1;
    if (first >= 0) shortest = Math.min(shortest, place - first + 1);
  }
  return shortest;
}
