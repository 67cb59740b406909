/** The places of rows and headings in the list of results. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeResults } from '../../../renderer/search/result-places.ts';

const count = fc.nat(6);
const counts = fc.record({ initiatives: count, annotations: count, pages: count });

describe('the list of results', () => {
  it('has no headings where there are initiatives alone', () => {
    expect(placeResults({ initiatives: 3, annotations: 0, pages: 0 })).toMatchObject({
      length: 3,
      headings: [],
    });
  });

  it('shows each row once, in its order, each group under its heading', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const places = placeResults(given);
        const all = Array.from({ length: places.length }, (_, index) => places.placeAt(index));
        const rows = all.flatMap((place) => (place.kind === 'row' ? [place.at] : []));
        expect(rows).toEqual(Array.from({ length: places.rows }, (_, at) => at));
        for (const at of rows) expect(places.placeAt(places.indexOf(at))).toEqual({ kind: 'row', at });
        const headings = all.flatMap((place) => (place.kind === 'heading' ? [place.group] : []));
        expect(headings).toEqual(places.headings.map(({ group }) => group));
      }),
    );
  });
});
