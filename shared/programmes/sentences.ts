/** The sentences of an initiative with their exact places: what is promised, done or counted is quoted by the sentence. */
import type { Span } from '../documents/block.ts';
import { splitSentences } from '../documents/split-sentences.ts';
import type { Fact } from '../documents/facts/fact.ts';
import type { Initiative } from '../initiatives/initiative.ts';
import { textsOf } from './terms.ts';

export interface Sentence {
  /** Index of the sub-point; null for the initiative's own text. */
  child: number | null;
  /** In UTF-16 code units of that text. */
  span: Span;
  text: string;
  facts: readonly Fact[];
}

export function sentencesOf(initiative: Initiative): Sentence[] {
  return textsOf(initiative).flatMap(([child, text]) => {
    let from = 0;
    return splitSentences(text).map((sentence) => {
      const start = text.indexOf(sentence, from);
      // The stop that ends it belongs to it, though the cut takes it away.
      const stop = /^[.!?]["”’»)]?/u.exec(text.slice(start + sentence.length))?.[0].length ?? 0;
      const span = { start, end: start + sentence.length + stop };
      from = span.end;
      const facts = initiative.facts.filter(
        (fact) => fact.child === child && fact.span.start >= span.start && fact.span.end <= span.end,
      );
      return { child, span, text: text.slice(span.start, span.end), facts };
    });
  });
}
