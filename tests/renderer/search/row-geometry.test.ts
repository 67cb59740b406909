/** Offsets and rows of the list, back and forth. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeResults } from '../../../renderer/search/result-places.ts';
import { rowGeometry } from '../../../renderer/search/row-geometry.ts';

const amount = fc.nat(100_000);
const counts = fc.record({ initiatives: amount, annotations: amount, pages: amount });

it('a row begins where the one above it ends, headings being lower than rows', () => {
  fc.assert(
    fc.property(counts, fc.nat(), (found, any) => {
      const places = placeResults(found);
      const { startOf } = rowGeometry(places);
      fc.pre(places.length > 0);
      const index = any % places.length;
      const height = places.placeAt(index).kind === 'heading' ? 36 : 92;
      expect(startOf(index + 1) - startOf(index)).toBe(height);
    }),
  );
});

it('every offset within a row finds that row', () => {
  fc.assert(
    fc.property(counts, fc.nat(), fc.nat(35), (found, any, within) => {
      const places = placeResults(found);
      const { startOf, indexAt } = rowGeometry(places);
      fc.pre(places.length > 0);
      const index = any % places.length;
      expect(indexAt(startOf(index) + within)).toBe(index);
    }),
  );
});

it('what lies above the list is its first row, and what lies below it the last', () => {
  const { indexAt } = rowGeometry(placeResults({ initiatives: 7, annotations: 0, pages: 0 }));
  expect(indexAt(-500)).toBe(0);
  expect(indexAt(1_000_000)).toBe(6);
});
