/** Cuts a text where annotated words begin and end; overlapping annotations are kept apart. */
import type { Annotation } from '../../shared/annotations/annotation.ts';
import type { Run, Span } from '../../shared/documents/block.ts';
import { sliceRuns } from '../ui/mark-runs.ts';

/** Annotated words, in UTF-16 code units of the reading text of their initiative. */
export interface WordMark extends Span {
  annotation: Annotation;
}

export interface MarkedStretch {
  runs: Run[];
  /** Those on it, the one that begins first outermost. */
  marks: WordMark[];
  /** Those that end with it. */
  ends: WordMark[];
}

/** The words that annotations are on, as they stand in a reading text; those that lost their place are on none. */
export function marksOn(reading: string, annotations: readonly Annotation[]): WordMark[] {
  return annotations
    .flatMap((annotation): WordMark[] => {
      const { target } = annotation;
      if (!target || target.isLost || annotation.trashedAt !== null) return [];
      if (reading.slice(target.start, target.end) !== target.exact) return [];
      return [{ start: target.start, end: target.end, annotation }];
    })
    .sort((left, right) => left.start - right.start || right.end - left.end);
}

/**
 * @param from where the runs begin in the reading text
 * @param marks sorted as by `marksOn`
 * @returns stretches that, joined, are the same runs
 */
export function layMarks(runs: readonly Run[], from: number, marks: readonly WordMark[]): MarkedStretch[] {
  const length = runs.reduce((sum, run) => sum + run.text.length, 0);
  const here = marks.filter(({ start, end }) => start < from + length && end > from);
  const cuts = [0, length, ...here.flatMap(({ start, end }) => [start - from, end - from])]
    .filter((cut) => cut >= 0 && cut <= length)
    .sort((left, right) => left - right);
  return cuts.slice(1).flatMap((end, index): MarkedStretch[] => {
    const start = cuts[index] ?? 0;
    if (end === start) return [];
    const over = here.filter((mark) => mark.start - from <= start && mark.end - from >= end);
    return [
      {
        runs: sliceRuns(runs, start, end),
        marks: over,
        ends: over.filter((mark) => mark.end - from === end),
      },
    ];
  });
}
