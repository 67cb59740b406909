/** The sums added up, like with like, and what was left out of each and why. */
import { addUp } from '../../shared/figures/add-up.ts';
import type { ListedFigure } from '../../shared/figures/listed-figure.ts';
import { numberFormat } from '../../shared/i18n/formats.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './totals.module.css';

export function Totals({ figures }: { figures: readonly ListedFigure[] }) {
  const { t, language } = useLanguage();
  return (
    <section className={styles.totals} aria-label={t('figures.totals')}>
      <dl>
        {addUp(figures).map(({ stage, currency, amount, count, leftOut }) => (
          <div key={`${stage} ${currency ?? ''}`} className={styles.total}>
            <dt>
              {t(`facts.stage.${stage}`)}, {currency ?? t('facts.currency-open')}
            </dt>
            <dd>{numberFormat(language, { maximumFractionDigits: 2 }).format(amount)}</dd>
            <dd className={styles.facts}>
              {t('figures.added', { count })}
              {leftOut > 0 && `; ${t('figures.left-out', { count: leftOut })}`}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.hint}>{t('figures.totals-hint')}</p>
    </section>
  );
}
