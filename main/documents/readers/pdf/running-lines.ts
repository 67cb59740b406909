/**
 * Tells the lines that run along on page after page, and page numbers, from the text between them. They stand at the edge of the page; a
 * line is one of them if it comes again on a page nearby at the same height, if it counts the pages, or if the file itself says so.
 */
import type { Segment } from './piece.ts';
import { overlap, rowsOf } from './rows.ts';

interface EdgeLine {
  segment: Segment;
  page: number;
  /** From the top of the page, or from its bottom. */
  distance: number;
  /** What the line says but for its numbers. */
  words: string;
  numbers: number[];
}

interface PageOfSegments {
  height: number;
  segments: readonly Segment[];
}

/** Share of the height of a page, at its top and bottom, in which heads and feet stand. */
const MARGIN = 0.16;
const MOST_ROWS = 4;
const SAME_HEIGHT = 5;
/** Of the size of the letters: lines of one passage stand closer than this. */
const CLOSE = 1.6;
const LONGEST = 200;
/** Pages on which the head of a right-hand page comes again. */
const NEARBY = 2;
const COUNTING =
  /^(?:[-–—|[(]\s?)?(?:(?:page|p[áa]g(?:ina|\.)?|p\.)\s?)?(?:\d{1,4}|[ivxl]{1,6})(?:\s?(?:of|de|\/|\|)\s?\d{1,4})?(?:\s?[-–—|\])])?$/i;
/** What counts parts of the text, not pages. */
const COUNTED =
  /^(?:goal|pillar|article|section|chapter|part|annex|step|table|figure|pilar|eje|objetivo|meta|art[íi]culo|secci[óo]n|cap[íi]tulo|parte|anexo|tabla|cuadro|figura)\b/;
const COUNTS_OF_ALL = /\d\s?(?:of|de|\/)\s?\d{1,4}\b|\bp(?:age|[áa]g(?:ina|\.)?)\s?\d{1,4}\b/i;

/** @param bodySize of the letters of the text */
export function findRunningLines(pages: readonly PageOfSegments[], bodySize: number): Set<Segment> {
  const running = new Set<Segment>();
  for (const isTop of [true, false]) {
    const edges = pages.map((page, index) => edgeRows(page, index, isTop));
    for (const [page, rows] of edges.entries()) {
      const own = runningRows(rows, (line) => isRunning(line, edges, bodySize, pages.length));
      while (isInText(own.at(-1), pages[page]?.segments ?? [], isTop)) own.pop();
      for (const { segment } of own.flat()) running.add(segment);
    }
  }
  const isAll = pages.every(({ segments }) => segments.every((segment) => running.has(segment)));
  return isAll ? new Set() : running; // a document of nothing else says something after all
}

/** As far as nothing of the text stands outside of them. */
function runningRows(rows: readonly EdgeLine[][], isOne: (line: EdgeLine) => boolean): EdgeLine[][] {
  const inner = rows.findIndex((row) => !row.every(isOne));
  return inner < 0 ? [...rows] : rows.slice(0, inner);
}

/** The next line stands so close that it goes on: then this is a text that comes again. */
function isInText(row: EdgeLine[] | undefined, segments: readonly Segment[], isTop: boolean): boolean {
  const [line] = row ?? [];
  if (!line || isSurelyRunning(line)) return false;
  const { segment } = line;
  return segments.some((next) => {
    const distance = isTop ? next.y - segment.y : segment.y - next.y;
    const isClose = distance > 0.6 * segment.size && distance < CLOSE * segment.size;
    return isClose && Math.abs(next.size - segment.size) < 0.5 && overlap(next, segment);
  });
}

/** From the edge inwards. */
function edgeRows({ height, segments }: PageOfSegments, page: number, isTop: boolean): EdgeLine[][] {
  const distanceOf = ({ y }: Segment) => (isTop ? y : height - y);
  const near = segments.filter((segment) => distanceOf(segment) < MARGIN * height);
  const rows = rowsOf(near);
  return (isTop ? rows : rows.toReversed()).slice(0, MOST_ROWS).map((row) =>
    row.map((segment) => ({
      segment,
      page,
      distance: distanceOf(segment),
      words: segment.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase(),
      numbers: (segment.text.match(/\d+/g) ?? []).map(Number),
    })),
  );
}

function isRunning(
  line: EdgeLine,
  edges: readonly EdgeLine[][][],
  bodySize: number,
  pageCount: number,
): boolean {
  if (line.segment.text.length > LONGEST || line.segment.pieces[0]?.raised) return false; // the latter is a note
  if (isSurelyRunning(line) || isNumberOfPage(line, pageCount)) return true;
  for (let away = -NEARBY; away <= NEARBY; away += 1) {
    const others = away === 0 ? [] : (edges[line.page + away] ?? []).flat();
    if (others.some((other) => isSame(line, other, away, bodySize))) return true;
  }
  return false;
}

/** The file says so, or it counts all pages. */
function isSurelyRunning({ segment: { text, pieces } }: EdgeLine): boolean {
  return pieces.every(({ isArtifact }) => isArtifact) || (COUNTING.test(text) && COUNTS_OF_ALL.test(text));
}

function isNumberOfPage({ segment, page }: EdgeLine, pageCount: number): boolean {
  return pageCount > 1 && COUNTING.test(segment.text) && segment.text.replace(/\D/g, '') === String(page + 1);
}

/** The same words at the same height, with the same numbers or with such that count the pages. */
function isSame(line: EdgeLine, other: EdgeLine, away: number, bodySize: number): boolean {
  if (Math.abs(line.distance - other.distance) > SAME_HEIGHT) return false;
  if (COUNTING.test(line.segment.text) && COUNTING.test(other.segment.text))
    return valueOf(other) - valueOf(line) === away;
  if (line.words !== other.words) return false;
  const steps = line.numbers.map((number, index) => (other.numbers[index] ?? NaN) - number);
  if (steps.every((step) => step === 0)) return true;
  const isPlain = line.segment.size <= bodySize && !line.segment.pieces.some(({ bold }) => bold);
  const isAtEnd = steps[0] !== 0 || steps.at(-1) !== 0;
  if (COUNTED.test(line.words)) return false;
  return (
    isPlain &&
    (isAtEnd || COUNTS_OF_ALL.test(line.words.replaceAll('#', '1'))) &&
    steps.every((step) => step === 0 || step === away)
  );
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function valueOf({ segment, numbers }: EdgeLine): number {
  const [number] = numbers;
  if (number !== undefined) return number;
  const letters = Array.from(
    /[ivxl]+/i.exec(segment.text)?.[0].toLowerCase() ?? '',
    (one) => ROMAN[one] ?? 0,
  );
  return letters.reduce((sum, value, index) => sum + (value < (letters[index + 1] ?? 0) ? -value : value), 0);
}
