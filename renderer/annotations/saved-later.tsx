/** Says beside a field that cannot be saved now what becomes of what is typed in it. */
import { useAccess } from '../frame/use-access.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './annotation-fields.module.css';

export function SavedLater() {
  const { t } = useLanguage();
  const { canChange } = useAccess();
  if (canChange) return null;
  return (
    <p className={styles.hint} role="status">
      {t('access.cannot-save')}
    </p>
  );
}
