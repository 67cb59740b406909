/** One block of a document: a heading, a paragraph, or part of an initiative with its mark in the margin. */
import type { PlacedBlock } from '../../shared/documents/document.ts';
import { plainText } from '../../shared/documents/block.ts';
import { PublishedRuns } from '../ui/published-runs.tsx';
import { InitiativeMark } from './initiative-mark.tsx';
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
