/** A packet that could not be opened: why, and what to do. */
import { Button } from '@fluentui/react-components';
import { useLanguage } from '../ui/language.tsx';
import styles from './packet-screen.module.css';
import { useMergePacket } from './use-merge-packet.ts';

export function RefusedPacket({ id, reason }: { id: string; reason: string }) {
  const { t } = useLanguage();
  const { discard } = useMergePacket();
  return (
    <div className={styles.column}>
      <div className={styles.narrow}>
        <h1 className="visually-hidden">{t('packet.incoming')}</h1>
        <h2 className={styles.title}>{t('packet.refused')}</h2>
        <p className={styles.text} role="alert">
          {reason}
        </p>
        <div className={styles.form}>
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              autoFocus
              onClick={() => {
                discard(id);
              }}
            >
              {t('app.close')}
            </Button>
          </div>
        </div>
      </div>
    </div>
  );
}
