/**
 * What changed from one mention of a programme to the next: sentence by sentence, and within a sentence word by word; what only moved is
 * shown as moved. Figures, sums and dates that changed stand apart.
 */
import { diffArrays } from 'diff';
import { splitSentences } from '../documents/split-sentences.ts';
import type { Fact } from '../documents/facts/fact.ts';
import { compareWords, type WordPart } from '../versions/compare-words.ts';

export interface ComparedSentence {
  kind: 'same' | 'gone' | 'new' | 'changed' | 'moved';
  words: readonly WordPart[];
}

/** Sentences that have so great a part of their words in common are one that was changed. */
const LIKE = 0.45;

/** In the order of the later text; what is gone stands where it stood. */
export function compareSentences(before: string, after: string): ComparedSentence[] {
  const [old, fresh] = [sentencesIn(before), sentencesIn(after)];
  const gone = new Set<number>();
  const parts: { kind: 'same' | 'gone' | 'new'; text: string }[] = [];
  for (const { value, added, removed } of diffArrays(old, fresh)) {
    for (const text of value) {
      if (removed) gone.add(parts.length);
      parts.push({ kind: added ? 'new' : removed ? 'gone' : 'same', text });
    }
  }
  const taken = new Set<number>();
  const findIn = (isLike: (text: string) => boolean) => {
    const at = [...gone].find((one) => !taken.has(one) && isLike(parts[one]?.text ?? ''));
    if (at !== undefined) taken.add(at);
    return at;
  };
  const exact = parts.map(({ kind, text }) =>
    kind === 'new' ? findIn((other) => normal(other) === normal(text)) : undefined,
  );
  const like = parts.map(({ kind, text }, at) =>
    kind === 'new' && exact[at] === undefined ? findIn((other) => likeness(other, text) >= LIKE) : undefined,
  );
  return parts.flatMap(({ kind, text }, at): ComparedSentence[] => {
    const source = like[at] === undefined ? undefined : parts[like[at]];
    if (exact[at] !== undefined) return [{ kind: 'moved', words: [{ kind: 'same', text }] }];
    if (source) return [{ kind: 'changed', words: smoothed(compareWords(source.text, text)) }];
    if (kind === 'gone') return taken.has(at) ? [] : [{ kind, words: [{ kind: 'gone', text }] }];
    return [{ kind, words: [{ kind, text }] }];
  });
}

/** So short a stretch between two changes is read as part of them: a space, a small word. */
const SHORT = 4;

/** Changes that stand close together are one: what went, then what came. */
function smoothed(parts: readonly WordPart[]): WordPart[] {
  const result: WordPart[] = [];
  let [gone, fresh] = ['', ''];
  const close = () => {
    if (gone !== '') result.push({ kind: 'gone', text: gone });
    if (fresh !== '') result.push({ kind: 'new', text: fresh });
    [gone, fresh] = ['', ''];
  };
  for (const [at, { kind, text }] of parts.entries()) {
    const isBetween = kind === 'same' && gone + fresh !== '' && at + 1 < parts.length && text.length <= SHORT;
    if (kind === 'same' && !isBetween) {
      close();
      result.push({ kind, text });
    } else {
      if (kind !== 'new') gone += text;
      if (kind !== 'gone') fresh += text;
    }
  }
  close();
  return result;
}

/** With the stops that end them. */
function sentencesIn(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    let from = 0;
    const starts = splitSentences(line).map((sentence) => {
      const start = Math.max(from, line.indexOf(sentence, from));
      from = start + sentence.length;
      return start;
    });
    return starts
      .map((start, at) => line.slice(at === 0 ? 0 : start, starts[at + 1] ?? line.length).trim())
      .filter((sentence) => sentence !== '');
  });
}

function normal(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** The words in common, of those of both; 0 to 1. */
function likeness(one: string, other: string): number {
  const [mine, theirs] = [one, other].map((text) => new Set(normal(text).match(/[\p{L}\p{N}]+/gu) ?? []));
  if (!mine || !theirs || mine.size + theirs.size === 0) return 0;
  const both = [...mine].filter((word) => theirs.has(word)).length;
  return (2 * both) / (mine.size + theirs.size);
}

export interface ChangedFact {
  kind: 'money' | 'figure' | 'date';
  /** What is counted; null for sums and dates. */
  unit: string | null;
  /** As published; null where the text has none. */
  before: string | null;
  after: string | null;
}

type Counted = Extract<Fact, { kind: ChangedFact['kind'] }>;

/** Those of one text only; where one thing has one number before and one after, they stand side by side. */
export function changedFacts(before: readonly Fact[], after: readonly Fact[]): ChangedFact[] {
  const [old, fresh] = [counted(before), counted(after)];
  const onlyIn = (facts: readonly Counted[], others: readonly Counted[]) => {
    const known = new Set(others.map(valueOf));
    const seen = new Set<string>();
    return facts.filter((fact) => {
      const value = valueOf(fact);
      const isNew = !known.has(value) && !seen.has(value);
      seen.add(value);
      return isNew;
    });
  };
  const [gone, come] = [onlyIn(old, fresh), onlyIn(fresh, old)];
  const things = new Set([...gone, ...come].map(thingOf));
  return [...things].flatMap((thing) => {
    const [mine, theirs] = [gone, come].map((facts) => facts.filter((fact) => thingOf(fact) === thing));
    if (!mine || !theirs) return [];
    if (mine.length === 1 && theirs.length === 1) return [rowOf(mine[0], theirs[0])];
    return [...mine.map((fact) => rowOf(fact, undefined)), ...theirs.map((fact) => rowOf(undefined, fact))];
  });
}

function counted(facts: readonly Fact[]): Counted[] {
  return facts.filter((fact) => fact.kind === 'money' || fact.kind === 'figure' || fact.kind === 'date');
}

function valueOf(fact: Counted): string {
  if (fact.kind === 'money')
    return `money ${String(fact.amount)} ${String(fact.amountTo)} ${String(fact.currency)}`;
  if (fact.kind === 'figure')
    return `${String(fact.value)} ${String(fact.valueTo)} ${fact.unit.toLowerCase()}`;
  return `date ${fact.from} ${fact.to}`;
}

function thingOf(fact: Counted): string {
  return fact.kind === 'figure' ? `figure ${fact.unit.toLowerCase()}` : fact.kind;
}

function rowOf(before: Counted | undefined, after: Counted | undefined): ChangedFact {
  const fact = after ?? before;
  return {
    kind: fact?.kind ?? 'figure',
    unit: fact?.kind === 'figure' ? fact.unit : null,
    before: before?.quote ?? null,
    after: after?.quote ?? null,
  };
}
