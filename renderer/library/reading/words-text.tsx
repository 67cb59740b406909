/** Words of the text as they are drawn: where selecting and finding look for them in the page, and with the annotated ones marked. */
import { MarkedWords } from '../../annotations/marked-words.tsx';
import type { WordMark } from '../../annotations/lay-marks.ts';
import { PublishedRuns } from '../../ui/published-runs.tsx';
import type { Words } from './lay-out.ts';
import { useReadingContext } from './reading-context.ts';

interface WordsTextProps {
  words: Words;
  marks?: readonly WordMark[];
  isEntry?: boolean;
}

export function WordsText({ words: { key, runs, from }, marks = [], isEntry = false }: WordsTextProps) {
  const { openAnnotation } = useReadingContext();
  return (
    <span data-words={key} data-from={from ?? undefined}>
      {from === null ? (
        <PublishedRuns runs={runs} />
      ) : (
        <MarkedWords runs={runs} from={from} marks={marks} isEntry={isEntry} onOpen={openAnnotation} />
      )}
    </span>
  );
}
