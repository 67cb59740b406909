/**
 * Words as published with the annotated ones marked: each kind has an underline of its own and its sign behind the words, like the
 * reference of a footnote, so that colour is never the only sign. A click on the words or the sign opens the annotation.
 */
import { Tooltip } from '@fluentui/react-components';
import type { Run } from '../../shared/documents/block.ts';
import { writtenText } from '../../shared/annotations/rich-text.ts';
import type { Annotation } from '../../shared/annotations/annotation.ts';
import { useLanguage } from '../ui/language.tsx';
import { PublishedRuns } from '../ui/published-runs.tsx';
import { KindIcon } from './kind-icon.tsx';
import { layMarks, type WordMark } from './lay-marks.ts';
import styles from './marked-words.module.css';

interface MarkedWordsProps {
  runs: readonly Run[];
  /** Where they begin in the reading text of their initiative. */
  from: number;
  marks: readonly WordMark[];
  /** Are their signs stops of the Tab key? */
  isEntry: boolean;
  onOpen: (annotation: Annotation) => void;
}

export function MarkedWords({ runs, from, marks, isEntry, onOpen }: MarkedWordsProps) {
  const describe = useDescription();
  if (marks.length === 0) return <PublishedRuns runs={runs} />;
  return layMarks(runs, from, marks).map((stretch, index) => {
    const inner = <PublishedRuns runs={stretch.runs} />;
    const marked = stretch.marks.reduceRight(
      (inside, { annotation }, depth) => (
        <mark
          className={styles.words}
          data-kind={annotation.kind}
          data-depth={Math.min(depth, 2)}
          data-marks={annotation.id}
          title={describe(annotation)}
          onClick={(event) => {
            event.stopPropagation();
            if (window.getSelection()?.isCollapsed ?? true) onOpen(annotation);
          }}
        >
          {inside}
        </mark>
      ),
      inner,
    );
    return (
      <span key={index}>
        {marked}
        {stretch.ends.map(({ annotation }) => (
          <Tooltip key={annotation.id} content={describe(annotation)} relationship="label">
            <button
              type="button"
              className={styles.sign}
              data-kind={annotation.kind}
              tabIndex={isEntry ? 0 : -1}
              onClick={() => {
                onOpen(annotation);
              }}
            >
              <KindIcon kind={annotation.kind} />
            </button>
          </Tooltip>
        ))}
      </span>
    );
  });
}

/** So much of an annotation is read at a glance. */
const GLANCE = 120;

/** "Question, Ana: Who pays for the second phase?" */
function useDescription(): (annotation: Annotation) => string {
  const { t } = useLanguage();
  return ({ kind, author, body }) => {
    const text = writtenText(body).replace(/\s+/gu, ' ').trim();
    const shown = text.length > GLANCE ? `${text.slice(0, GLANCE).trimEnd()}…` : text;
    const whose = { kind: t(`terms.annotationKind.${kind}`), author, text: shown };
    return t(shown === '' ? 'reading.mark-of' : 'reading.mark-says', whose);
  };
}
