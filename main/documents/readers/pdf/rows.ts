/** The rows of a region: segments side by side, told by their height. */
import type { Segment } from './piece.ts';

/** Of the size of the letters: baselines nearer than this are of one row. */
const ONE_ROW = 0.5;

/** From the top; in a row from left to right. */
export function rowsOf(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  let top: Segment | null = null;
  for (const segment of segments.toSorted((left, right) => left.y - right.y)) {
    const isSame = top !== null && segment.y - top.y <= ONE_ROW * Math.min(top.size, segment.size);
    const open = rows.at(-1);
    if (isSame && open?.every((other) => !overlap(other, segment))) open.push(segment);
    else {
      rows.push([segment]);
      top = segment;
    }
  }
  return rows.map((row) => row.toSorted((left, right) => left.x - right.x));
}

export function overlap(one: { x: number; right: number }, other: { x: number; right: number }): boolean {
  return one.x < other.right && other.x < one.right;
}
