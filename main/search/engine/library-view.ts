/** All that is derived of the segments and holds until the next change: made when a query first needs it. */
import { collectMarks, type AnnotationMark, type Marks, type SegmentMarks } from './marks.ts';
import { collectNames, type NameKeys } from './name-keys.ts';
import type { Segment } from './segment.ts';
import type { Standing } from './standing.ts';
import type { SearchedBook } from '../source.ts';

/** What is asked of one segment while its initiatives are gone through. */
export interface SegmentView {
  segment: Segment;
  marks: SegmentMarks;
  /** Of each name of the segment, the index of its key. */
  organisations: Uint32Array;
  places: Uint32Array;
}

/** Where the initiatives of each document are, as flat arrays in the order of `standings`: a query goes through all of them. */
export interface Ranges {
  /** Index of `segments`. */
  segment: Uint16Array;
  from: Uint32Array;
  to: Uint32Array;
  /** 1 or 0. */
  isListed: Uint8Array;
}

export interface LibraryView {
  standings: readonly Standing[];
  byDocument: ReadonlyMap<string, Standing>;
  ranges: Ranges;
  segments: readonly SegmentView[];
  /** How many initiatives there are. */
  size: number;
  views: ReadonlyMap<Segment, SegmentView>;
  organisations: NameKeys;
  places: NameKeys;
  tags: readonly string[];
}

/** The names change with the documents only; they take longest. */
export function viewNames(standings: readonly Standing[]): Pick<LibraryView, 'organisations' | 'places'> {
  return {
    organisations: collectNames(standings, (segment) => segment.organisations),
    places: collectNames(standings, (segment) => segment.marks),
  };
}

export function viewLibrary(
  standings: readonly Standing[],
  names: Pick<LibraryView, 'organisations' | 'places'>,
  annotations: ReadonlyMap<string, readonly AnnotationMark[]>,
  books: Iterable<SearchedBook>,
): LibraryView {
  const marks: Marks = collectMarks(standings, annotations, books);
  const views = new Map(
    [...marks.ofSegment].map(([segment, ofSegment]) => [
      segment,
      {
        segment,
        marks: ofSegment,
        organisations: names.organisations.ofSegment.get(segment) ?? new Uint32Array(),
        places: names.places.ofSegment.get(segment) ?? new Uint32Array(),
      },
    ]),
  );
  const size = standings.reduce((sum, { place }) => sum + place.to - place.from, 0);
  const segments = [...views.values()];
  return {
    standings,
    byDocument: new Map(standings.map((standing) => [standing.document.id, standing])),
    ranges: rangesOf(standings, segments),
    segments,
    size,
    views,
    ...names,
    tags: marks.tags,
  };
}

function rangesOf(standings: readonly Standing[], segments: readonly SegmentView[]): Ranges {
  const indexes = new Map(segments.map(({ segment }, index) => [segment, index]));
  return {
    segment: Uint16Array.from(standings, ({ place }) => indexes.get(place.kept.segment) ?? 0),
    from: Uint32Array.from(standings, ({ place }) => place.from),
    to: Uint32Array.from(standings, ({ place }) => place.to),
    isListed: Uint8Array.from(standings, ({ isListed }) => (isListed ? 1 : 0)),
  };
}
