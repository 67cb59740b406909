/** Places on the screen and places in the reading text are two names for the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingText } from '../../../../shared/annotations/target.ts';
import { layMarks } from '../../../../renderer/annotations/lay-marks.ts';
import {
  firstInitiative,
  offsetOf,
  pieceAt,
  trimSpan,
  type SelectedPiece,
} from '../../../../renderer/library/reading/offsets.ts';
import { layOut, partsOf } from '../../../../renderer/library/reading/lay-out.ts';
import { anAnnotation, aDocument } from './a-document.ts';

const lengths = fc.array(fc.nat(9), { minLength: 1, maxLength: 12 });

describe('a place in words that are drawn as several pieces', () => {
  it('is found again from its offset, on either side of where pieces meet', () => {
    fc.assert(
      fc.property(lengths, fc.nat(120), fc.constantFrom('before', 'after'), (all, wish, side) => {
        const total = all.reduce((sum, length) => sum + length, 0);
        fc.pre(total > 0);
        const offset = wish % (total + 1);
        const place = pieceAt(all, offset, side);
        expect(place).not.toBeNull();
        expect(place && offsetOf(all, place)).toBe(offset);
        expect(place?.offset ?? -1).toBeLessThanOrEqual(all[place?.piece ?? -1] ?? -1);
      }),
    );
  });

  it('is nowhere beyond their end', () => {
    expect(pieceAt([3, 4], 8)).toBeNull();
    expect(pieceAt([], 1)).toBeNull();
  });
});

const runs = fc.array(fc.record({ text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }) }), {
  minLength: 1,
  maxLength: 5,
});
const lines = fc.array(runs, { minLength: 1, maxLength: 4 });

it('any stretch of the reading text is what is selected on the screen and comes back as the same stretch', () => {
  fc.assert(
    fc.property(lines, fc.nat(200), fc.nat(200), (texts, one, other) => {
      const { blocks, initiatives } = aDocument([texts]);
      const initiative = initiatives[0];
      if (!initiative) return;
      const reading = readingText(initiative);
      const [start = 0, end = 0] = [one % (reading.length + 1), other % (reading.length + 1)].sort(
        (left, right) => left - right,
      );
      const words = layOut(blocks, initiatives)
        .flatMap(partsOf)
        .flatMap((part) => part.words);
      // As the page does it: of each line that the stretch touches the piece that is selected.
      const pieces = words.flatMap(({ from, runs: own }): SelectedPiece[] => {
        expect(from).not.toBeNull();
        const length = own.reduce((sum, { text }) => sum + text.length, 0);
        const at = from ?? 0;
        const span = { start: Math.max(start, at), end: Math.min(end, at + length) };
        return span.start < span.end ? [{ initiativeId: initiative.id, ...span }] : [];
      });
      const back = firstInitiative(pieces);
      const trim = (text: string) => text.replace(/^\n+|\n+$/g, '');
      expect(trim(back ? reading.slice(back.start, back.end) : '')).toBe(trim(reading.slice(start, end)));
    }),
  );
});

it('a selection over several initiatives is cut to the first, and says so', () => {
  expect(
    firstInitiative([
      { initiativeId: 'a', start: 4, end: 4 },
      { initiativeId: 'b', start: 10, end: 20 },
      { initiativeId: 'b', start: 21, end: 30 },
      { initiativeId: 'c', start: 0, end: 5 },
    ]),
  ).toEqual({ initiativeId: 'b', start: 10, end: 30, isCut: true });
  expect(firstInitiative([{ initiativeId: 'a', start: 3, end: 3 }])).toBeNull();
});

it('a span loses the white space at its ends, and what is more than a target may hold', () => {
  expect(trimSpan('One  two. ', { start: 3, end: 10 })).toEqual({ start: 5, end: 9 });
  expect(trimSpan('One  two.', { start: 3, end: 5 })).toBeNull();
  expect(trimSpan('abcdef', { start: 0, end: 6 }, 4)).toEqual({ start: 0, end: 4 });
});

it('marked words, joined, are the words as they were, and each unit has the marks that cover it', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(40), fc.nat(20)).map(([start, length]) => ({ start, end: start + length })),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(runs, fc.nat(10), spans, (own, from, wanted) => {
      const marks = wanted.map((span, index) => ({ ...span, annotation: anAnnotation(String(index)) }));
      const stretches = layMarks(own, from, marks);
      const text = own.map((run) => run.text).join('');
      expect(stretches.flatMap((stretch) => stretch.runs.map((run) => run.text)).join('')).toBe(text);
      let at = from;
      for (const stretch of stretches) {
        const end = at + stretch.runs.reduce((sum, run) => sum + run.text.length, 0);
        const over = marks.filter((mark) => mark.start <= at && mark.end >= end);
        expect(stretch.marks).toEqual(over);
        expect(stretch.ends).toEqual(over.filter((mark) => mark.end === end));
        at = end;
      }
    }),
  );
});
