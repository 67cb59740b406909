/**
 * All things of one kind that are searched, in a few segments. A record's things are replaced together: the old ones are marked as gone, the
 * new ones go into a new segment; small segments are put together so that there are never many.
 */
import type { SearchedThing } from './build-segment.ts';
import { SegmentBuilder } from './build-segment.ts';
import { SEGMENT_SIZE, storedAt, type OwnedRange, type Segment } from './segment.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface KeptSegment {
  /** Of its file; no two segments ever have the same. */
  name: string;
  segment: Segment;
  /** The records whose things in it are not the newest any more. */
  gone: Set<string>;
}

/** Where a record's things are. */
export interface Place extends OwnedRange {
  kept: KeptSegment;
}

/** So many segments below a quarter of the full size may be there before they are put together. */
const MOST_SMALL = 8;

export class Collection {
  readonly segments: KeptSegment[] = [];
  private readonly places = new Map<string, Place>();
  private readonly vocabulary: Vocabulary;
  private readonly createName: () => string;
  /** Makes a thing again of what is kept of it. */
  private readonly again: (owner: string, segment: Segment, index: number) => SearchedThing;

  constructor(
    vocabulary: Vocabulary,
    createName: () => string,
    again: (owner: string, segment: Segment, index: number) => SearchedThing,
  ) {
    this.vocabulary = vocabulary;
    this.createName = createName;
    this.again = again;
  }

  owners(): IterableIterator<Place> {
    return this.places.values();
  }

  placeOf(owner: string): Place | undefined {
    return this.places.get(owner);
  }

  storedOf(owner: string): unknown[] {
    const place = this.places.get(owner);
    if (!place) return [];
    const { kept, from, to } = place;
    return Array.from({ length: to - from }, (_, index) => storedAt(kept.segment, from + index));
  }

  /** Takes in what was built; what it holds of a record takes the place of all that was there of it. */
  add(segment: Segment, name = this.createName(), gone: Iterable<string> = []): void {
    const kept = { name, segment, gone: new Set(gone) };
    this.segments.push(kept);
    this.vocabulary.add(segment);
    for (const range of segment.owners) {
      if (kept.gone.has(range.owner)) continue;
      this.remove(range.owner);
      this.places.set(range.owner, { ...range, kept });
    }
  }

  remove(owner: string): void {
    const place = this.places.get(owner);
    if (!place) return;
    this.places.delete(owner);
    place.kept.gone.add(owner);
    if (place.kept.segment.owners.every((range) => place.kept.gone.has(range.owner))) this.drop(place.kept);
  }

  /** Puts small or mostly outdated segments together, a few things at a time. */
  *tidy(): Generator<void> {
    const worn = this.segments.filter((kept) => isWorn(kept));
    const small = this.segments.filter(({ segment }) => segment.count < SEGMENT_SIZE / 4);
    const chosen = small.length > MOST_SMALL ? [...new Set([...small, ...worn])] : worn;
    if (chosen.length > 0) yield* this.join(chosen);
  }

  private *join(chosen: readonly KeptSegment[]): Generator<void> {
    let builder = new SegmentBuilder();
    const built: Segment[] = [];
    const copied = new Map<string, Place>();
    for (const place of chosen.flatMap((kept) =>
      [...this.places.values()].filter((one) => one.kept === kept),
    )) {
      const { kept, owner, from, to } = place;
      if (this.places.get(owner) !== place) continue;
      if (builder.count + to - from > SEGMENT_SIZE && builder.count > 0) {
        built.push(builder.finish());
        builder = new SegmentBuilder();
      }
      for (let index = from; index < to; index += 1)
        builder.add(owner, this.again(owner, kept.segment, index));
      copied.set(owner, place);
      yield;
    }
    if (builder.count > 0) built.push(builder.finish());
    for (const segment of built) this.add(segment, this.createName(), this.changedSince(segment, copied));
    for (const kept of chosen) if (this.segments.includes(kept)) this.drop(kept);
  }

  /** What was changed while its things were copied is newer where it is. */
  private changedSince({ owners }: Segment, copied: ReadonlyMap<string, Place>): string[] {
    return owners.flatMap(({ owner }) => (this.places.get(owner) === copied.get(owner) ? [] : [owner]));
  }

  private drop(kept: KeptSegment): void {
    const at = this.segments.indexOf(kept);
    if (at >= 0) this.segments.splice(at, 1);
    this.vocabulary.remove(kept.segment);
  }
}

/** More than a third of it is gone. */
function isWorn({ segment, gone }: KeptSegment): boolean {
  if (gone.size === 0) return false;
  const lost = segment.owners.reduce(
    (sum, { owner, from, to }) => sum + (gone.has(owner) ? to - from : 0),
    0,
  );
  return lost * 3 > segment.count;
}
