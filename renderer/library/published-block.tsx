/** One block of a document: a heading, a paragraph, or part of an initiative with its mark in the margin. */
import type { PlacedBlock } from '../../shared/documents/document.ts';
import { plainText } from '../../shared/documents/block.ts';
import { useBookActions } from '../book/use-book-actions.ts';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import { PillarMark } from '../ui/pillar-mark.tsx';
import { PublishedRuns } from '../ui/published-runs.tsx';
import { AddRegular } from '@fluentui/react-icons';
import { useReason } from './use-reason.ts';
import styles from './published-block.module.css';

interface PublishedBlockProps {
  placed: PlacedBlock;
  /** The first block of its initiative carries the mark. */
  isFirst: boolean;
  /** The user asked for this place. */
  isPlace: boolean;
}

export function PublishedBlock({ placed, isFirst, isPlace }: PublishedBlockProps) {
  const runs = <PublishedRuns runs={placed.block.runs} />;
  switch (placed.role) {
    case 'initiative':
    case 'sub-point':
      return (
        <div
          className={styles.initiative}
          data-role={placed.role}
          data-initiative={isFirst ? placed.initiativeId : undefined}
          data-place={isPlace || undefined}
        >
          {isFirst && <InitiativeMark placed={placed} />}
          <p>{runs}</p>
        </div>
      );
    case 'pillar':
      return placed.block.kind === 'paragraph' && plainText(placed.block.runs).endsWith('.') ? (
        <p className={styles.introduction}>{runs}</p>
      ) : (
        <h2 className={styles.pillar}>{runs}</h2>
      );
    case 'section':
      return <h3 className={styles.section}>{runs}</h3>;
    case 'section-introduction':
      return <p className={styles.introduction}>{runs}</p>;
    default:
      return placed.block.kind === 'list-item' ? (
        <p className={styles.item}>{runs}</p>
      ) : (
        <p className={styles.paragraph}>{runs}</p>
      );
  }
}

function InitiativeMark({ placed }: { placed: PlacedBlock }) {
  const { t } = useLanguage();
  const reasonOf = useReason();
  const { openInitiative } = useNavigation();
  const { add } = useBookActions();
  const { initiativeId, pillar, block } = placed;
  if (initiativeId === null) return null;
  const title = plainText(block.runs).slice(0, 80);
  return (
    <span className={styles.marks}>
      <button
        type="button"
        className={styles.mark}
        aria-label={t('library.open-initiative', { title })}
        title={reasonOf(placed.reason)}
        onClick={() => {
          openInitiative(initiativeId);
        }}
      >
        <PillarMark pillar={pillar} />
      </button>
      <button
        type="button"
        className={styles.add}
        aria-label={`${t('book.add')}: ${title}`}
        title={t('book.add')}
        onClick={() => {
          add([initiativeId]);
        }}
      >
        <AddRegular aria-hidden />
      </button>
    </span>
  );
}
