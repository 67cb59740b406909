/**
 * Pairs the initiatives of two texts that say the same, one with one. A pair needs likeness enough and a clear lead over the runner-up on
 * either side, so that what is attached to one never moves to a mere look-alike.
 */
import { PASSAGE_SHINGLE, shinglesOf } from './shingles.ts';
import { foldedWords } from '../text-shape.ts';

export interface Passage {
  id: string;
  text: string;
  children: readonly { text: string }[];
}

export interface Pair {
  id: string;
  otherId: string;
  /** 0 to 1. */
  similarity: number;
}

const LEAST = 0.5;
const LEAD = 0.1;
/** Sequences that stand in more passages than this tell none from another. */
const COMMON = 20;

export function pairInitiatives(passages: readonly Passage[], others: readonly Passage[]): Pair[] {
  const exact = pairExactly(passages, others);
  const paired = new Set(exact.flatMap(({ id, otherId }) => [id, otherId]));
  const like = pairByLikeness(
    passages.filter(({ id }) => !paired.has(id)),
    others.filter(({ id }) => !paired.has(id)),
  );
  const order = new Map(passages.map(({ id }, index) => [id, index]));
  return [...exact, ...like].sort((left, right) => (order.get(left.id) ?? 0) - (order.get(right.id) ?? 0));
}

/** The same words; where several have the same, in their order. */
export function pairExactly(passages: readonly Passage[], others: readonly Passage[]): Pair[] {
  const waiting = new Map<string, string[]>();
  for (const other of others) {
    const words = wordsOf(other);
    waiting.set(words, [...(waiting.get(words) ?? []), other.id]);
  }
  return passages.flatMap((passage) => {
    const otherId = waiting.get(wordsOf(passage))?.shift();
    return otherId === undefined ? [] : [{ id: passage.id, otherId, similarity: 1 }];
  });
}

interface Candidate extends Pair {
  /** Likeness of the next best on either side. */
  runnerUp: number;
}

function pairByLikeness(passages: readonly Passage[], others: readonly Passage[]): Pair[] {
  const candidates = compare(passages, others).sort((left, right) => right.similarity - left.similarity);
  const best = withRunnersUp(candidates);
  const taken = new Set<string>();
  return best.flatMap(({ id, otherId, similarity, runnerUp }) => {
    if (similarity - runnerUp < LEAD || taken.has(id) || taken.has(otherId)) return [];
    taken.add(id).add(otherId);
    return [{ id, otherId, similarity }];
  });
}

/** All pairs that are alike enough; those without a rare sequence in common are never compared. */
function compare(passages: readonly Passage[], others: readonly Passage[]): Pair[] {
  const sets = others.map((other) => shinglesOf(fullText(other), PASSAGE_SHINGLE));
  const holders = new Map<number, number[]>();
  for (const [index, shingles] of sets.entries()) {
    for (const shingle of shingles) {
      const held = holders.get(shingle);
      if (held) held.push(index);
      else holders.set(shingle, [index]);
    }
  }
  return passages.flatMap((passage) => {
    const shingles = shinglesOf(fullText(passage), PASSAGE_SHINGLE);
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      const held = holders.get(shingle) ?? [];
      if (held.length > COMMON) continue;
      for (const index of held) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    return [...shared].flatMap(([index, count]): Pair[] => {
      const similarity = count / (shingles.size + (sets[index]?.size ?? 0) - count);
      const otherId = others[index]?.id;
      return similarity < LEAST || otherId === undefined ? [] : [{ id: passage.id, otherId, similarity }];
    });
  });
}

function withRunnersUp(candidates: readonly Pair[]): Candidate[] {
  const likenesses = new Map<string, number[]>();
  for (const { id, otherId, similarity } of candidates) {
    for (const key of [`passage ${id}`, `other ${otherId}`]) {
      likenesses.set(key, [...(likenesses.get(key) ?? []), similarity]);
    }
  }
  return candidates.map((candidate) => {
    const rivals = [`passage ${candidate.id}`, `other ${candidate.otherId}`].flatMap((key) =>
      (likenesses.get(key) ?? []).slice(1, 2),
    );
    return { ...candidate, runnerUp: Math.max(0, ...rivals) };
  });
}

function fullText({ text, children }: Passage): string {
  return [text, ...children.map((child) => child.text)].join(' ');
}

function wordsOf(passage: Passage): string {
  return foldedWords(fullText(passage).replace(/[’‘']/g, '')).join(' ');
}
