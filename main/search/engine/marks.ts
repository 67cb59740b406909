/** What the user made of the initiatives - annotations, tags, cards - laid beside the segments that hold them. */
import type { AnnotationKind } from '../../../shared/annotations/annotation.ts';
import type { SearchedBook } from '../source.ts';
import { MARK_FLAG } from './flags.ts';
import type { Segment } from './segment.ts';
import type { Standing } from './standing.ts';
import { foldTag } from './things.ts';

/** What counts of an annotation for its initiative. */
export interface AnnotationMark {
  initiativeId: string;
  kind: AnnotationKind;
  tags: readonly string[];
}

/** Beside one segment. */
export interface SegmentMarks {
  /** Bits of `MARK_FLAG`. */
  flags: Uint8Array;
  /** Only of initiatives that have annotations. */
  counts: Map<number, number>;
  /** Indexes of `tags`; only of initiatives that have any. */
  tags: Map<number, Set<number>>;
}

export interface Marks {
  ofSegment: ReadonlyMap<Segment, SegmentMarks>;
  /** As first written; by their index. */
  tags: readonly string[];
}

export function collectMarks(
  standings: readonly Standing[],
  annotations: ReadonlyMap<string, readonly AnnotationMark[]>,
  books: Iterable<SearchedBook>,
): Marks {
  const ofSegment = new Map<Segment, SegmentMarks>();
  const tagIndexes = new Map<string, number>();
  const tags: string[] = [];
  const indexOf = (tag: string) => {
    const known = tagIndexes.get(foldTag(tag));
    if (known !== undefined) return known;
    tagIndexes.set(foldTag(tag), tags.length);
    return tags.push(tag) - 1;
  };
  const inBooks = new Set([...books].flatMap(({ cards }) => cards.flatMap((card) => card.initiativeIds)));
  for (const { document, place } of standings) {
    const { segment } = place.kept;
    const marks = ofSegment.get(segment) ?? emptyMarks(segment);
    ofSegment.set(segment, marks);
    for (const mark of annotations.get(document.id) ?? []) {
      const index = segment.ids.indexOf(mark.initiativeId, place.from);
      if (index >= 0 && index < place.to) addMark(marks, index, mark, indexOf);
    }
    if (inBooks.size === 0) continue;
    for (let index = place.from; index < place.to; index += 1)
      if (inBooks.has(segment.ids[index] ?? '')) addFlag(marks, index, MARK_FLAG.book);
  }
  return { ofSegment, tags };
}

function emptyMarks({ count }: Segment): SegmentMarks {
  return { flags: new Uint8Array(count), counts: new Map(), tags: new Map() };
}

function addMark(
  marks: SegmentMarks,
  index: number,
  { kind, tags }: AnnotationMark,
  indexOf: (tag: string) => number,
): void {
  addFlag(marks, index, MARK_FLAG[kind]);
  marks.counts.set(index, (marks.counts.get(index) ?? 0) + 1);
  if (tags.length === 0) return;
  const known = marks.tags.get(index) ?? new Set();
  for (const tag of tags) known.add(indexOf(tag));
  marks.tags.set(index, known);
}

function addFlag({ flags }: SegmentMarks, index: number, flag: number): void {
  flags[index] = (flags[index] ?? 0) | flag;
}
