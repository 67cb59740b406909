/** A passage as published; what is left out of the document's text is paler. */
import type { Passage } from '../../../shared/documents/review/passages.ts';
import { plainText } from '../../../shared/documents/block.ts';
import { useLanguage } from '../../ui/language.tsx';
import { PublishedRuns } from '../../ui/published-runs.tsx';
import { SHOWN_LENGTH } from './shown-length.ts';
import styles from './source-passage.module.css';

interface SourcePassageProps {
  passage: Passage;
  isLeftOut: boolean;
  /** Only its first lines are shown. */
  isShort: boolean;
}

export function SourcePassage({ passage, isLeftOut, isShort }: SourcePassageProps) {
  const { t } = useLanguage();
  const { block, runs, continues } = passage;
  const text = plainText(runs);
  return (
    <p
      className={styles.passage}
      data-kind={block.kind}
      data-depth={block.kind === 'list-item' ? Math.min(block.depth, 3) : undefined}
      data-left-out={isLeftOut || undefined}
      data-short={isShort || undefined}
    >
      {block.kind === 'list-item' && !continues && <span className={styles.marker}>{markerOf(block)}</span>}
      {continues && <em className={styles.continued}>{t('imports.continued')} </em>}
      {text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : <PublishedRuns runs={runs} />}
      {block.kind === 'rule' && <span className={styles.rule} />}
    </p>
  );
}

function markerOf({ ordered, marker }: Extract<Passage['block'], { kind: 'list-item' }>): string {
  return ordered ? marker : '•';
}
