/** Merges several sets of records, one after the other, each into what the ones before it left. */
import type { RecordSet } from '../compare/compare-records.ts';
import { mergeRecords, type Merge } from './merge-records.ts';
import type { MergeChoices, MergeTools } from './merge-thing.ts';
import { withChanges } from './with-changes.ts';

const NOTHING: RecordSet = { documents: [], annotations: [], books: [], dialogues: [] };

/** A thing of the first set has its own key; in the keys of the others their number stands in front: `2:book/…`. */
export function mergeSeveral(
  mine: RecordSet,
  sets: readonly RecordSet[],
  choices: MergeChoices,
  tools: MergeTools,
): Merge {
  return sets.reduce<Merge>(
    (before, theirs, index) => {
      const prefix = index === 0 ? '' : `${String(index + 1)}:`;
      const own = Object.entries(choices).flatMap(([key, choice]) =>
        key.startsWith(prefix) ? [[key.slice(prefix.length), choice] as const] : [],
      );
      const merge = mergeRecords(withChanges(mine, before.changed), theirs, Object.fromEntries(own), tools);
      const things = merge.things.map((thing) => ({ ...thing, key: `${prefix}${thing.key}` }));
      return { things: [...before.things, ...things], changed: withChanges(before.changed, merge.changed) };
    },
    { things: [], changed: NOTHING },
  );
}
