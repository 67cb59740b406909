/** Marks a card that quotes a document in the trash. */
import { DeleteRegular } from '@fluentui/react-icons';
import { useLanguage } from '../ui/language.tsx';
import styles from './from-trash.module.css';

export function FromTrash() {
  const { t } = useLanguage();
  return (
    <span className={styles.mark}>
      <DeleteRegular aria-hidden /> {t('book.card-from-trash')}
    </span>
  );
}
