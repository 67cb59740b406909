/** What narrows a list of initiatives by the facts that they name. */
import { z } from 'zod';
import { moneyStageSchema, type Fact } from '../documents/facts/fact.ts';

export const factQuerySchema = z.object({
  /** A sum of any stage, or of one. */
  money: z.enum(['any', ...moneyStageSchema.options]).nullable(),
  dates: z.enum(['any', 'deadline']).nullable(),
  /** The first and the last day that a date in the text may fall on, each included; null: open. */
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  /** Keys of the name catalogue; any one of them is enough. */
  organisations: z.array(z.string().max(500)).max(100),
  places: z.array(z.string().max(500)).max(100),
});
export type FactQuery = z.infer<typeof factQuerySchema>;

export const EMPTY_FACT_QUERY: FactQuery = {
  money: null,
  dates: null,
  from: null,
  to: null,
  organisations: [],
  places: [],
};

/** One thing that narrows. */
export type FactFilter = {
  [Kind in keyof FactQuery]-?: { kind: Kind; value: NonNullable<Single<FactQuery[Kind]>> };
}[keyof FactQuery];
type Single<Value> = Value extends readonly (infer One)[] ? One : Value;

export function listFactFilters({ money, dates, from, to, organisations, places }: FactQuery): FactFilter[] {
  return [
    ...(money === null ? [] : [{ kind: 'money' as const, value: money }]),
    ...(dates === null ? [] : [{ kind: 'dates' as const, value: dates }]),
    ...(from === null ? [] : [{ kind: 'from' as const, value: from }]),
    ...(to === null ? [] : [{ kind: 'to' as const, value: to }]),
    ...organisations.map((value) => ({ kind: 'organisations' as const, value })),
    ...places.map((value) => ({ kind: 'places' as const, value })),
  ];
}

export function countFactFilters(query: FactQuery): number {
  return listFactFilters(query).length;
}

export function withoutFilter(query: FactQuery, { kind, value }: FactFilter): FactQuery {
  if (kind === 'organisations' || kind === 'places')
    return { ...query, [kind]: query[kind].filter((key) => key !== value) };
  return { ...query, [kind]: null };
}

/** The time asked for ends before it begins: nothing can answer. */
export function isOutOfOrder({ from, to }: FactQuery): boolean {
  return from !== null && to !== null && from > to;
}

/** An organisation or a place that the library names. */
export const nameCountSchema = z.object({
  key: z.string(),
  name: z.string(),
  acronym: z.string().nullable(),
  /** How many initiatives name it. */
  count: z.int().nonnegative(),
});
export type NameCount = z.infer<typeof nameCountSchema>;

/** Where the names of the library stand; see `documents/facts/name-catalogue.ts`. */
export interface KeysOfNames {
  organisation: (name: string) => string;
  place: (name: string) => string;
}

/** Every kind asked for must be answered by a fact; a date must be of the kind asked for and in the time asked for at once. */
export function answersFactQuery(facts: readonly Fact[], query: FactQuery, keys: KeysOfNames): boolean {
  return (
    answersMoney(facts, query) &&
    answersDates(facts, query) &&
    answersNames(facts, 'organisation', query.organisations, keys) &&
    answersNames(facts, 'place', query.places, keys)
  );
}

function answersMoney(facts: readonly Fact[], { money }: FactQuery): boolean {
  if (money === null) return true;
  return facts.some((fact) => fact.kind === 'money' && (money === 'any' || fact.stage === money));
}

function answersDates(facts: readonly Fact[], { dates, from, to }: FactQuery): boolean {
  if (dates === null && from === null && to === null) return true;
  return facts.some(
    (fact) =>
      fact.kind === 'date' &&
      (dates !== 'deadline' || fact.isDeadline) &&
      (from === null || fact.to >= from) &&
      (to === null || fact.from <= to),
  );
}

function answersNames(
  facts: readonly Fact[],
  kind: 'organisation' | 'place',
  wanted: readonly string[],
  keys: KeysOfNames,
): boolean {
  if (wanted.length === 0) return true;
  const wantedKeys = new Set(wanted.map(keys[kind]));
  return facts.some((fact) => fact.kind === kind && wantedKeys.has(keys[kind](fact.name)));
}
