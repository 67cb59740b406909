/** What was found, as flat arrays: a query may find all there is. */
import type { Segment } from './segment.ts';

export interface Hit {
  segment: Segment;
  index: number;
  score: number;
}

export class Hits {
  length = 0;
  private readonly segments: Segment[] = [];
  private segmentOf: Uint16Array;
  private indexes: Uint32Array;
  private scores: Float32Array;

  /** @param most of them that there can be */
  constructor(most: number) {
    this.segmentOf = new Uint16Array(most);
    this.indexes = new Uint32Array(most);
    this.scores = new Float32Array(most);
  }

  /** Of several in a row in one segment, its number is to be asked for once. */
  numberOf(segment: Segment): number {
    const known = this.segments.indexOf(segment);
    return known >= 0 ? known : this.segments.push(segment) - 1;
  }

  push(segment: number, index: number, score: number): void {
    this.segmentOf[this.length] = segment;
    this.indexes[this.length] = index;
    this.scores[this.length] = score;
    this.length += 1;
  }

  at(place: number): Hit | null {
    const segment = this.segments[this.segmentOf[place] ?? 0];
    if (place < 0 || place >= this.length || !segment) return null;
    return { segment, index: this.indexes[place] ?? 0, score: this.scores[place] ?? 0 };
  }

  /** Whether one of them is a thing, or on a thing. */
  has(column: 'ids' | 'parents', id: string): boolean {
    return this.segments.some((segment, number) =>
      segment[column].some((one, index) => one === id && this.isAmong(number, index)),
    );
  }

  private isAmong(segment: number, index: number): boolean {
    for (let at = 0; at < this.length; at += 1)
      if (this.segmentOf[at] === segment && this.indexes[at] === index) return true;
    return false;
  }

  /** In the order in which they were found. */
  allScores(): Float32Array {
    return this.scores.subarray(0, this.length);
  }

  /** Puts them in the order given: which of them comes first, which next. */
  reorder(order: Uint32Array): void {
    const { segmentOf, indexes, scores } = this;
    this.segmentOf = new Uint16Array(order.length);
    this.indexes = new Uint32Array(order.length);
    this.scores = new Float32Array(order.length);
    for (let to = 0; to < order.length; to += 1) {
      const from = order[to] ?? 0;
      this.segmentOf[to] = segmentOf[from] ?? 0;
      this.indexes[to] = indexes[from] ?? 0;
      this.scores[to] = scores[from] ?? 0;
    }
  }
}
