/** Text as published, with its bold, italic and superscript; links are underlined but lead nowhere: nothing is fetched. */
import type { Run, Span } from '../../shared/documents/block.ts';
import type { ReactNode } from 'react';
import { markRuns } from './mark-runs.ts';
import styles from './published-runs.module.css';

interface PublishedRunsProps {
  runs: readonly Run[];
  /** Stretches to mark, in UTF-16 code units of the runs' joined text. */
  marks?: readonly Span[];
}

export function PublishedRuns({ runs, marks = [] }: PublishedRunsProps) {
  return markRuns(runs, marks).map((stretch, position) => {
    const texts = stretch.runs.map((run, index) => <RunText key={index} run={run} />);
    if (!stretch.isMarked) return texts;
    return (
      <mark key={position} className={styles.mark} tabIndex={-1}>
        {texts}
      </mark>
    );
  });
}

function RunText({ run }: { run: Run }): ReactNode {
  let text: ReactNode = run.text;
  if (run.superscript) text = <sup>{text}</sup>;
  if (run.italic) text = <em>{text}</em>;
  if (run.bold) text = <strong>{text}</strong>;
  return run.href === undefined ? text : <u title={run.href}>{text}</u>;
}
