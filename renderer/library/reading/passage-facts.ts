/** What the margin says of each initiative: its number, its annotations, its tags, whether it is in the book, and whether it stands in the other text too. */
import type { Annotation, AnnotationKind } from '../../../shared/annotations/annotation.ts';
import { readingText } from '../../../shared/annotations/target.ts';
import type { Initiative } from '../../../shared/initiatives/initiative.ts';
import { marksOn, type WordMark } from '../../annotations/lay-marks.ts';

export interface InitiativeFacts {
  /** From 1, in the order of the document. */
  number: number;
  marks: readonly WordMark[];
  kinds: readonly { kind: AnnotationKind; count: number }[];
  tags: readonly string[];
  isInBook: boolean;
  isInOther: boolean;
}

interface Known {
  annotations: readonly Annotation[];
  inBook: ReadonlySet<string>;
  inOther: ReadonlySet<string>;
}

type FactsOf = (initiatives: readonly Initiative[], known: Known) => Map<string, InitiativeFacts>;

/** @returns tells the facts; what is the same as the last time stays the same object, so that nothing is drawn anew for it */
export function rememberingFacts(): FactsOf {
  let last = new Map<string, InitiativeFacts>();
  return (initiatives, known) => {
    const now = factsOf(initiatives, known);
    for (const [id, facts] of now) {
      const before = last.get(id);
      if (before && isSame(before, facts)) now.set(id, before);
    }
    last = now;
    return now;
  };
}

export function factsOf(
  initiatives: readonly Initiative[],
  { annotations, inBook, inOther }: Known,
): Map<string, InitiativeFacts> {
  const on = groupBy(annotations, ({ initiativeId }) => initiativeId);
  return new Map(
    initiatives.map((initiative, index) => {
      const own = on.get(initiative.id) ?? [];
      const facts: InitiativeFacts = {
        number: index + 1,
        marks: own.length === 0 ? [] : marksOn(readingText(initiative), own),
        kinds: countKinds(own),
        tags: [...new Set(own.flatMap(({ tags }) => tags))],
        isInBook: inBook.has(initiative.id),
        isInOther: inOther.has(initiative.id),
      };
      return [initiative.id, facts];
    }),
  );
}

function isSame(last: InitiativeFacts, now: InitiativeFacts): boolean {
  return (
    last.isInBook === now.isInBook &&
    last.isInOther === now.isInOther &&
    last.number === now.number &&
    JSON.stringify([last.kinds, last.tags, last.marks]) === JSON.stringify([now.kinds, now.tags, now.marks])
  );
}

function countKinds(annotations: readonly Annotation[]): InitiativeFacts['kinds'] {
  const byKind = groupBy(annotations, ({ kind }) => kind);
  return [...byKind].map(([kind, { length }]) => ({ kind, count: length }));
}

function groupBy<T, Key>(things: readonly T[], keyOf: (thing: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
  return groups;
}
