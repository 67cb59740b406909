/** A merge that looks only at some documents of the workspace does what it would do with all of them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordsToMerge } from '../../../main/packet/records-to-merge.ts';
import { ChangedCatalogue } from '../../../main/store/catalogue/changed-catalogue.ts';
import type { CatalogueReader } from '../../../main/store/catalogue/entries.ts';
import type { Reader, RecordChange } from '../../../main/store/transaction.ts';
import type { RecordSet } from '../../../shared/store/compare/compare-records.ts';
import { mergeSeveral } from '../../../shared/store/merge/merge-several.ts';
import type { MergeChoice } from '../../../shared/store/merge/merge-thing.ts';
import {
  idOfRecord,
  THING_TABLES,
  type RecordOf,
  type Table,
  type ThingTable,
} from '../../../shared/store/store-file.ts';
import { annotationsOf, merge, sides, tools } from '../../shared/store/merge/sides-for-test.ts';

const EMPTY: CatalogueReader = {
  list: () => [],
  get: () => undefined,
  documentOf: () => undefined,
  documentOfAnnotation: () => undefined,
};

function readerOf(set: RecordSet): Reader {
  const changes = new Map<string, RecordChange>();
  for (const table of THING_TABLES) {
    for (const after of set[table]) {
      const id = idOfRecord(table, after);
      changes.set(`${table}/${id}`, { table, id, before: undefined, after });
    }
  }
  return {
    get: <T extends Table>(table: T, id: string) =>
      changes.get(`${table}/${id}`)?.after as RecordOf<T> | undefined,
    list: <T extends Table>(table: T) => [...(set[table as ThingTable] as RecordOf<T>[])],
    catalogue: new ChangedCatalogue(EMPTY, changes),
  };
}

it('whatever is here, comes, and is chosen', () => {
  fc.assert(
    fc.property(
      sides,
      sides,
      fc.constantFrom<MergeChoice>('mine', 'theirs', 'both'),
      ([mine, theirs], [others, third], choice) => {
        const library = merge(mine, others); // holds further sources and documents that nobody speaks of
        const incoming = [theirs, third];
        const plan = mergeSeveral(library, incoming, {}, tools);
        const choices = Object.fromEntries(plan.things.map(({ key }) => [key, choice]));
        const some = recordsToMerge(readerOf(library), incoming);
        expect(mergeSeveral(some, incoming, choices, tools)).toEqual(
          mergeSeveral(library, incoming, choices, tools),
        );
        expect(annotationsOf(some)).toEqual(annotationsOf(library));
      },
    ),
    { numRuns: 400 },
  );
});
