/** What a text states that its translation must state too: sums, figures and dates by their value, whatever the words; and its promises. */
import type { Fact } from '../documents/facts/fact.ts';
import type { Initiative } from '../initiatives/initiative.ts';
import type { Language } from '../i18n/language.ts';
import { proposeCommitments } from './commitments.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import type { ValueKind } from './twins.ts';

export interface StatedValue {
  kind: ValueKind;
  /** The same in both languages; of a commitment, nothing but that it is one. */
  key: string;
  /** As in the text. */
  words: string;
  initiative: Initiative;
  sentence: Sentence;
  /** Its place among the sentences of the initiative. */
  order: number;
}

export interface TwinText {
  initiatives: readonly Initiative[];
  language: Language;
  date: string | null;
}

export function valuesOf(initiative: Initiative, text: TwinText): StatedValue[] {
  const sentences = sentencesOf(initiative);
  const promises = new Map(
    proposeCommitments(initiative, text).map(({ child, span, promise }) => [
      placeOf(child, span.start),
      promise,
    ]),
  );
  return sentences.flatMap((sentence, order) => {
    const stated = sentence.facts.flatMap((fact): StatedValue[] => {
      const value = valueOf(fact);
      return value ? [{ ...value, words: fact.quote, initiative, sentence, order }] : [];
    });
    const promise = promises.get(placeOf(sentence.child, sentence.span.start));
    if (promise === undefined) return stated;
    return [...stated, { kind: 'commitment', key: 'promise', words: promise, initiative, sentence, order }];
  });
}

function placeOf(child: number | null, start: number): string {
  return `${String(child)} ${String(start)}`;
}

/** A sign such as `$` leaves the currency open, so sums are compared by their amount. */
function valueOf(fact: Fact): { kind: ValueKind; key: string } | null {
  switch (fact.kind) {
    case 'money':
      return { kind: 'money', key: rangeOf(fact.amount, fact.amountTo) };
    case 'figure':
      return { kind: 'figure', key: `${rangeOf(fact.value, fact.valueTo)}${fact.unit === '%' ? '%' : ''}` };
    case 'date':
      return { kind: 'date', key: `${fact.from}/${fact.to}` };
    default:
      return null;
  }
}

function rangeOf(from: number, to: number | null): string {
  return to === null ? String(from) : `${String(from)}-${String(to)}`;
}
