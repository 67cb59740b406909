/** Lays out what stands on the pages in the order in which it is read, with what was told of each line by its place. */
import type { Measures } from './measure.ts';
import { startsLowerCase } from '../../../../shared/documents/text-shape.ts';
import { layRows, type Laid } from './find-tables.ts';
import type { Setting } from './go-on.ts';
import { markerOf } from './line-markers.ts';
import { edgesOf, type Line } from './line.ts';
import { referencesIn, takeNotes } from './page-notes.ts';
import type { Unit } from './passages.ts';
import { largest, smallest, type Segment } from './piece.ts';
import type { Region } from './regions.ts';
import { rowsOf } from './rows.ts';

export interface LaidPage {
  regions: Region[];
  running: Segment[];
  /** In another direction than the text. */
  turned: string[];
  width: number;
  height: number;
}

/** Of the size of the letters. */
const FIRST_LINE = { least: 0.8, most: 5 };

export function unitsOf(pages: readonly LaidPage[], { bodySize }: Measures): Unit[] {
  const bounds = boundsOf(pages);
  const units: Unit[] = [];
  let place = 0;
  let isAfterNote = false;
  for (const [index, page] of pages.entries()) {
    const isTop = ({ y }: Segment) => y < page.height / 2;
    const notes: Unit[] = [];
    units.push(...runningUnits(page.running.filter(isTop)));
    const references = referencesIn(page.regions.flatMap((region) => region.segments));
    let isUnderText = false;
    for (const { segments, slot } of page.regions) {
      const taken = takeNotes(layRows(segments), { bodySize, isUnderText, isAfterNote, references });
      isUnderText ||= taken.body.length > 0;
      place += 1;
      const { x = 0, right = 0 } = bounds.get(boundsKey(slot, page)) ?? {};
      units.push(...bodyUnits(taken.body, { page: index, place, x, right }));
      notes.push(...taken.notes.map((note): Unit => ({ kind: 'note', note })));
    }
    units.push(...notes, ...runningUnits(page.running.filter((segment) => !isTop(segment))));
    units.push(...page.turned.map((text): Unit => ({ kind: 'turned', text })));
    isAfterNote = notes.length > 0;
  }
  return units;
}

function runningUnits(running: readonly Segment[]): Unit[] {
  return rowsOf(running).map((lines): Unit => ({ kind: 'running', lines }));
}

/** From where to where the column of each slot goes, on all pages of one width. */
function boundsOf(pages: readonly LaidPage[]): Map<string, { x: number; right: number }> {
  const bounds = new Map<string, { x: number; right: number }>();
  for (const page of pages) {
    for (const { slot, segments } of page.regions) {
      const key = boundsKey(slot, page);
      const { x, right } = bounds.get(key) ?? { x: Infinity, right: -Infinity };
      bounds.set(key, {
        x: Math.min(x, smallest(segments.map((segment) => segment.x))),
        right: Math.max(right, largest(segments.map((segment) => segment.right))),
      });
    }
  }
  return bounds;
}

function boundsKey(slot: string, { width }: LaidPage): string {
  return `${slot} ${String(Math.round(width))}`;
}

function bodyUnits(
  laid: readonly Laid[],
  column: { page: number; place: number; x: number; right: number },
): Unit[] {
  const { page, place, x, right } = column;
  const lines = laid.flatMap((one) => (one.kind === 'line' ? [one.line] : []));
  const edges = edgesOf(lines, right);
  let at = -1;
  return laid.map((one): Unit => {
    if (one.kind === 'row') return one;
    at += 1;
    const { line } = one;
    return { kind: 'line', line: { ...line, page, place, indent: line.x - x, edge: edges[at] ?? right } };
  });
}

/** Looks the lines over for how their paragraphs begin. */
export function settingOf(units: readonly Unit[], measures: Measures): Setting {
  const margins = new Set<number>();
  const lines = units.flatMap((unit) => (unit.kind === 'line' ? [unit.line] : []));
  let item: Line | null = null;
  for (const line of lines) {
    const bullet = markerOf(line);
    const isItem = bullet !== null && (bullet.certainty !== 'possible' || item !== null);
    if (isItem) item = line;
    else if (item === null || line.indent <= item.indent + 3 || line.size > 1.12 * measures.bodySize) {
      item = null;
      if (!startsLowerCase(line.text)) margins.add(Math.round(line.indent));
    }
  }
  return { ...measures, margins, indentsParagraphs: areIndented(lines), levels: [] };
}

/** More paragraphs begin with an indent than after a line that ended short. */
function areIndented(lines: readonly Line[]): boolean {
  const indented = lines.filter((line, index) => {
    const before = lines[index - 1];
    const indent = before?.place === line.place ? (line.x - before.x) / line.size : 0;
    return indent > FIRST_LINE.least && indent < FIRST_LINE.most && markerOf(line) === null;
  });
  return indented.length >= 3 && indented.length >= 0.04 * lines.length;
}
