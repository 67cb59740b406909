/** Suggested programmes in the shipped documents, measured against what a person reads in them. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Suggestion } from '../../../shared/programmes/suggest.ts';
import { LEAST_SCORE, ProgrammeIndex, type ComparedInitiative } from '../../../shared/programmes/suggest.ts';
import { ARGUABLE, OPENINGS, SAME, TEMPTING } from '../../shared/programmes/same-undertaking.ts';
import { shippedRecords } from '../shipped-records.ts';

/** The documents by the names of the table; the fact sheet of September 2022 is shipped twice, and its main text counts. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^2024-04-19/, 'review2024'],
  [/joint-statement/, 'statement2022'],
  [/^2022-04-18/, 'review2022'],
  [/fact-sheet/, 'factSheet2022'],
];

let compared: ComparedInitiative[];
const keys = new Map<string, string>();
let all: Suggestion[];

const pairKey = (one: string, other: string) => [one, other].sort().join(' / ');
const keyOf = ({ initiatives: [one, other] }: Suggestion) =>
  pairKey(keys.get(one) ?? '?', keys.get(other) ?? '?');
const toSet = (pairs: readonly (readonly [string, string])[]) =>
  new Set(pairs.map(([one, other]) => pairKey(one, other)));

beforeAll(async () => {
  const records = (await shippedRecords()).filter(({ document }) => document.duplicateOf === null);
  compared = records.flatMap(({ document, initiatives }) => {
    const name = NAMES.find(([pattern]) => pattern.test(document.fileName))?.[1] ?? '';
    for (const [at, { id }] of initiatives.entries()) keys.set(id, `${name} ${String(at + 1)}`);
    return initiatives.map((initiative) => ({
      initiative,
      documentId: document.id,
      language: document.language,
    }));
  });
  all = new ProgrammeIndex(compared).suggest(0);
});

/** What is arguable is left out of both. */
function measure(least: number) {
  const [same, arguable] = [toSet(SAME), toSet(ARGUABLE)];
  const judged = all
    .filter(({ score }) => score >= least)
    .map(keyOf)
    .filter((key) => !arguable.has(key));
  const found = judged.filter((key) => same.has(key)).length;
  return { precision: found / (judged.length || 1), recall: found / same.size, count: judged.length };
}

describe('the table of pairs', () => {
  it('speaks of the initiatives that it was made for', () => {
    const strays = compared.filter(
      ({ initiative: { id, text } }) => !text.startsWith(OPENINGS[keys.get(id) ?? ''] ?? ''),
    );
    expect(
      strays.map(({ initiative: { id, text } }) => `${keys.get(id) ?? ''}: ${text.slice(0, 40)}`),
    ).toEqual([]);
    expect(Object.keys(OPENINGS).filter((key) => ![...keys.values()].includes(key))).toEqual([]);
    expect([SAME.length >= 40, TEMPTING.length >= 20]).toEqual([true, true]);
  });
});

describe('suggested programmes', () => {
  it('are right in 9 of 10 and find 8 of 10 of those that a person finds', () => {
    const curve = Array.from({ length: 16 }, (_, step) => 0.5 + step * 0.1).map((least) => {
      const { precision, recall, count } = measure(least);
      return `${least.toFixed(1)}  ${precision.toFixed(2)}  ${recall.toFixed(2)}  ${String(count)}`;
    });
    console.log(['least  precision  recall  judged', ...curve].join('\n'));
    const { precision, recall } = measure(LEAST_SCORE);
    console.log(`at ${String(LEAST_SCORE)}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });

  it('are never those that only share a country, an agency, a law or a field', () => {
    const tempting = toSet(TEMPTING);
    const shown = all.filter(({ score }) => score >= LEAST_SCORE).map(keyOf);
    expect(shown.filter((key) => tempting.has(key))).toEqual([]);
  });
});
