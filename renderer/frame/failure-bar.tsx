/**
 * Why something did not work, above the screen: it takes room of its own and so covers nothing that it speaks of. While a dialog is open,
 * it stands in the dialog.
 */
import { Button } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons';
import { createPortal } from 'react-dom';
import { useLanguage } from '../ui/language.tsx';
import { useOpenDialog } from './commands/open-dialog.ts';
import { useFailures, type Failure } from './failures.ts';
import styles from './failure-bar.module.css';

export function FailureBar() {
  const { t } = useLanguage();
  const failures = useFailures((state) => state.failures);
  const dialog = useOpenDialog();
  if (failures.length === 0) return null;
  const bar = (
    <section
      className={styles.bar}
      data-in-dialog={dialog !== null || undefined}
      aria-label={t('app.failed')}
      data-region="failures"
    >
      <ul className={styles.list}>
        {failures.map((failure) => (
          <FailureRow key={failure.of} failure={failure} />
        ))}
      </ul>
    </section>
  );
  return dialog ? createPortal(bar, dialog) : bar;
}

function FailureRow({ failure: { of, text, count, retry } }: { failure: Failure }) {
  const { t } = useLanguage();
  const settle = useFailures((state) => state.settle);
  return (
    <li className={styles.row}>
      <ErrorCircleRegular aria-hidden />
      <p className={styles.text}>
        <strong>{t('app.failed')}.</strong> {text}
        {count > 1 && <span className={styles.count}> {t('app.failed-times', { count })}</span>}
      </p>
      <span className={styles.actions}>
        {retry && (
          <Button
            size="small"
            onClick={() => {
              settle(of);
              retry();
            }}
          >
            {t('access.try-again')}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            settle(of);
          }}
        >
          {t('app.close')}
        </Button>
      </span>
    </li>
  );
}
