/** Compares an English and a Spanish text of one document: sums, figures, dates and commitments that only one of them has. */
import { readingText } from '../annotations/target.ts';
import type { Initiative } from '../initiatives/initiative.ts';
import { alignTexts } from './align-texts.ts';
import { valuesOf, type StatedValue, type TwinText } from './twin-values.ts';

export interface OnlyInOne {
  value: StatedValue;
  /** The paragraph of the other text that says the rest of it; null when none does. */
  counterpart: Initiative | null;
}

/** @returns what only the first has, and what only the second has, in the order of their texts */
export function compareTwins(one: TwinText, other: TwinText): readonly [OnlyInOne[], OnlyInOne[]] {
  const pairs = alignTexts(one.initiatives, other.initiatives);
  const back = new Map([...pairs].map(([left, right]) => [right, left]));
  const [mine, theirs] = [statedBy(one, other, pairs), statedBy(other, one, back)];
  return [without(mine, theirs), without(theirs, mine)];
}

/** What a paragraph states, beside the paragraph that answers it and what that states. */
interface Stated {
  initiative: Initiative;
  counterpart: Initiative | null;
  values: StatedValue[];
  answers: StatedValue[];
}

function statedBy(from: TwinText, to: TwinText, pairs: ReadonlyMap<string, string>): Stated[] {
  const theirs = new Map(to.initiatives.map((initiative) => [initiative.id, initiative]));
  return from.initiatives.map((initiative) => {
    const counterpart = theirs.get(pairs.get(initiative.id) ?? '') ?? null;
    const answers = counterpart ? valuesOf(counterpart, to) : [];
    return { initiative, counterpart, values: valuesOf(initiative, from), answers };
  });
}

/** A number that is not in the answering paragraph may have moved to another one, where nothing else accounts for it. */
function without(mine: readonly Stated[], theirs: readonly Stated[]): OnlyInOne[] {
  const moved = new Map<string, number>();
  for (const key of theirs.flatMap(unanswered).map(keyOf)) moved.set(key, (moved.get(key) ?? 0) + 1);
  return mine.flatMap((stated) => {
    const numbers = unanswered(stated).filter((value) => {
      const left = moved.get(keyOf(value)) ?? 0;
      moved.set(keyOf(value), left - 1);
      return left <= 0 && !isWritten(value, stated.counterpart);
    });
    const open = new Set([...numbers, ...unansweredPromises(stated.values, stated.answers)]);
    return stated.values
      .filter((value) => open.has(value))
      .map((value) => ({ value, counterpart: stated.counterpart }));
  });
}

/** Said twice in one and once in the other is no difference. */
function unanswered({ values, answers }: Stated): StatedValue[] {
  const there = new Set(answers.map(keyOf));
  return values.filter((value) => isNumber(value) && !there.has(keyOf(value)));
}

function isNumber({ kind }: StatedValue): boolean {
  return kind !== 'commitment';
}

function keyOf({ kind, key }: StatedValue): string {
  return `${kind} ${key}`;
}

/** The number stands there in figures, though in words of another kind. */
function isWritten({ kind, words }: StatedValue, counterpart: Initiative | null): boolean {
  if (kind === 'date' || !counterpart) return false;
  const digits = /\d[\d.,\s]*\d|\d/u.exec(words)?.[0].replace(/[.,\s]/gu, '');
  if (digits === undefined || digits.length < 2) return false;
  const written = readingText(counterpart).replace(/(?<=\d)[.,\s](?=\d{3})/gu, '');
  return new RegExp(String.raw`(?<!\d)${digits}(?!\d)`, 'u').test(written);
}

/** Of the promises, as many as the other has too few: those whose own sentence over there promises nothing. */
function unansweredPromises(
  values: readonly StatedValue[],
  answering: readonly StatedValue[],
): StatedValue[] {
  const mine = values.filter((value) => !isNumber(value));
  const theirs = answering.filter((value) => !isNumber(value));
  const surplus = mine.length - theirs.length;
  if (surplus <= 0) return [];
  const answered = new Set(theirs.map(({ order }) => order));
  const open = mine.filter(({ order }) => !answered.has(order));
  return open.slice(0, surplus);
}
