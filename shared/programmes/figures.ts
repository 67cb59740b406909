/** Every sum and figure of the documents with its words; and those that disagree about one thing, which are shown side by side and never decided. */
import type { Fact } from '../documents/facts/fact.ts';
import type { Span } from '../documents/block.ts';
import { fold } from '../documents/text-shape.ts';
import type { Initiative } from '../initiatives/initiative.ts';
import { sentencesOf } from './sentences.ts';
import { wordsOf } from './words.ts';

type Amount = Extract<Fact, { kind: 'money' }>;
type Count = Extract<Fact, { kind: 'figure' }>;

export interface StatedFigure {
  initiativeId: string;
  documentId: string;
  fact: Amount | Count;
  /** The sentence that states it, with its place in its text and all that it names. */
  sentence: string;
  span: Span;
  facts: readonly Fact[];
}

export interface Disagreement {
  /** What both count, as compared: `state`; null for sums. */
  unit: string | null;
  figures: readonly [StatedFigure, StatedFigure];
}

export function figuresOf(initiative: Initiative): StatedFigure[] {
  return sentencesOf(initiative).flatMap(({ text, span, facts }) =>
    facts.flatMap((fact): StatedFigure[] =>
      fact.kind === 'money' || fact.kind === 'figure'
        ? [
            {
              initiativeId: initiative.id,
              documentId: initiative.documentId,
              fact,
              sentence: text,
              span,
              facts,
            },
          ]
        : [],
    ),
  );
}

/** Sentences that have fewer words in common speak of different things. */
const SHARED_WORDS = 2;
/** Of percentages and times there are several in any text. */
const SHARED_WORDS_OF_MEASURES = 4;
const MEASURES = new Set(
  '% percent por ciento year month week day hour minute ano mes semana dia hora time vez'.split(' '),
);

/** "Over 800" is read as 800 and up to a quarter more; "about 100" as 90 to 110. */
const ABOVE = 1.25;
const ABOUT = 0.1;

/**
 * Figures of two mentions of one undertaking that count the same, in sentences about the same, and cannot both be right. A count that both mentions
 * state is agreed on, whatever else is counted; of sums one that only one of them states is set against each of the other.
 */
export function disagreementsBetween(one: Initiative, other: Initiative): Disagreement[] {
  const [mine, theirs] = [figuresOf(one), figuresOf(other)];
  const isShared = (figure: StatedFigure, among: readonly StatedFigure[]) =>
    among.some(({ fact }) => isAlike(fact, figure.fact) && !differs(fact, figure.fact));
  return mine.flatMap((left) =>
    theirs.flatMap((right): Disagreement[] => {
      if (!isAlike(left.fact, right.fact) || !differs(left.fact, right.fact)) return [];
      const shared = [isShared(left, theirs), isShared(right, mine)];
      const isSettled = left.fact.kind === 'money' ? shared.every(Boolean) : shared.some(Boolean);
      if (isSettled || !areAboutTheSame(left, right)) return [];
      return [{ unit: unitOf(left.fact), figures: [left, right] }];
    }),
  );
}

/** Are they figures of the same sort, so that one may be set against the other? */
function isAlike(one: Amount | Count, other: Amount | Count): boolean {
  if (one.kind === 'money' && other.kind === 'money') {
    const hasOpenCurrency = one.currency === null || other.currency === null;
    const hasOpenStage = one.stage === 'unspecified' || other.stage === 'unspecified';
    return (
      (hasOpenCurrency || one.currency === other.currency) && (hasOpenStage || one.stage === other.stage)
    );
  }
  return one.kind === other.kind && unitOf(one) === unitOf(other);
}

function differs(one: Amount | Count, other: Amount | Count): boolean {
  const [mine, theirs] = [rangeOf(one), rangeOf(other)];
  return mine.from > theirs.to || theirs.from > mine.to;
}

function rangeOf(fact: Amount | Count): { from: number; to: number } {
  const from = fact.kind === 'money' ? fact.amount : fact.value;
  const to = (fact.kind === 'money' ? fact.amountTo : fact.valueTo) ?? from;
  switch (fact.bound) {
    case 'exactly':
      return { from, to };
    case 'at-least':
      return { from, to: to * ABOVE };
    case 'at-most':
      return { from: 0, to };
    case 'about':
      return { from: from * (1 - ABOUT), to: to * (1 + ABOUT) };
  }
}

function areAboutTheSame(one: StatedFigure, other: StatedFigure): boolean {
  const theirs = tellingWords(other);
  const shared = [...tellingWords(one)].filter((word) => theirs.has(word));
  const isMeasure = MEASURES.has(unitOf(one.fact) ?? '');
  return shared.length >= (isMeasure ? SHARED_WORDS_OF_MEASURES : SHARED_WORDS);
}

/** The words of its sentence but for figures, for the words of what is counted, and for who and where. */
function tellingWords({ sentence, span, fact, facts }: StatedFigure): ReadonlySet<string> {
  const apart = [fact, ...facts.filter(({ kind }) => kind === 'organisation' || kind === 'place')];
  const isApart = (at: Span) =>
    apart.some((one) => one.span.start - span.start < at.end && at.start < one.span.end - span.start);
  const words = wordsOf(sentence, 'en').filter((word) => !word.isEmpty && !isApart(word.span));
  return new Set(words.map(({ name }) => name).filter((name) => /^\p{L}{3}/u.test(name)));
}

/** The last word counts: `Mexican states` are states. */
function unitOf(fact: Amount | Count): string | null {
  if (fact.kind !== 'figure') return null;
  const last = fold(fact.unit).split(/\s+/u).at(-1) ?? '';
  return last.replace(/(?<=\p{L}{3})s$/u, '');
}
