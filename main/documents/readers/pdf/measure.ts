/** What is usual in a document: the size of its letters, the room between its lines, where they end. */
import type { Row } from './lines-of-page.ts';
import type { Measures } from './passages.ts';
import { mostCommon, type Line } from './piece.ts';

/** A multiple of the size of the letters; more is the room between paragraphs. */
const LEAST_LEADING = 1;
const MOST_LEADING = 2.4;
const USUAL_LEADING = 1.2;

export function measure(rows: readonly Row[]): Measures {
  const lines = rows.flatMap(({ segments }) => segments);
  return {
    bodySize: mostCommon(
      lines.flatMap(({ pieces }) => pieces),
      ({ size }) => size,
    ),
    leading: leadingOf(lines),
    rights: rightsOf(lines),
  };
}

/** The most common distance of lines, which is that within paragraphs. */
function leadingOf(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before?.page !== line.page || before.size !== line.size) continue;
    const leading = Math.round(((line.y - before.y) / line.size) * 20) / 20;
    if (leading >= LEAST_LEADING && leading <= MOST_LEADING)
      counts.set(leading, (counts.get(leading) ?? 0) + 1);
  }
  return [...counts].sort((left, right) => right[1] - left[1] || left[0] - right[0])[0]?.[0] ?? USUAL_LEADING;
}

function rightsOf(lines: readonly Line[]): Map<number, number> {
  const rights = new Map<number, number>();
  for (const { page, right } of lines) rights.set(page, Math.max(rights.get(page) ?? 0, right));
  return rights;
}
