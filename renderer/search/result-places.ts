/** Where the rows of an answer stand in the list: one group below the other, each under its heading as soon as there is more than one. */
import { GROUPS, type Group } from '../../shared/search/search-query.ts';

export type ListPlace = { kind: 'heading'; group: Group; count: number } | { kind: 'row'; at: number };

export interface ResultPlaces {
  /** Of rows and headings. */
  length: number;
  placeAt: (index: number) => ListPlace;
  /** Where a row stands, headings counted. */
  indexOf: (row: number) => number;
  /** The headings there are. */
  headings: readonly { group: Group; count: number; firstRow: number }[];
  rows: number;
}

export function placeResults(counts: Readonly<Record<Group, number>>): ResultPlaces {
  const groups = GROUPS.filter((group) => counts[group] > 0);
  const isPlain = groups.length === 0 || (groups.length === 1 && groups[0] === 'initiatives');
  let firstRow = 0;
  const headings = groups.map((group) => {
    const heading = { group, count: counts[group], firstRow };
    firstRow += counts[group];
    return heading;
  });
  const rows = firstRow;
  if (isPlain)
    return {
      length: rows,
      placeAt: (at) => ({ kind: 'row', at }),
      indexOf: (row) => row,
      headings: [],
      rows,
    };
  const headingsBefore = (row: number) => headings.filter((heading) => heading.firstRow <= row).length;
  return {
    length: rows + headings.length,
    placeAt: (index) => {
      const order = headings.findLastIndex((heading, place) => heading.firstRow + place <= index);
      const heading = headings[order];
      if (heading && heading.firstRow + order === index)
        return { kind: 'heading', group: heading.group, count: heading.count };
      return { kind: 'row', at: index - order - 1 };
    },
    indexOf: (row) => row + headingsBefore(row),
    headings,
    rows,
  };
}
