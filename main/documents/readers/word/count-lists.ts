/** Counts through the lists of a document in the order of its text and gives each item the marker that Word shows. */
import { formatNumber } from './number-formats.ts';
import type { List, ListLevel } from './numbering.ts';
import { readBulletGlyph } from './symbols.ts';

export interface Marker {
  /** `1.`, `a)`, `•`; empty where the level shows none. */
  text: string;
  ordered: boolean;
}

/** Moves the list on by one item of a level and gives its marker. */
export type ListCounter = (id: string, list: List, level: number) => Marker;

const LONGEST_MARKER = 40;

export function listCounter(): ListCounter {
  const counters = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return (id, list, level) => {
    const counts = counters.get(list.counter) ?? new Map<number, number>();
    counters.set(list.counter, counts);
    count(counts, list, level, begin(begun, id, list, level));
    const found = list.levels.get(level);
    return found ? markerOf(found, list, counts) : { text: '', ordered: false };
  };
}

/** The number that a list begins a level with by itself, the first time it is met there. */
function begin(begun: Set<string>, id: string, { starts }: List, level: number): number | null {
  const key = `${id}/${String(level)}`;
  if (begun.has(key)) return null;
  begun.add(key);
  return starts.get(level) ?? null;
}

function count(counts: Map<number, number>, { levels }: List, level: number, start: number | null): void {
  const before = counts.get(level);
  counts.set(level, start ?? (before === undefined ? (levels.get(level)?.start ?? 1) : before + 1));
  for (const deeper of [...counts.keys()].filter((key) => key > level)) {
    const restartsAfter = levels.get(deeper)?.restartsAfter;
    if (restartsAfter === undefined || level < restartsAfter) counts.delete(deeper);
  }
}

function markerOf(level: ListLevel, list: List, counts: ReadonlyMap<number, number>): Marker {
  if (level.isPicture) return { text: '•', ordered: false };
  if (level.format === 'bullet')
    return { text: readBulletGlyph(level.text, level.font).trim().slice(0, LONGEST_MARKER), ordered: false };
  const text = level.text.replace(/%([1-9])/g, (_all, digit: string) => {
    const at = Number(digit) - 1;
    const found = list.levels.get(at);
    return found ? formatNumber(counts.get(at) ?? found.start, found.format) : '';
  });
  return { text: text.trim().slice(0, LONGEST_MARKER), ordered: level.format !== 'none' };
}
