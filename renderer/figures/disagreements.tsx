/** Figures that do not agree about what is, or may be, one thing: side by side with their words. Which is right is not decided. */
import type { ListedDisagreement } from '../../shared/figures/listed-figure.ts';
import { QuoteOfSource } from '../programmes/source-quote.tsx';
import { useLanguage } from '../ui/language.tsx';
import styles from './disagreements.module.css';

export function Disagreements({ rows }: { rows: readonly ListedDisagreement[] }) {
  const { t } = useLanguage();
  if (rows.length === 0) return <p className={styles.none}>{t('figures.all-agree')}</p>;
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('figures.view-disagreements')}>
      <p className={styles.hint}>{t('figures.disagree-hint')}</p>
      <ul>
        {rows.map(({ figures: [one, other], isConfirmed }) => (
          <li key={`${one.id} ${other.id}`} className={styles.pair}>
            <h2 className={styles.heading}>
              {one.quote} <span>{t('figures.against')}</span> {other.quote}
            </h2>
            {!isConfirmed && <p className={styles.hint}>{t('figures.link-suggested')}</p>}
            <div className={styles.sides}>
              <QuoteOfSource source={one.source} />
              <QuoteOfSource source={other.source} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
