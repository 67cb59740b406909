/** What is usual in a document: the size of its letters and the room between its lines, against which everything else is judged. */
import { endsSentence, startsLowerCase } from '../../../../shared/documents/text-shape.ts';
import { mostCommon, type Piece, type Segment } from './piece.ts';

export interface Measures {
  bodySize: number;
  /** From one baseline to the next within a paragraph, as a multiple of the size of the letters. */
  leading: number;
}

const LEADING = { least: 0.9, usual: 1.2, most: 2.6 };
/** Share of letters: where more are bold, bold marks nothing. */
const MOSTLY = 0.6;

/** @param regions each from the top */
export function measure(regions: readonly (readonly Segment[])[]): Measures {
  return { bodySize: bodySizeOf(regions.flat()), leading: leadingOf(regions) };
}

export function bodySizeOf(segments: readonly Segment[]): number {
  return mostCommon(
    segments.flatMap(({ pieces }) => pieces),
    ({ size }) => size,
  );
}

/** Told by lines on which a sentence goes on; where there are none, the least distance that is seen more than by chance. */
function leadingOf(regions: readonly (readonly Segment[])[]): number {
  const all: number[] = [];
  const flowing: number[] = [];
  for (const segments of regions) {
    for (const [index, segment] of segments.entries()) {
      const before = segments[index - 1];
      if (!before || Math.abs(before.size - segment.size) > 0.05 * segment.size) continue;
      const distance = (segment.y - before.y) / segment.size;
      if (distance < LEADING.least || distance > LEADING.most) continue;
      all.push(distance);
      if (startsLowerCase(segment.text) && !endsSentence(before.said)) flowing.push(distance);
    }
  }
  if (flowing.length > 0) return quantile(flowing, 0.5);
  return all.length > 0 ? quantile(all, 0.15) : LEADING.usual;
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((left, right) => left - right);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? LEADING.usual;
}

/** Where nearly all is bold or italic, that is the plain look. */
export function withoutUsualStyle(pieces: readonly Piece[]): Piece[] {
  const lettersOf = (chosen: readonly Piece[]) => chosen.reduce((sum, { text }) => sum + text.length, 0);
  const all = lettersOf(pieces);
  const isMostly = (style: 'bold' | 'italic') =>
    lettersOf(pieces.filter((piece) => piece[style])) > MOSTLY * all;
  const [bold, italic] = [isMostly('bold'), isMostly('italic')];
  if (!bold && !italic) return [...pieces];
  return pieces.map((piece) => ({
    ...piece,
    bold: bold ? false : piece.bold,
    italic: italic ? false : piece.italic,
  }));
}
