/** One damaged file: what is wrong, the last good version with what it would lose, and what can be done. */
import { ChangeButton } from '../frame/change-button.tsx';
import { call } from '../api.ts';
import type { DamageChoice, DamagedFile } from '../../shared/store/damage/damaged-file.ts';
import { ChangedThingText } from '../backups/changed-thing.tsx';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import { useOnce } from '../ui/use-once.ts';
import styles from './damaged-file-entry.module.css';

interface DamagedFileEntryProps {
  damaged: DamagedFile;
  /** What was chosen is being done; the entry and its buttons will go. */
  onSettle: () => void;
}

export function DamagedFileEntry({ damaged, onSettle }: DamagedFileEntryProps) {
  const { t, moment } = useLanguage();
  const { attempt, tell } = useNotices();
  const once = useOnce();
  const { file, reason, writtenAt, choices, lastGood } = damaged;
  const settle = (choice: DamageChoice) => {
    onSettle();
    once(() =>
      attempt(async () => {
        await call('damaged-files.settle', { file, choice });
        tell(t('damage.settled'));
      }),
    );
  };
  return (
    <li className={styles.entry}>
      <h3 className={styles.file}>{lastGood?.name ?? file}</h3>
      <p>{choices.length > 0 ? reason : t('damage.no-choice', { reason })}</p>
      {writtenAt !== null && (
        <p className={styles.quiet}>{t('damage.written-at', { time: moment(writtenAt) })}</p>
      )}
      {choices.length > 0 && <LastGood damaged={damaged} />}
      {choices.includes('as-is') && <p>{t('damage.as-is-hint')}</p>}
      <div className={styles.actions}>
        {choices.map((choice) => (
          <ChangeButton
            key={choice}
            onClick={() => {
              settle(choice);
            }}
          >
            {t(`damage.${choice}`)}
          </ChangeButton>
        ))}
      </div>
    </li>
  );
}

function LastGood({ damaged: { lastGood } }: { damaged: DamagedFile }) {
  const { t, moment } = useLanguage();
  if (!lastGood) return <p>{t('damage.no-good')}</p>;
  const { source, time, differences } = lastGood;
  return (
    <>
      <p className={styles.good}>{t(`damage.good-${source}`, { time: moment(time) })}</p>
      {differences === null && <p className={styles.loss}>{t('damage.loss-unknown')}</p>}
      {differences?.length === 0 && <p>{t('damage.loss-none')}</p>}
      {differences !== null && differences.length > 0 && (
        <>
          <p className={styles.loss}>{t('damage.loss-some')}</p>
          <ul className={styles.differences}>
            {differences.map((thing) => (
              <li key={`${thing.kind} ${thing.id}`}>
                <ChangedThingText thing={thing} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
