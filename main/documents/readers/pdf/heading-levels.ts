/** The levels of headings by their look: larger letters stand above smaller ones, bold above plain. */
import type { Passage } from './passages.ts';

type Heading = Extract<Passage, { kind: 'heading' }>;

const MOST = 6;
/** Points: sizes nearer than this are one. */
const SAME = 0.6;

export function levelsOf(passages: readonly Passage[]): ReadonlyMap<Passage, number> {
  const headings = passages.filter((passage) => passage.kind === 'heading');
  const levels = new Map<Passage, number>();
  let level = 0;
  let before: Heading | null = null;
  for (const heading of headings.toSorted(byRank)) {
    const isSame = before?.look === heading.look && before.size - heading.size < SAME;
    if (!isSame) {
      level += 1;
      before = heading;
    }
    levels.set(heading, Math.min(MOST, level));
  }
  return levels;
}

function byRank(left: Heading, right: Heading): number {
  const bySize = Math.round(right.size / SAME) - Math.round(left.size / SAME);
  return bySize === 0 ? left.look.localeCompare(right.look) || right.size - left.size : bySize;
}
