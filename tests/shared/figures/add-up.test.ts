import { expect, it } from 'vitest';
import { addUp } from '../../../shared/figures/add-up.ts';
import type { ListedFigure } from '../../../shared/figures/listed-figure.ts';

const target = { exact: 'x', prefix: '', suffix: '', start: 0, end: 1, isLost: false };
const sum = (more: Partial<ListedFigure>): ListedFigure => ({
  id: 'i',
  kind: 'money',
  value: 1,
  valueTo: null,
  bound: 'exactly',
  currency: 'USD',
  stage: 'promised',
  unit: null,
  quote: '$1',
  who: [],
  when: [],
  programme: null,
  source: {
    documentId: 'd',
    documentTitle: 'Sheet',
    date: null,
    language: 'en',
    dialogueId: null,
    pillar: null,
    initiativeId: 'i',
    quote: 'x',
    target,
    marks: [],
  },
  ...more,
});

it('sums are added to those of the same currency and stage only, and what is not exact is counted as left out', () => {
  const figures = [
    sum({ value: 10 }),
    sum({ value: 5 }),
    sum({ value: 7, stage: 'disbursed' }),
    sum({ value: 9, currency: 'MXN' }),
    sum({ value: 100, bound: 'at-most' }),
    sum({ value: 3, valueTo: 5 }),
    sum({ kind: 'figure', value: 14, stage: null, currency: null, unit: 'states' }),
  ];
  expect(addUp(figures)).toEqual([
    { stage: 'promised', currency: 'USD', amount: 15, count: 2, leftOut: 2 },
    { stage: 'disbursed', currency: 'USD', amount: 7, count: 1, leftOut: 0 },
    { stage: 'promised', currency: 'MXN', amount: 9, count: 1, leftOut: 0 },
  ]);
});
