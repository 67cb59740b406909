/** Text as published, with its bold, italic and superscript; links are underlined but lead nowhere: nothing is fetched. */
import type { Run } from '../../shared/documents/block.ts';
import type { ReactNode } from 'react';

export function PublishedRuns({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, position) => <RunText key={position} run={run} />);
}

function RunText({ run }: { run: Run }): ReactNode {
  let text: ReactNode = run.text;
  if (run.superscript) text = <sup>{text}</sup>;
  if (run.italic) text = <em>{text}</em>;
  if (run.bold) text = <strong>{text}</strong>;
  return run.href === undefined ? text : <u title={run.href}>{text}</u>;
}
