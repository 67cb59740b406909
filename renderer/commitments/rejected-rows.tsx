/** What was rejected, with its words; each is proposed again by itself, or all at once. */
import { call } from '../api.ts';
import type { RejectedRow } from '../../shared/commitments/listed-commitment.ts';
import { ChangeButton } from '../frame/change-button.tsx';
import { useNotices } from '../frame/notices.tsx';
import { QuoteOfSource } from '../programmes/source-quote.tsx';
import { useLanguage } from '../ui/language.tsx';
import styles from './rejected-rows.module.css';

export function RejectedRows({ rows }: { rows: readonly RejectedRow[] }) {
  const { t } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  const again = (ids: string[] | null) =>
    void attempt(async () => {
      const { count } = await call('commitments.propose-again', { ids });
      tellUndoable(t('commitments.again', { count }));
    });
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('commitments.which-rejected')}>
      <ul className={styles.list}>
        {rows.map(({ id, source, author }) => (
          <li key={id} className={styles.row}>
            <QuoteOfSource source={source} />
            <p className={styles.line}>
              <span>{t('commitments.rejected-by', { author })}</span>
              <ChangeButton
                size="small"
                aria-label={t('commitments.propose-this-again', { text: source.quote.slice(0, 80) })}
                onClick={() => {
                  again([id]);
                }}
              >
                {t('commitments.propose-again')}
              </ChangeButton>
            </p>
          </li>
        ))}
      </ul>
      {rows.length > 1 && (
        <ChangeButton
          onClick={() => {
            again(null);
          }}
        >
          {t('commitments.propose-all-again')}
        </ChangeButton>
      )}
    </div>
  );
}
