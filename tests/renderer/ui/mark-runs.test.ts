/** Marks in runs: the text stays whole, and what is marked is what was asked for. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainText, type Run } from '../../../shared/documents/block.ts';
import { markRuns } from '../../../renderer/ui/mark-runs.ts';

it('marks a stretch across styles and keeps them', () => {
  const runs: Run[] = [{ text: 'The ' }, { text: 'agency', bold: true }, { text: ' gives $5 million.' }];
  expect(markRuns(runs, [{ start: 7, end: 12 }])).toEqual([
    { isMarked: false, runs: [{ text: 'The ' }, { text: 'age', bold: true }] },
    { isMarked: true, runs: [{ text: 'ncy', bold: true }, { text: ' g' }] },
    { isMarked: false, runs: [{ text: 'ives $5 million.' }] },
  ]);
});

it('loses and doubles nothing, whatever the spans', () => {
  const someRuns = fc.array(fc.record({ text: fc.string({ maxLength: 12 }) }), { maxLength: 6 });
  const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(someRuns, fc.array(span, { maxLength: 5 }), (runs, spans) => {
      const text = plainText(runs);
      const stretches = markRuns(runs, spans);
      expect(stretches.map((stretch) => plainText(stretch.runs)).join('')).toBe(text);
      const marked = stretches
        .filter(({ isMarked }) => isMarked)
        .reduce((sum, one) => sum + plainText(one.runs).length, 0);
      const covered = [...text.split('').keys()].filter((at) =>
        spans.some(({ start, end }) => at >= start && at < end),
      );
      expect(marked).toBe(covered.length);
    }),
  );
});
