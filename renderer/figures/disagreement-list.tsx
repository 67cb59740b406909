/** Figures that disagree, side by side with their words; what a person set aside stands below and can be brought back. */
import { useRef } from 'react';
import type { ListedDisagreement } from '../../shared/figures/disagreement.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useLanguage } from '../ui/language.tsx';
import { useRoving } from '../ui/use-roving.ts';
import { DisagreementRow } from './disagreement-row.tsx';
import styles from './disagreement-list.module.css';

export function DisagreementList({ disagreements }: { disagreements: readonly ListedDisagreement[] }) {
  const { t } = useLanguage();
  if (disagreements.length === 0) {
    return <EmptyState title={t('figures.disagree-empty-title')} text={t('figures.disagree-empty-text')} />;
  }
  const open = disagreements.filter(({ settled }) => settled === null);
  const aside = disagreements.filter(({ settled }) => settled !== null);
  return (
    <div className={styles.scroll}>
      <p className={styles.hint}>{t('figures.disagree-hint')}</p>
      {open.length === 0 ? (
        <p className={styles.none}>{t('figures.none-open')}</p>
      ) : (
        <Rows label={t('figures.tab-disagreements')} disagreements={open} />
      )}
      {aside.length > 0 && (
        <>
          <h2 className={styles.title}>{t('figures.set-aside-title', { count: aside.length })}</h2>
          <Rows label={t('figures.set-aside-title', { count: aside.length })} disagreements={aside} />
        </>
      )}
    </div>
  );
}

function Rows({ label, disagreements }: { label: string; disagreements: readonly ListedDisagreement[] }) {
  const grid = useRef<HTMLDivElement>(null);
  const roving = useRoving(grid);
  return (
    <div role="grid" aria-label={label} ref={grid} {...roving}>
      {disagreements.map((one) => (
        <DisagreementRow key={one.id} disagreement={one} />
      ))}
    </div>
  );
}
