/** Suggested programmes in the shipped documents, measured against what a person reads in them. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readingText } from '../../../shared/annotations/target.ts';
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

const say = (text: string) => process.stdout.write(`${text}\n`);

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

/** Stems may differ in their ends: `device` and `devices`. */
const beginning = (text: string) => text.toLowerCase().slice(0, 3);

const said = (index: ProgrammeIndex) =>
  index
    .suggest()
    .map((one) => `${keyOf(one)} ${one.score.toFixed(6)}`)
    .sort();

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

/** What officials expect to be found; each with a pair of mentions in two documents. */
const EXPECTED: readonly (readonly [string, string, string])[] = [
  ['the Supply Chain Working Group', 'review2022 1', 'factSheet2022 1'],
  ['SURGES', 'review2022 15', 'factSheet2022 10'],
  ['Sembrando Oportunidades', 'review2022 13', 'review2024 21'],
  ['medical devices (MDRC and COFEPRIS)', 'review2022 9', 'review2024 18'],
  ['the Academy for Women Entrepreneurs', 'review2022 23', 'factSheet2022 17'],
  ['the block of Small Business Development Centers', 'review2022 26', 'factSheet2022 15'],
  ['border infrastructure', 'factSheet2022 5', 'statement2022 6'],
  ['cybersecurity by the framework of NIST', 'review2022 18', 'review2024 26'],
  ['apprenticeships', 'review2022 27', 'factSheet2022 18'],
  ['the workforce for semiconductors', 'review2022 28', 'review2024 2'],
];

describe('suggested programmes', () => {
  it.each(EXPECTED)('find %s', (_, one, other) => {
    const shown = all.filter(({ score }) => score >= LEAST_SCORE).map(keyOf);
    expect(shown).toContain(pairKey(one, other));
  });

  it('mark what both texts share, to the character', () => {
    const index = new ProgrammeIndex(compared);
    const texts = new Map(compared.map(({ initiative }) => [initiative.id, readingText(initiative)]));
    const stray: string[] = [];
    let marked = 0;
    for (const suggestion of index.suggest()) {
      const shared = index.sharedBetween(suggestion.initiatives) ?? [];
      expect(shared.length).toBeGreaterThan(0);
      for (const { kind, text, places } of shared) {
        for (const [side, spans] of places.entries()) {
          const whole = texts.get(suggestion.initiatives[side] ?? '') ?? '';
          for (const { start, end } of spans) {
            marked += 1;
            const written = whole.slice(start, end);
            const isWhole =
              !/[\p{L}\p{N}]/u.test(whole[start - 1] ?? '') && !/[\p{L}\p{N}]/u.test(whole[end] ?? '');
            if (!isWhole || (kind !== 'amount' && beginning(written) !== beginning(text)))
              stray.push(`${text}: ${written}`);
          }
        }
      }
    }
    expect(stray).toEqual([]);
    expect(marked).toBeGreaterThan(200);
  });

  it('are the same when documents join one after the other, in any order, and others came and went', () => {
    const whole = said(new ProgrammeIndex(compared));
    const documents = [...new Set(compared.map(({ documentId }) => documentId))];
    const of = (id: string) => compared.filter(({ documentId }) => documentId === id);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(documents),
        fc.shuffledSubarray(documents, { minLength: 4 }),
        (gone, order) => {
          const index = new ProgrammeIndex();
          for (const id of gone) index.add(of(id));
          for (const id of gone) index.remove(id);
          for (const id of order) index.add(of(id));
          expect(said(index)).toEqual(whole);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('are right in 9 of 10 and find 8 of 10 of those that a person finds', () => {
    const curve = Array.from({ length: 16 }, (_, step) => 0.5 + step * 0.1).map((least) => {
      const { precision, recall, count } = measure(least);
      return `${least.toFixed(1)}  ${precision.toFixed(2)}  ${recall.toFixed(2)}  ${String(count)}`;
    });
    say(['least  precision  recall  judged', ...curve].join('\n'));
    const { precision, recall } = measure(LEAST_SCORE);
    say(`at ${String(LEAST_SCORE)}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
    expect(precision).toBeGreaterThanOrEqual(0.94);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });

  it('are never those that only share a country, an agency, a law or a field', () => {
    const tempting = toSet(TEMPTING);
    const shown = all.filter(({ score }) => score >= LEAST_SCORE).map(keyOf);
    expect(shown.filter((key) => tempting.has(key))).toEqual([]);
  });
});
