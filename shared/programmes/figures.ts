/** Every sum and figure of the documents with its words; and those that disagree about one thing, which are shown side by side and never decided. */
import type { Fact } from '../documents/facts/fact.ts';
import { fold } from '../documents/text-shape.ts';
import type { Initiative } from '../initiatives/initiative.ts';
import { sentencesOf } from './sentences.ts';

type Amount = Extract<Fact, { kind: 'money' }>;
type Count = Extract<Fact, { kind: 'figure' }>;

export interface StatedFigure {
  initiativeId: string;
  documentId: string;
  fact: Amount | Count;
  /** The sentence that states it. */
  sentence: string;
}

export interface Disagreement {
  /** What both count, as compared: `state`; null for sums. */
  unit: string | null;
  figures: readonly [StatedFigure, StatedFigure];
}

export function figuresOf(initiative: Initiative): StatedFigure[] {
  return sentencesOf(initiative).flatMap(({ text, facts }) =>
    facts.flatMap((fact): StatedFigure[] =>
      fact.kind === 'money' || fact.kind === 'figure'
        ? [{ initiativeId: initiative.id, documentId: initiative.documentId, fact, sentence: text }]
        : [],
    ),
  );
}

/**
 * Figures of two mentions of one undertaking that count the same and give different numbers. Two sums disagree when the mentions have no sum in common
 * and each has one of the same stage: with a sum in common, the others are sums of something else.
 */
export function disagreementsBetween(one: Initiative, other: Initiative): Disagreement[] {
  const [mine, theirs] = [figuresOf(one), figuresOf(other)];
  return [...unlikeCounts(mine, theirs), ...unlikeSums(mine, theirs)];
}

function unlikeCounts(mine: readonly StatedFigure[], theirs: readonly StatedFigure[]): Disagreement[] {
  return mine.flatMap((left) => {
    const unit = unitOf(left.fact);
    if (unit === null) return [];
    const alike = theirs.filter(({ fact }) => unitOf(fact) === unit);
    const isAgreed = alike.some(({ fact }) => valueOf(fact) === valueOf(left.fact));
    return isAgreed ? [] : alike.map((right) => ({ unit, figures: [left, right] as const }));
  });
}

function unlikeSums(mine: readonly StatedFigure[], theirs: readonly StatedFigure[]): Disagreement[] {
  const sums = (figures: readonly StatedFigure[]) => figures.filter(({ fact }) => fact.kind === 'money');
  const [left, right] = [sums(mine), sums(theirs)];
  const isShared = left.some((one) => right.some((other) => valueOf(one.fact) === valueOf(other.fact)));
  if (isShared) return [];
  return left.flatMap((one) => right.map((other) => ({ unit: null, figures: [one, other] as const })));
}

/** The last word counts: `Mexican states` are states. */
function unitOf(fact: Amount | Count): string | null {
  if (fact.kind !== 'figure') return null;
  const last = fold(fact.unit).split(/\s+/u).at(-1) ?? '';
  return last.replace(/(?<=\p{L}{3})s$/u, '');
}

function valueOf(fact: Amount | Count): number {
  return fact.kind === 'money' ? fact.amount : fact.value;
}
