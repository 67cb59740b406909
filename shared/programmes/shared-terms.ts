/** Where the terms that two initiatives share stand in both, to the character. */
import type { Span } from '../documents/block.ts';
import type { Language } from '../i18n/language.ts';
import type { Initiative } from '../initiatives/initiative.ts';
import { readingText } from '../annotations/target.ts';
import { isOfAnything } from './formulae.ts';
import { inReadingText } from './source-quote.ts';
import { textsOf } from './terms.ts';
import { wordsOf, type Word } from './words.ts';

export interface SharedTerm {
  kind: 'name' | 'amount' | 'words';
  /** How telling it is; 0 tells most. */
  rank: number;
  /** As the first of the two has it. */
  text: string;
  /** In the reading texts of the two; none where only an acronym says it. */
  places: readonly [readonly Span[], readonly Span[]];
}

interface Text {
  initiative: Initiative;
  language: Language;
}

/** What two neighbouring words are no phrase across. */
const BREAK = /[()[\],;:“”"]|\.\s/u;

const KINDS: Readonly<Record<string, SharedTerm['kind']>> = { n: 'name', m: 'amount', w: 'words' };

/** @param labels of shared terms, the most telling first; what a more telling one covers, wholly or in part, is left out */
export function findSharedTerms(labels: readonly string[], one: Text, other: Text): SharedTerm[] {
  const [here, there] = [findAll(labels, one), findAll(labels, other)];
  const taken = { here: [] as Span[], there: [] as Span[] };
  return readingOrder(labels).flatMap((label): SharedTerm[] => {
    const mine = free(here.get(label) ?? [], taken.here);
    const theirs = free(there.get(label) ?? [], taken.there);
    const source = mine[0] ? { text: one, span: mine[0] } : { text: other, span: theirs[0] };
    const kind = KINDS[label.slice(0, 1)] ?? 'words';
    if (!source.span || (kind === 'words' && (mine.length === 0 || theirs.length === 0))) return [];
    taken.here.push(...mine);
    taken.there.push(...theirs);
    const text = readingText(source.text.initiative).slice(source.span.start, source.span.end);
    return [{ kind, rank: labels.indexOf(label), text: text.replace(/\s+/gu, ' '), places: [mine, theirs] }];
  });
}

/** Names and sums, then phrases, then single words: a phrase says more than the words in it. What is said of anything is left out. */
function readingOrder(labels: readonly string[]): string[] {
  const isWords = (label: string) => label.startsWith('w:');
  const words = labels.filter(isWords).filter(
    (label) =>
      !label
        .slice(2)
        .split(' ')
        .every((stem) => isOfAnything(stem)),
  );
  const isPhrase = (label: string) => label.includes(' ');
  return [
    ...labels.filter((label) => !isWords(label)),
    ...words.filter(isPhrase),
    ...words.filter((label) => !isPhrase(label)),
  ];
}

function free(spans: readonly Span[], taken: readonly Span[]): Span[] {
  return spans.filter(({ start, end }) => !taken.some((by) => start < by.end && end > by.start));
}

function findAll(labels: readonly string[], { initiative, language }: Text): Map<string, Span[]> {
  const texts = textsOf(initiative).map(([child, text]) => ({ child, words: wordsOf(text, language), text }));
  return new Map(
    labels.map((label) => [
      label,
      texts.flatMap(({ child, words, text }) =>
        placesIn(label, words, text, child, initiative).map((span) => inReadingText(initiative, child, span)),
      ),
    ]),
  );
}

function placesIn(
  label: string,
  words: readonly Word[],
  text: string,
  child: number | null,
  { facts }: Initiative,
): Span[] {
  const wanted = label.slice(2);
  if (label.startsWith('m:')) {
    return facts.flatMap((fact) => {
      const isIt = fact.kind === 'money' && `${String(fact.amount)} ${fact.currency ?? ''}` === wanted;
      return isIt && fact.child === child ? [fact.span] : [];
    });
  }
  if (label.startsWith('w:')) {
    const found = stretches(telling(words), wanted.split(' '), ({ stem }) => stem);
    return found.filter(({ start, end }) => !BREAK.test(text.slice(start, end)));
  }
  if (/^\p{Lu}[\p{Lu}\p{N}&]+$/u.test(wanted)) {
    return words
      .map(({ span }) => span)
      .filter(({ start, end }) => acronymAt(text.slice(start, end), wanted));
  }
  const capitals = telling(words).filter(({ isCapital }) => isCapital);
  return stretches(capitals, wanted.split(' '), ({ name }) => name);
}

function telling(words: readonly Word[]): Word[] {
  return words.filter(({ isEmpty }) => !isEmpty);
}

function acronymAt(written: string, wanted: string): boolean {
  return written === wanted || written === `${wanted}s`;
}

/** From the first to the last word of each stretch whose words are those. */
function stretches(words: readonly Word[], wanted: readonly string[], of: (word: Word) => string): Span[] {
  return words.flatMap((word, at) => {
    const stretch = words.slice(at, at + wanted.length);
    const last = stretch.at(-1);
    const isIt = last && stretch.length === wanted.length && stretch.every((one, n) => of(one) === wanted[n]);
    return isIt ? [{ start: word.span.start, end: last.span.end }] : [];
  });
}
