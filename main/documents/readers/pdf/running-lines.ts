/** Tells the lines that come again on page after page, and page numbers, from the text between them. */
import type { Row } from './lines-of-page.ts';
import type { Line } from './piece.ts';

/** Share of the height of a page, at its top and bottom, in which heads and feet stand. */
const MARGIN = 0.13;
const PAGE_NUMBER =
  /^(?:(?:page|p[áa]g(?:ina|\.)?|p\.)\s?)?[-–— ]{0,3}(?:\d{1,4}|[ivxl]{1,6})(?:\s?(?:of|de|\/)\s?\d{1,4})?[-–— ]{0,3}$/i;

interface PageRows {
  height: number;
  rows: readonly Row[];
}

/** @returns the lines that only run along */
export function findRunningLines(pages: readonly PageRows[]): Set<Line> {
  const edges = pages.map((page) => edgesOf(page));
  const counts = new Map<string, number>();
  for (const lines of edges) {
    for (const key of new Set(lines.map((line) => keyOf(line)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const often = Math.max(2, Math.ceil(0.4 * pages.length));
  return new Set(
    edges.flat().filter((line) => (counts.get(keyOf(line)) ?? 0) >= often || PAGE_NUMBER.test(line.text)),
  );
}

/** The lines near the top and the bottom, as far as nothing of the text stands outside of them. */
function edgesOf({ height, rows }: PageRows): Line[] {
  const lines = rows.flatMap(({ segments }) => segments);
  return lines.filter(({ y }) => y < MARGIN * height || y > (1 - MARGIN) * height);
}

/** The same but for the number of the page, at about the same height. */
function keyOf({ text, y }: Line): string {
  return `${String(Math.round(y / 6))} ${text.replace(/\d+/g, '#')}`;
}
