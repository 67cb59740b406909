/** Cuts runs of text where marked stretches begin and end. */
import type { Run, Span } from '../../shared/documents/block.ts';

export interface Stretch {
  isMarked: boolean;
  runs: Run[];
}

/**
 * @param spans in UTF-16 code units of the runs' joined text, in any order
 * @returns stretches that, joined, are the same text
 */
export function markRuns(runs: readonly Run[], spans: readonly Span[]): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const span of spans.toSorted((left, right) => left.start - right.start)) {
    const start = Math.max(end, span.start);
    if (span.end <= start) continue;
    stretches.push({ isMarked: false, runs: sliceRuns(runs, end, start) });
    stretches.push({ isMarked: true, runs: sliceRuns(runs, start, span.end) });
    end = span.end;
  }
  stretches.push({ isMarked: false, runs: sliceRuns(runs, end, Number.POSITIVE_INFINITY) });
  return stretches.filter((stretch) => stretch.runs.length > 0);
}

/** The runs between two places of their joined text. */
export function sliceRuns(runs: readonly Run[], start: number, end: number): Run[] {
  const slice: Run[] = [];
  let passed = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - passed), Math.max(0, end - passed));
    passed += run.text.length;
    if (text !== '') slice.push({ ...run, text });
  }
  return slice;
}
