/** One file of the list: what it is called, how far it is, and what must be known before it is accepted. */
import type { ReactNode } from 'react';
import {
  CheckmarkCircleRegular,
  ClockRegular,
  DismissCircleRegular,
  DocumentCheckmarkRegular,
} from '@fluentui/react-icons';
import type { ImportItem } from '../../../shared/documents/import-item.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useReviewDrafts } from './review-drafts.ts';
import { editedReview } from './use-review.ts';
import styles from './import-row.module.css';

interface ImportRowProps {
  item: ImportItem;
  position: number;
  count: number;
  isChosen: boolean;
  /** The row that the Tab key comes to. */
  isEntry: boolean;
  onChoose: () => void;
}

const SIGNS: Record<ImportItem['state'], ReactNode> = {
  waiting: <ClockRegular aria-hidden />,
  refused: <DismissCircleRegular aria-hidden />,
  known: <DocumentCheckmarkRegular aria-hidden />,
  ready: <CheckmarkCircleRegular aria-hidden />,
};

export function ImportRow({ item, position, count, isChosen, isEntry, onChoose }: ImportRowProps) {
  return (
    <div
      role="option"
      aria-selected={isChosen}
      aria-posinset={position}
      aria-setsize={count}
      tabIndex={isEntry ? 0 : -1}
      className={styles.row}
      data-file={item.id}
      data-state={item.state}
      onClick={onChoose}
    >
      <span className={styles.sign}>{SIGNS[item.state]}</span>
      <span className={styles.words}>
        {item.state === 'ready' ? <Ready item={item} /> : <Other item={item} />}
      </span>
    </div>
  );
}

function Ready({ item }: { item: Extract<ImportItem, { state: 'ready' }> }) {
  const { t, date } = useLanguage();
  const reviewed = useReviewDrafts(({ drafts }) => editedReview(drafts[item.id]));
  const facts = [
    date((reviewed ?? item).date, 'medium'),
    t(`terms.documentType.${(reviewed ?? item).documentType}`),
    t('library.initiatives', { count: countInitiatives(reviewed) ?? item.initiativeCount }),
    ...(reviewed ? [t('imports.edited')] : []),
  ];
  const toKnow = [
    ...(item.match ? [t(`imports.match-${item.match.kind}`, { title: item.match.title })] : []),
    ...(item.warnings.length > 0 ? [t('imports.warnings', { count: item.warnings.length })] : []),
  ];
  return (
    <>
      <span className={styles.title}>{(reviewed ?? item).title}</span>
      <span className={styles.facts}>{facts.join(' · ')}</span>
      {toKnow.length > 0 && <span className={styles.warning}>{toKnow.join(' · ')}</span>}
    </>
  );
}

function countInitiatives(reviewed: ReturnType<typeof editedReview>): number | undefined {
  return reviewed?.blocks.filter(({ role }) => role === 'initiative').length;
}

function Other({ item }: { item: Exclude<ImportItem, { state: 'ready' }> }) {
  const { t } = useLanguage();
  return (
    <>
      <span className={styles.title}>{item.file.split(/[\\/]/).at(-1)}</span>
      <span className={styles.state}>{t(`imports.state-${stateOf(item)}`)}</span>
      {item.state === 'refused' && <span className={styles.reason}>{item.error.message}</span>}
    </>
  );
}

function stateOf(
  item: Exclude<ImportItem, { state: 'ready' }>,
): Exclude<ImportItem['state'], 'ready'> | 'in-trash' {
  return item.state === 'known' && item.isInTrash ? 'in-trash' : item.state;
}
