/** The page that every section of a book shares: US Letter with margins wide enough for a line of some eighty characters. */

/** All lengths in twips, twentieths of a point. */
export const PAGE = {
  width: 12240,
  height: 15840,
  margin: { top: 1620, bottom: 1500, left: 1800, right: 1800, header: 800, footer: 700 },
} as const;

/** Width of the text. */
export const TEXT_WIDTH = PAGE.width - PAGE.margin.left - PAGE.margin.right;

/** Where text begins that something stands before. */
export const INDENT = {
  /** After the numeral of a pillar, in headings and in the contents. */
  numeral: 640,
  /** After a bullet. */
  point: 300,
  /** After "10." in a numbered list. */
  number: 400,
  /** After the rule beside a quotation. */
  quotation: 340,
} as const;

/** Where the marks of a list stand that is in others. @param depth how many lists, itself counted */
export function indentOf(depth: 1 | 2 | 3): number {
  return (depth - 1) * INDENT.number;
}
