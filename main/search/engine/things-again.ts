/** Makes a thing again of what a segment keeps of it, for segments that are put together. */
import type { SearchedDocument } from '../source.ts';
import type { SearchedThing } from './build-segment.ts';
import { entriesOf, firstDateOf, storedAt, type Named, type Segment } from './segment.ts';
import {
  thingOfAnnotation,
  type StoredAnnotation,
  type StoredInitiative,
  type StoredPage,
} from './things.ts';

export function initiativeAgain(
  document: SearchedDocument | undefined,
  segment: Segment,
  index: number,
): SearchedThing {
  const stored = storedAt(segment, index) as StoredInitiative;
  return {
    ...columnsOf(segment, index),
    fields: [stored.text, stored.section ?? '', document?.title ?? ''],
    language: document?.language ?? 'en',
    stored,
  };
}

export function annotationAgain(segment: Segment, index: number): SearchedThing {
  return thingOfAnnotation(storedAt(segment, index) as StoredAnnotation);
}

export function pageAgain(segment: Segment, index: number): SearchedThing {
  const stored = storedAt(segment, index) as StoredPage;
  return {
    ...columnsOf(segment, index),
    fields: [stored.title, stored.bookTitle],
    language: 'en',
    stored,
  };
}

function columnsOf(segment: Segment, index: number): Omit<SearchedThing, 'fields' | 'stored' | 'language'> {
  return {
    id: segment.ids[index] ?? '',
    parent: segment.parents[index] ?? '',
    order: segment.order[index] ?? 0,
    flags: segment.flags[index] ?? 0,
    label: segment.labels[segment.label[index] ?? 0] ?? '',
    dates: datesOf(segment, index),
    organisations: namesOf(segment.organisations, index),
    marks: namesOf(segment.marks, index).map(({ name }) => name),
  };
}

function datesOf(segment: Segment, index: number): SearchedThing['dates'] {
  const { dates } = segment;
  const found: { from: number; to: number; isDeadline: boolean }[] = [];
  for (let at = firstDateOf(segment, index); dates[at] === index; at += 4)
    found.push({ from: dates[at + 1] ?? 0, to: dates[at + 2] ?? 0, isDeadline: dates[at + 3] === 1 });
  return found;
}

function namesOf(named: Named, index: number): { name: string; acronym: string | null }[] {
  return [...entriesOf(named, index)].flatMap((entry) => named.names[entry] ?? []);
}
