/** Where an arrow key goes in a picture: in its row from left to right, and to what is nearest in the rows above and below. */
import type { PicturePoint } from './picture.ts';

type Place = Pick<PicturePoint, 'row' | 'x'>;

export function nextPoint<P extends Place>(points: readonly P[], from: P, key: string): P | undefined {
  const ofRow = inRow(points, from.row);
  const at = ofRow.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return ofRow[at + 1];
    case 'ArrowLeft':
      return ofRow[at - 1];
    case 'Home':
      return ofRow[0];
    case 'End':
      return ofRow.at(-1);
    case 'ArrowDown':
      return nearest(points, from, (row) => row > from.row, Math.min);
    case 'ArrowUp':
      return nearest(points, from, (row) => row < from.row, Math.max);
    default:
      return undefined;
  }
}

function inRow<P extends Place>(points: readonly P[], row: number): P[] {
  return points.filter((point) => point.row === row).sort((left, right) => left.x - right.x);
}

function nearest<P extends Place>(
  points: readonly P[],
  from: P,
  isThere: (row: number) => boolean,
  pick: (...rows: number[]) => number,
): P | undefined {
  const rows = points.map(({ row }) => row).filter(isThere);
  if (rows.length === 0) return undefined;
  const [first] = inRow(points, pick(...rows)).sort(
    (left, right) => Math.abs(left.x - from.x) - Math.abs(right.x - from.x),
  );
  return first;
}
