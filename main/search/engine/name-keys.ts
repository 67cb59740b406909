/**
 * The organisations and places that the library names, brought together over all segments: which spelling stands for which of them, and how
 * many initiatives name each.
 */
import { catalogueNames, type CataloguedName } from '../../../shared/documents/facts/name-catalogue.ts';
import type { Named, Segment } from './segment.ts';
import type { Standing } from './standing.ts';

export interface NameKeys {
  /** Most often named first; what only unlisted documents name is not among them. */
  names: readonly CataloguedName[];
  byKey: ReadonlyMap<string, CataloguedName>;
  keyOf: (name: string) => string;
  /** By index, those of `names` and others. */
  keys: readonly string[];
  /** Of each name of a segment, the index of its key. */
  ofSegment: ReadonlyMap<Segment, Uint32Array>;
}

type Column = (segment: Segment) => Named;

export function collectNames(standings: readonly Standing[], column: Column): NameKeys {
  const times = countTimes(standings, column);
  const spelled = [...times].flatMap(([segment, counts]) =>
    column(segment).names.flatMap((name, index) =>
      (counts[index] ?? 0) > 0 ? [{ ...name, owner: null, times: counts[index] ?? 0 }] : [],
    ),
  );
  const catalogue = catalogueNames(spelled);
  const keys: string[] = [];
  const indexes = new Map<string, number>();
  const indexOf = (key: string) => {
    const known = indexes.get(key);
    if (known !== undefined) return known;
    indexes.set(key, keys.length);
    return keys.push(key) - 1;
  };
  const ofSegment = new Map(
    [...times.keys()].map((segment) => [
      segment,
      Uint32Array.from(column(segment).names, ({ name }) => indexOf(catalogue.keyOf(name))),
    ]),
  );
  const counts = countThings(standings, column, ofSegment, keys.length);
  const all = catalogue.all.map((name) => ({ ...name, count: counts[indexes.get(name.key) ?? -1] ?? 0 }));
  const byKey = new Map(all.map((name) => [name.key, name]));
  const names = all.filter(({ count }) => count > 0).sort(compareNames);
  return { names, byKey, keyOf: catalogue.keyOf, keys, ofSegment };
}

/** How often each name of each segment stands in what is in use. */
function countTimes(standings: readonly Standing[], column: Column): Map<Segment, Uint32Array> {
  const times = new Map<Segment, Uint32Array>();
  for (const { place } of standings) {
    const { segment } = place.kept;
    const { names, starts, entries } = column(segment);
    const counts = times.get(segment) ?? new Uint32Array(names.length);
    times.set(segment, counts);
    for (let at = starts[place.from] ?? 0; at < (starts[place.to] ?? 0); at += 1) {
      const entry = entries[at] ?? 0;
      counts[entry] = (counts[entry] ?? 0) + 1;
    }
  }
  return times;
}

/** How many initiatives name what each key stands for; what repeats another document's text is not counted. */
function countThings(
  standings: readonly Standing[],
  column: Column,
  ofSegment: NameKeys['ofSegment'],
  size: number,
): Uint32Array {
  const counts = new Uint32Array(size);
  const countedFor = new Int32Array(size).fill(-1);
  let thing = 0;
  for (const { place, isListed } of standings) {
    if (!isListed) continue;
    const { starts, entries } = column(place.kept.segment);
    const keys = ofSegment.get(place.kept.segment);
    for (let index = place.from; index < place.to; index += 1, thing += 1) {
      for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at += 1) {
        const key = keys?.[entries[at] ?? 0] ?? 0;
        if (countedFor[key] === thing) continue;
        countedFor[key] = thing;
        counts[key] = (counts[key] ?? 0) + 1;
      }
    }
  }
  return counts;
}

function compareNames(left: CataloguedName, right: CataloguedName): number {
  return right.count - left.count || (left.acronym ?? left.name).localeCompare(right.acronym ?? right.name);
}
