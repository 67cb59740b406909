/**
 * Cuts a page into the regions in which it is read: down one column and then the next, and what goes over all columns before or after them.
 * The order in which the file draws its text helps to tell columns from a table, which is read across.
 */
import { endsSentence, startsLowerCase } from '../../../../shared/documents/text-shape.ts';
import { largest, smallest, type Segment } from './piece.ts';

export interface Region {
  /** Which column of how many, the same on every page of one layout. */
  slot: string;
  segments: Segment[];
}

interface Band {
  /** Null for what is read across. */
  columns: { left: Segment[]; right: Segment[] } | null;
  segments: Segment[];
}

/** Of the size of the letters. */
const GUTTER = 0.9;
const ALIGNED = 2;
const LEAST_LINES = 3;
const MOST_CANDIDATES = 8;
const DEEPEST = 4;
/** Words that lines of a column have at least, on average; cells have fewer. */
const LEAST_WORDS = 2.5;
/** Share of lines that go on with a sentence, of prose. */
const LEAST_FLOW = 0.2;

export function regionsOf(segments: readonly Segment[], slot = ''): Region[] {
  const sorted = segments.toSorted((left, right) => left.y - right.y || left.x - right.x);
  const bands = slot.length < DEEPEST ? bestBands(sorted) : null;
  if (!bands) return sorted.length > 0 ? [{ slot, segments: sorted }] : [];
  return bands.flatMap((band) =>
    band.columns
      ? [...regionsOf(band.columns.left, `${slot}l`), ...regionsOf(band.columns.right, `${slot}r`)]
      : [{ slot, segments: band.segments }],
  );
}

/** The bands that the best gutter makes; null when none parts columns. */
function bestBands(segments: readonly Segment[]): Band[] | null {
  let best: { bands: Band[]; lines: number } | null = null;
  for (const x of gutterCandidates(segments)) {
    const bands = bandsAt(x, segments);
    const lines = bands.reduce(
      (sum, { columns }) => sum + Math.min(columns?.left.length ?? 0, columns?.right.length ?? 0),
      0,
    );
    if (lines > (best?.lines ?? 0)) best = { bands, lines };
  }
  return best?.bands ?? null;
}

/** Where several segments begin that are not the leftmost. */
function gutterCandidates(segments: readonly Segment[]): number[] {
  const [left, right] = [smallest(segments.map(({ x }) => x)), largest(segments.map((one) => one.right))];
  const counts = new Map<number, number>();
  for (const { x } of segments) {
    const place = Math.round(x / ALIGNED) * ALIGNED;
    const isInside = x > left + 0.15 * (right - left) && x < right - 0.12 * (right - left);
    if (isInside) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_LINES)
    .sort((one, other) => other[1] - one[1])
    .slice(0, MOST_CANDIDATES)
    .map(([x]) => x - ALIGNED);
}

/** What crosses the gutter parts what stands above it from what stands below. */
function bandsAt(x: number, segments: readonly Segment[]): Band[] {
  const bands: Band[] = [];
  let open: Segment[] = [];
  const addAcross = (across: readonly Segment[]) => {
    const last = bands.at(-1);
    if (last && !last.columns) last.segments.push(...across);
    else if (across.length > 0) bands.push({ columns: null, segments: [...across] });
  };
  const close = () => {
    const { above, inside, below } = peel(x, open);
    addAcross(above);
    const columns = columnsOf(x, inside);
    if (columns) bands.push({ columns, segments: inside });
    else addAcross(inside);
    addAcross(below);
    open = [];
  };
  for (const segment of segments) {
    if (isLeft(segment, x) || isRight(segment, x)) open.push(segment);
    else {
      close();
      addAcross([segment]);
    }
  }
  close();
  return bands;
}

function isLeft({ right, size }: Segment, x: number): boolean {
  return right <= x - (GUTTER * size - ALIGNED);
}

function isRight(segment: Segment, x: number): boolean {
  return segment.x >= x - ALIGNED;
}

/** Single lines that stand well above or below both columns belong to neither. */
function peel(x: number, segments: readonly Segment[]) {
  let [from, to] = [0, segments.length];
  const isAlone = (at: number, next: number) => {
    const [one, other] = [segments[at], segments[next]];
    return one && other && Math.abs(one.y - other.y) > 1.9 * Math.max(one.size, other.size);
  };
  const isSided = (rest: readonly Segment[]) =>
    rest.some((one) => isLeft(one, x)) && rest.some((one) => isRight(one, x));
  while (to - from > 2 && isAlone(from, from + 1) && isSided(segments.slice(from + 1, to))) from += 1;
  while (to - from > 2 && isAlone(to - 1, to - 2) && isSided(segments.slice(from, to - 1))) to -= 1;
  return { above: segments.slice(0, from), inside: segments.slice(from, to), below: segments.slice(to) };
}

function columnsOf(x: number, segments: readonly Segment[]): Band['columns'] {
  const left = segments.filter((segment) => isLeft(segment, x));
  const right = segments.filter((segment) => !isLeft(segment, x));
  const lines = Math.min(left.length, right.length);
  if (lines < LEAST_LINES || wordsPerLine(left) < LEAST_WORDS || wordsPerLine(right) < LEAST_WORDS)
    return null;
  const isProse = flowOf(left) >= LEAST_FLOW && flowOf(right) >= LEAST_FLOW;
  const turns = turnsOf(x, segments);
  const isDownward = turns === 1 || (turns <= Math.max(2, 0.12 * lines) && isProse);
  const isLineByLine = turns >= 0.8 * lines && isProse && lines >= 2 * LEAST_LINES;
  return isDownward || isLineByLine ? { left, right } : null;
}

function wordsPerLine(segments: readonly Segment[]): number {
  const words = segments.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return words / Math.max(1, segments.length);
}

/** Share of lines on which the sentence of the line above goes on. */
function flowOf(segments: readonly Segment[]): number {
  const flowing = segments.filter((segment, index) => {
    const before = segments[index - 1];
    return before && !endsSentence(before.said) && startsLowerCase(segment.text);
  });
  return flowing.length / Math.max(1, segments.length - 1);
}

/** How often the file goes from the left to the right: once for columns, for every row of a table. */
function turnsOf(x: number, segments: readonly Segment[]): number {
  let turns = 0;
  let wasRight = true;
  for (const segment of segments.toSorted((one, other) => one.order - other.order)) {
    const isOnRight = !isLeft(segment, x);
    if (isOnRight && !wasRight) turns += 1;
    wasRight = isOnRight;
  }
  return turns;
}
