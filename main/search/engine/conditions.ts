/** What narrows a query, as tests of one initiative each; tests of one dimension belong together, for its facet counts without them. */
import { findNames } from '../../../shared/initiatives/find-names.ts';
import { findHaving, findKind, pillarOf, type Having } from '../../../shared/search/query/fields.ts';
import type { Condition } from '../../../shared/search/query/parse-query.ts';
import type { FacetHaving, SearchQuery } from '../../../shared/search/search-query.ts';
import { ANY_ANNOTATION, ANY_MONEY, FACT_FLAG, MARK_FLAG } from './flags.ts';
import { timeTest } from './time-test.ts';
import type { InitiativeTest } from './initiative-test.ts';
import type { LibraryView } from './library-view.ts';
import type { NameKeys } from './name-keys.ts';
import { entriesOf } from './segment.ts';
import { foldTag, NO_PILLAR } from './things.ts';

export type Dimension =
  | 'pillar'
  | 'document'
  | 'year'
  | 'agency'
  | 'place'
  | 'tag'
  | 'kind'
  | 'time'
  | 'excluded'
  | `has ${string}`;

export interface Narrowing {
  dimension: Dimension;
  test: InitiativeTest;
  /** What the annotation itself must be, where that is asked; else its initiative is asked. */
  ofAnnotation?: (kind: string, tags: readonly string[]) => boolean;
}

export function narrowingsOf(
  query: SearchQuery,
  conditions: readonly Condition[],
  library: LibraryView,
): Narrowing[] {
  return [...chosenNarrowings(query, library), ...conditions.map((one) => typedNarrowing(one, library))];
}

function chosenNarrowings(query: SearchQuery, library: LibraryView): Narrowing[] {
  const { pillars, documentIds, years, tags, having, facts } = query;
  const time = facts ? timeTest(facts) : null;
  return [
    ...(pillars.length > 0 ? [pillarNarrowing(pillars)] : []),
    ...(documentIds.length > 0 ? [documentNarrowing(new Set(documentIds))] : []),
    ...(years.length > 0 ? [yearNarrowing(years)] : []),
    ...(tags.length > 0 ? [tagNarrowing(tags, library)] : []),
    ...having.map((one) => havingNarrowing(one)),
    ...(facts?.money ? [moneyNarrowing(facts.money)] : []),
    ...(time ? [{ dimension: 'time' as const, test: time }] : []),
    ...(facts && facts.organisations.length > 0
      ? [namesNarrowing('agency', keysOf(facts.organisations, library.organisations), library)]
      : []),
    ...(facts && facts.places.length > 0
      ? [namesNarrowing('place', keysOf(facts.places, library.places), library)]
      : []),
  ];
}

function typedNarrowing({ field, values, isExcluded }: Condition, library: LibraryView): Narrowing {
  const wanted = valuesNarrowing(field, values, library);
  if (!isExcluded) return wanted;
  const { test, ofAnnotation } = wanted;
  return {
    dimension: 'excluded',
    test: (view, index, standing) => !test(view, index, standing),
    ...(ofAnnotation && { ofAnnotation: (kind, tags) => !ofAnnotation(kind, tags) }),
  };
}

function valuesNarrowing(
  field: Condition['field'],
  values: readonly string[],
  library: LibraryView,
): Narrowing {
  switch (field) {
    case 'pillar':
      return pillarNarrowing(values.map(pillarOf));
    case 'year':
      return yearNarrowing(values);
    case 'doc':
      return documentNarrowing(documentsNamed(values, library));
    case 'agency':
      return namesNarrowing('agency', keysNamed(values, library.organisations), library);
    case 'place':
      return namesNarrowing('place', keysNamed(values, library.places), library);
    case 'tag':
      return tagNarrowing(values, library);
    case 'kind':
      return kindNarrowing(values);
    case 'in':
      return havingNarrowing('book');
    case 'has':
      return anyOf(values.flatMap((value) => findHaving(value) ?? []).map((one) => havingNarrowing(one)));
  }
}

function anyOf(narrowings: readonly Narrowing[]): Narrowing {
  const [first] = narrowings;
  if (first && narrowings.length === 1) return first;
  return {
    dimension: 'has any',
    test: (view, index, standing) => narrowings.some(({ test }) => test(view, index, standing)),
  };
}

