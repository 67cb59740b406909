/** Says that a sync tool left copies beside the workspace's files, and leads to their comparison. */
import { Button } from '@fluentui/react-components';
import { useRead } from '../api.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './copies-notice.module.css';
import { COPIES, useOpenPacket } from './open-packet.ts';

export function CopiesNotice() {
  const { t } = useLanguage();
  const open = useOpenPacket((state) => state.open);
  const count = useRead('packets.list', null).data?.copies.count ?? 0;
  if (count === 0) return null;
  return (
    <span className={styles.notice} role="status">
      <span className={styles.text}>{t('packet.copies-found', { count })}</span>
      <Button
        size="small"
        onClick={() => {
          open(COPIES);
        }}
      >
        {t('packet.copies-look')}
      </Button>
    </span>
  );
}
