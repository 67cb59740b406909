/**
 * What is promised in the documents: proposed by the language of promises, with the sentence that says it. Nothing is asserted; a person
 * confirms, and says what became of it.
 */
import type { Fact } from '../documents/facts/fact.ts';
import type { Language } from '../i18n/language.ts';
import type { Initiative } from '../initiatives/initiative.ts';
import { findPromise, type PromiseForce } from './promises.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

type DateFact = Extract<Fact, { kind: 'date' }>;
type MoneyFact = Extract<Fact, { kind: 'money' }>;

export interface ProposedCommitment {
  /** The same as long as the initiative says it at the same place. */
  id: string;
  initiativeId: string;
  documentId: string;
  /** The sentence, as published. */
  quote: string;
  child: number | null;
  span: Sentence['span'];
  force: PromiseForce;
  /** The words that promise, and the stem of the verb promised. */
  promise: string;
  verb: string;
  /** By when; null when no time is set. */
  due: Pick<DateFact, 'from' | 'to' | 'precision' | 'isDeadline' | 'quote'> | null;
  amounts: readonly Pick<MoneyFact, 'amount' | 'amountTo' | 'currency' | 'bound' | 'stage' | 'quote'>[];
  /** Organisations named in the sentence, in its order. */
  actors: readonly string[];
}

/** @param date of the document, `YYYY-MM-DD`: a time before it is none that is still to come */
export function proposeCommitments(
  initiative: Initiative,
  { language, date }: { language: Language; date: string | null },
): ProposedCommitment[] {
  return sentencesOf(initiative).flatMap((sentence) => {
    const promise = findPromise(sentence.text, language);
    if (!promise) return [];
    const { child, span, text, facts } = sentence;
    return [
      {
        id: `${initiative.id}:${child === null ? '' : String(child)}:${String(span.start)}`,
        initiativeId: initiative.id,
        documentId: initiative.documentId,
        quote: text,
        child,
        span,
        force: promise.force,
        promise: promise.quote,
        verb: promise.verb,
        due: dueOf(facts, date),
        amounts: facts.flatMap((fact) => (fact.kind === 'money' ? [amountOf(fact)] : [])),
        actors: [
          ...new Set(
            facts.flatMap((fact) => (fact.kind === 'organisation' ? [fact.acronym ?? fact.name] : [])),
          ),
        ],
      },
    ];
  });
}

/** A deadline before any other time to come, the latest first: "by October" before "in July". */
function dueOf(facts: readonly Fact[], date: string | null): ProposedCommitment['due'] {
  const dates = facts.filter((fact): fact is DateFact => fact.kind === 'date');
  const ahead = dates.filter(({ isDeadline, to }) => isDeadline || (date !== null && to >= date));
  const [due] = ahead.toSorted(
    (left, right) => Number(right.isDeadline) - Number(left.isDeadline) || right.to.localeCompare(left.to),
  );
  if (!due) return null;
  const { from, to, precision, isDeadline, quote } = due;
  return { from, to, precision, isDeadline, quote };
}

function amountOf({
  amount,
  amountTo,
  currency,
  bound,
  stage,
  quote,
}: MoneyFact): ProposedCommitment['amounts'][number] {
  return { amount, amountTo, currency, bound, stage, quote };
}
