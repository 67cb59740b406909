/** Figures of one kind: what narrows them, their table, what they add up to, and the sentence of the one that is chosen. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { FigureKind } from '../../shared/figures/listed-figure.ts';
import { useRead } from '../api.ts';
import { QuoteOfSource } from '../programmes/source-quote.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useLanguage } from '../ui/language.tsx';
import { FigureFilters } from './figure-filters.tsx';
import { FigureTable } from './figure-table.tsx';
import { SumsLine } from './sums-line.tsx';
import { EVERY, useFigures } from './use-figures.ts';
import styles from './figure-pane.module.css';

/** So many more are read each time. */
const STEP = 500;

export function FigurePane({ kind }: { kind: FigureKind }) {
  const { t } = useLanguage();
  const { queries, narrow, chosen } = useFigures();
  const [count, setCount] = useState(STEP);
  const query = queries[kind];
  const found = useRead('figures.list', { query, count }).data;
  if (!found) return null;
  if (found.all === 0)
    return <EmptyState title={t(`figures.empty-${kind}-title`)} text={t('figures.empty-text')} />;
  const figure = found.rows.find(({ id }) => id === chosen);
  return (
    <>
      <FigureFilters kind={kind} found={found} />
      {found.total === 0 ? (
        <div className={styles.none}>
          <strong>{t('figures.none-title')}</strong>
          <p>{t('figures.none-text')}</p>
          <Button
            onClick={() => {
              narrow(kind, EVERY[kind]);
            }}
          >
            {t('figures.show-all')}
          </Button>
        </div>
      ) : (
        <FigureTable kind={kind} found={found} />
      )}
      {found.rows.length < found.total && (
        <Button
          className={styles.more ?? ''}
          onClick={() => {
            setCount(count + STEP);
          }}
        >
          {t('figures.more')}
        </Button>
      )}
      {kind === 'money' && found.total > 0 && <SumsLine sums={found.sums} />}
      <section className={styles.quote} aria-label={t('figures.quote-title')}>
        {figure ? (
          <QuoteOfSource source={figure.source} />
        ) : (
          <p className={styles.hint}>{t('figures.choose-one')}</p>
        )}
      </section>
    </>
  );
}
