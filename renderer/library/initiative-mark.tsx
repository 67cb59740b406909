/** The mark of an initiative in the margin of a text: it opens the initiative, or puts it into the book. */
import { AddRegular } from '@fluentui/react-icons';
import { plainText } from '../../shared/documents/block.ts';
import type { PlacedBlock } from '../../shared/documents/document.ts';
import { useBookActions } from '../book/use-book-actions.ts';
import { useNavigation } from '../navigation.ts';
import { useLanguage } from '../ui/language.tsx';
import { PillarMark } from '../ui/pillar-mark.tsx';
import { useReason } from './use-reason.ts';
import styles from './initiative-mark.module.css';

export function InitiativeMark({ placed }: { placed: PlacedBlock }) {
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
