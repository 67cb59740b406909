/** Finds the facts of one sentence and writes each as a line, so that a table of sentences can be read. */
import type { Fact } from '../../../../shared/documents/facts/fact.ts';
import { findFacts, type FactContext } from '../../../../shared/documents/facts/find-facts.ts';

type Language = FactContext['language'];
export type FactOf<K extends Fact['kind']> = Extract<Fact, { kind: K }>;

export function contextOf(language: Language, date: string | null = '2024-04-19'): FactContext {
  const documentDate = date && { value: date, evidence: 'text' as const, quote: date, yearInferred: false };
  return { language, date: documentDate === '' ? null : documentDate };
}

export function factsIn<K extends Fact['kind']>(
  kind: K,
  text: string,
  language: Language = 'en',
  date: string | null = '2024-04-19',
): FactOf<K>[] {
  const facts = findFacts([{ text, children: [] }], contextOf(language, date)).flat();
  return facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
}

/** "USD 5000000-7000000 at-least" */
export function moneyIn(text: string, language: Language = 'en'): string[] {
  return factsIn('money', text, language).map(({ currency, amount, amountTo, bound }) =>
    [currency ?? '?', rangeText(amount, amountTo), boundText(bound)].join(' ').trim(),
  );
}

/** "promised: will provide" */
export function stagesIn(text: string, language: Language = 'en'): string[] {
  return factsIn('money', text, language).map(({ stage, stageQuote }) =>
    stageQuote === null ? stage : `${stage}: ${stageQuote}`,
  );
}

/** "2500 at-least students" */
export function figuresIn(text: string, language: Language = 'en'): string[] {
  return factsIn('figure', text, language).map(({ value, valueTo, bound, unit }) =>
    [rangeText(value, valueTo), boundText(bound), unit].filter((part) => part !== '').join(' '),
  );
}

/** "2024-10-01..2024-10-31 month deadline inferred" */
export function datesIn(
  text: string,
  language: Language = 'en',
  date: string | null = '2024-04-19',
): string[] {
  return factsIn('date', text, language, date).map(({ from, to, precision, isDeadline, isInferred }) =>
    [
      from === to ? from : `${from}..${to}`,
      precision,
      isDeadline ? 'deadline' : '',
      isInferred ? 'inferred' : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

function rangeText(from: number, to: number | null): string {
  return to === null ? String(from) : `${String(from)}-${String(to)}`;
}

function boundText(bound: string): string {
  return bound === 'exactly' ? '' : bound;
}
