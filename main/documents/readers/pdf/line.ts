/** A line of the text: a segment with what its place on the page tells. */
import { largest, type Segment } from './piece.ts';

export interface Line extends Segment {
  page: number;
  /** Lines of one region stand in one place; each region has its own number. */
  place: number;
  /** From the left of its column. */
  indent: number;
  /** Where lines end on the right around this one. */
  edge: number;
}

/** Of the size of the letters. */
const SPACE = 0.3;
const SLACK = 0.5;

/** Would the first word of the next line have found room on this one? Then the line was ended on purpose. */
export function hasRoomFor(next: Line, line: Line): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  const letter = (next.right - next.x) / Math.max(1, next.text.length);
  return line.right + SPACE * line.size + word.length * letter + SLACK * line.size < line.edge;
}

/** Both stand in the middle of the same width, as lines of a title do. */
export function areCentred(one: Line, other: Line): boolean {
  const middle = (line: Line) => (line.x + line.right) / 2;
  return Math.abs(middle(one) - middle(other)) <= 3 && Math.abs(one.x - other.x) > 3;
}

/**
 * The right edge around each segment: that of the column, or of the lines that stand close to it where they are all narrower.
 * @param whole right edge of the column
 */
export function edgesOf(segments: readonly Segment[], whole: number): number[] {
  const edges: number[] = [];
  for (let from = 0; from < segments.length;) {
    let to = from + 1;
    while (to < segments.length && isClose(segments[to - 1], segments[to])) to += 1;
    const group = segments.slice(from, to);
    const own = largest(group.map(({ right }) => right));
    const isNarrow =
      group.length >= 3 && group.filter(({ right, size }) => right > own - 6 * size).length >= 3;
    for (const _ of group) edges.push(isNarrow ? own : whole);
    from = to;
  }
  return edges;
}

function isClose(before: Segment | undefined, line: Segment | undefined): boolean {
  if (!before || !line || Math.abs(before.size - line.size) > 0.5) return false;
  const distance = line.y - before.y;
  return distance > 0 && distance <= 1.6 * line.size;
}
