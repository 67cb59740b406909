/** What the sums that are shown add up to, like with like; and what was not added, and why. */
import type { Sums } from '../../shared/figures/total-sums.ts';
import { useLanguage } from '../ui/language.tsx';
import { sayTotal } from './say-figure.ts';
import styles from './sums-line.module.css';

export function SumsLine({ sums: { totals, leftOut } }: { sums: Sums }) {
  const { t, language } = useLanguage();
  const reasons = leftOut.map(({ reason, count }) => t(`figures.reasons.${reason}`, { count })).join(', ');
  return (
    <section className={styles.sums} aria-label={t('figures.totals')}>
      <ul className={styles.totals}>
        {totals.length === 0 && <li>{t('figures.no-total')}</li>}
        {totals.map(({ currency, stage, amount, count }) => (
          <li key={`${currency} ${stage}`}>
            {t('figures.total', {
              amount: sayTotal(currency, amount, language),
              stage: t(`facts.stage.${stage}`),
              count,
            })}
          </li>
        ))}
      </ul>
      {reasons !== '' && <p className={styles.out}>{t('figures.left-out', { reasons })}</p>}
    </section>
  );
}
