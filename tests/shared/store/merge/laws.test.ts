/** What holds of every merge, whatever the two sides are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initiativeIdsOf } from '../../../../shared/book/book.ts';
import { mergeRecords } from '../../../../shared/store/merge/merge-records.ts';
import type { MergeChoice } from '../../../../shared/store/merge/merge-thing.ts';
import { recordSchemas, THING_TABLES } from '../../../../shared/store/store-file.ts';
import { annotationsOf, merge, NOTHING, sayings, sides, tools } from './sides-for-test.ts';

const RUNS = { numRuns: 400 };

describe('merging', () => {
  it('twice is merging once', () => {
    fc.assert(
      fc.property(sides, ([mine, theirs]) => {
        const once = merge(mine, theirs);
        const again = mergeRecords(once, theirs, {}, tools);
        expect(again.changed).toEqual(NOTHING);
        expect(again.things.filter(({ state }) => state === 'new')).toEqual([]);
      }),
      RUNS,
    );
  });

  it('into each other leaves both sides with the same annotations', () => {
    fc.assert(
      fc.property(sides, ([mine, theirs]) => {
        expect(sayings(merge(mine, theirs))).toEqual(sayings(merge(theirs, mine)));
      }),
      RUNS,
    );
  });

  it('back and forth comes to rest', () => {
    fc.assert(
      fc.property(sides, ([mine, theirs]) => {
        const [here, there] = [merge(mine, theirs), merge(theirs, mine)];
        expect(annotationsOf(merge(here, there)).length).toBe(annotationsOf(here).length);
        expect(merge(here, there).books.length).toBe(here.books.length);
      }),
      RUNS,
    );
  });

  it('with nothing, or with itself, changes nothing', () => {
    fc.assert(
      fc.property(sides, ([mine]) => {
        expect(mergeRecords(mine, NOTHING, {}, tools)).toEqual({ things: [], changed: NOTHING });
        expect(mergeRecords(mine, structuredClone(mine), {}, tools).changed).toEqual(NOTHING);
      }),
      RUNS,
    );
  });

  it('loses no annotation of either side, and none of mine even where theirs is taken for other things', () => {
    fc.assert(
      fc.property(sides, ([mine, theirs]) => {
        const merged = new Set(sayings(merge(mine, theirs)));
        for (const said of [...sayings(mine), ...sayings(theirs)]) expect(merged).toContain(said);
      }),
      RUNS,
    );
  });

  it('leaves every annotation and every card of either side on an initiative that is there', () => {
    fc.assert(
      fc.property(sides, fc.constantFrom<MergeChoice>('mine', 'theirs', 'both'), ([mine, theirs], choice) => {
        const { things } = mergeRecords(mine, theirs, {}, tools);
        const choices = Object.fromEntries(things.map(({ key }) => [key, choice]));
        const merged = merge(mine, theirs, choices);
        const there = new Map(
          merged.documents.flatMap(({ document, initiatives, retired }) =>
            [...initiatives, ...retired].map(({ id }): [string, string] => [id, document.id]),
          ),
        );
        for (const one of annotationsOf(merged)) expect(there.get(one.initiativeId)).toBe(one.documentId);
        for (const id of merged.books.flatMap(initiativeIdsOf)) expect(there.has(id)).toBe(true);
      }),
      RUNS,
    );
  });

  it('makes records that the store takes, each id once', () => {
    fc.assert(
      fc.property(sides, ([mine, theirs]) => {
        const merged = merge(mine, theirs);
        for (const table of THING_TABLES) {
          for (const record of merged[table])
            expect(recordSchemas[table].safeParse(record).success).toBe(true);
        }
        const ids = annotationsOf(merged).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      RUNS,
    );
  });
});