function pillarNarrowing(pillars: readonly string[]): Narrowing {
  const wanted = new Set(pillars);
  return {
    dimension: 'pillar',
    test: ({ segment }, index) => wanted.has(segment.labels[segment.label[index] ?? 0] ?? NO_PILLAR),
  };
}

function documentNarrowing(ids: ReadonlySet<string>): Narrowing {
  return { dimension: 'document', test: (_view, _index, { document }) => ids.has(document.id) };
}

function documentsNamed(titles: readonly string[], { standings }: LibraryView): Set<string> {
  const named = standings.map(({ document }) => ({ name: document.title, acronym: null, id: document.id }));
  return new Set(titles.flatMap((title) => findNames(named, title).map(({ id }) => id)));
}

function yearNarrowing(years: readonly string[]): Narrowing {
  const wanted = new Set(years);
  return { dimension: 'year', test: (_view, _index, { year }) => year !== null && wanted.has(year) };
}

function kindNarrowing(values: readonly string[]): Narrowing {
  const kinds = values.flatMap((value) => findKind(value) ?? []);
  const mask = kinds.reduce((flags, kind) => flags | MARK_FLAG[kind], 0);
  return {
    dimension: 'kind',
    test: ({ marks }, index) => ((marks.flags[index] ?? 0) & mask) !== 0,
    ofAnnotation: (kind) => kinds.some((one) => one === kind),
  };
}

/** A tag means those beneath it too, and it may be named by any of its names. */
function tagNarrowing(values: readonly string[], { tags }: LibraryView): Narrowing {
  const isWanted = (tag: string) => values.some((value) => isUnder(tag, value));
  const wanted = new Set(tags.flatMap((tag, index) => (isWanted(tag) ? [index] : [])));
  return {
    dimension: 'tag',
    test: ({ marks }, index) => {
      for (const tag of marks.tags.get(index) ?? []) if (wanted.has(tag)) return true;
      return false;
    },
    ofAnnotation: (_kind, own) => own.some(isWanted),
  };
}

function isUnder(tag: string, wanted: string): boolean {
  const path = `/${foldTag(tag)}/`;
  return path.includes(`/${foldTag(wanted)}/`);
}

function moneyNarrowing(money: 'any' | keyof typeof FACT_FLAG): Narrowing {
  return flagNarrowing('has money', money === 'any' ? ANY_MONEY : FACT_FLAG[money]);
}

function havingNarrowing(having: Having | FacetHaving): Narrowing {
  switch (having) {
    case 'money':
      return moneyNarrowing('any');
    case 'deadline':
    case 'date':
      return flagNarrowing(`has ${having}`, FACT_FLAG[having]);
    case 'annotation':
      return markNarrowing('has annotation', ANY_ANNOTATION);
    default:
      return markNarrowing(`has ${having}`, MARK_FLAG[having]);
  }
}

function flagNarrowing(dimension: Dimension, mask: number): Narrowing {
  return { dimension, test: ({ segment }, index) => ((segment.flags[index] ?? 0) & mask) !== 0 };
}

function markNarrowing(dimension: Dimension, mask: number): Narrowing {
  return { dimension, test: ({ marks }, index) => ((marks.flags[index] ?? 0) & mask) !== 0 };
}

function keysOf(names: readonly string[], { keyOf }: NameKeys): Set<string> {
  return new Set(names.map(keyOf));
}

function keysNamed(typed: readonly string[], { names }: NameKeys): Set<string> {
  return new Set(typed.flatMap((text) => findNames(names, text).map(({ key }) => key)));
}

function namesNarrowing(
  dimension: 'agency' | 'place',
  wanted: ReadonlySet<string>,
  library: LibraryView,
): Narrowing {
  const { keys } = dimension === 'agency' ? library.organisations : library.places;
  const indexes = new Set(keys.flatMap((key, index) => (wanted.has(key) ? [index] : [])));
  return {
    dimension,
    test: ({ segment, organisations, places }, index) => {
      const named = dimension === 'agency' ? segment.organisations : segment.marks;
      const keyIndexes = dimension === 'agency' ? organisations : places;
      return entriesOf(named, index).some((entry) => indexes.has(keyIndexes[entry] ?? -1));
    },
  };
}
