/** Proposed commitments in the shipped documents, measured against what a person reads in them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { proposeCommitments } from '../../shared/programmes/commitments.ts';
import { findPromise } from '../../shared/programmes/promises.ts';
import { sentencesOf } from '../../shared/programmes/sentences.ts';
import { ARGUABLE_PROMISES, PROMISED, TEMPTING_SENTENCES } from '../shared/programmes/promised.ts';
import { shippedRecords } from './shipped-records.ts';

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^2024-04-19/, 'review2024'],
  [/joint-statement/, 'statement2022'],
  [/^2022-04-18/, 'review2022'],
  [/fact-sheet/, 'factSheet2022'],
];

interface Said {
  place: string;
  text: string;
}
let sentences: Said[];
let proposed: (Said & { due: string | null })[];

beforeAll(async () => {
  const records = (await shippedRecords()).filter(({ document }) => document.duplicateOf === null);
  const placed = records.flatMap(({ document, initiatives }) => {
    const name = NAMES.find(([pattern]) => pattern.test(document.fileName))?.[1] ?? '';
    return initiatives.map((initiative, at) => ({
      document,
      initiative,
      place: `${name} ${String(at + 1)}`,
    }));
  });
  sentences = placed.flatMap(({ initiative, place }) =>
    sentencesOf(initiative).map(({ text }) => ({ place, text })),
  );
  proposed = placed.flatMap(({ document, initiative, place }) =>
    proposeCommitments(initiative, { language: document.language, date: document.date?.value ?? null }).map(
      ({ quote, due }) => ({ place, text: quote, due: due && `${due.from}..${due.to}` }),
    ),
  );
});

const says = (document: string, initiative: number, opening: string) => (said: Said) =>
  said.place === `${document} ${String(initiative)}` && said.text.startsWith(opening);

describe('the table of promises', () => {
  it('speaks of sentences that stand in the documents', () => {
    const all = [...PROMISED, ...ARGUABLE_PROMISES, ...TEMPTING_SENTENCES];
    expect(all.filter(([document, at, opening]) => !sentences.some(says(document, at, opening)))).toEqual([]);
    expect([PROMISED.length >= 40, TEMPTING_SENTENCES.length >= 20]).toEqual([true, true]);
  });
});

describe('proposed commitments', () => {
  it('are right in 9 of 10 and find 85 of 100 of those that a person finds', () => {
    const judged = proposed.filter(
      (said) => !ARGUABLE_PROMISES.some(([document, at, opening]) => says(document, at, opening)(said)),
    );
    const isTrue = (said: Said) =>
      PROMISED.some(([document, at, opening]) => says(document, at, opening)(said));
    const found = PROMISED.filter(([document, at, opening]) => proposed.some(says(document, at, opening)));
    const precision = judged.filter(isTrue).length / judged.length;
    const recall = found.length / PROMISED.length;
    process.stdout.write(`commitments: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });

  it('are never what only speaks of aims, effects and things done', () => {
    const tempted = TEMPTING_SENTENCES.filter(([document, at, opening]) =>
      proposed.some(says(document, at, opening)),
    );
    expect(tempted).toEqual([]);
  });

  it('have the date by which it is promised', () => {
    const wrong = PROMISED.flatMap(([document, at, opening, due]) => {
      const found = proposed.find(says(document, at, opening));
      return found && found.due !== due ? [[opening, due, found.due]] : [];
    });
    expect(wrong).toEqual([]);
  });
});

describe('promises in Spanish', () => {
  it.each([
    ['México se comprometió a invertir 144 millones de dólares.', 'firm'],
    ['Ambos gobiernos acordaron celebrar un foro en octubre.', 'firm'],
    ['La SICT prevé concluir las obras en junio de 2024.', 'planned'],
    ['Se espera que el proyecto comience en el verano.', 'planned'],
    ['El Departamento de Trabajo realizará un intercambio técnico.', 'stated'],
    ['Los dos países lanzarán un programa piloto.', 'stated'],
    ['Trabajaremos juntos para modernizar la frontera.', 'stated'],
  ] as const)('are found: %s', (sentence, force) => {
    expect(findPromise(sentence, 'es')?.force).toBe(force);
  });

  it.each([
    'La Secretaría de Economía lanzó una ventanilla única.',
    'El foro reunió a empresas de la frontera y la carretera.',
    'Para mejorar el comercio, ambos países colaboran.',
    'La primera reunión se celebró en la cámara de comercio.',
  ])('are not seen in: %s', (sentence) => {
    expect(findPromise(sentence, 'es')).toBeNull();
  });
});
