/** Where each row and heading of the list lies. All rows are of one height, so a list of any length is never measured nor gone through. */
import type { ResultPlaces } from './result-places.ts';

const ROW_HEIGHT = 92;
const HEADING_HEIGHT = 36;

export interface RowGeometry {
  length: number;
  /** In pixels from the top; of `length` the height of all. */
  startOf: (index: number) => number;
  /** The last row or heading that begins at or above it. */
  indexAt: (offset: number) => number;
}

export function rowGeometry({ length, headings }: Pick<ResultPlaces, 'length' | 'headings'>): RowGeometry {
  const headingsAt = headings.map(({ firstRow }, order) => firstRow + order);
  const startOf = (index: number) => {
    const before = headingsAt.filter((at) => at < index).length;
    return (index - before) * ROW_HEIGHT + before * HEADING_HEIGHT;
  };
  const indexAt = (offset: number) => {
    let low = 0;
    let high = Math.max(0, length - 1);
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return { length, startOf, indexAt };
}
