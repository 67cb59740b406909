/** A figure in its table: as published and as a number, its stage, who and when. */
import { useEffect, useRef } from 'react';
import type { FigureOrder } from '../../shared/figures/figure-query.ts';
import type { ListedFigure } from '../../shared/figures/listed-figure.ts';
import { useLanguage } from '../ui/language.tsx';
import { PillarMark } from '../ui/pillar-mark.tsx';
import type { FigureColumn } from './figure-columns.ts';
import { sayNumber } from './say-figure.ts';
import styles from './figure-table.module.css';

interface FigureRowProps {
  figure: ListedFigure;
  columns: readonly FigureColumn[];
  tracks: string;
  index: number;
  offset: number;
  isChosen: boolean;
  /** The Tab key comes to it. */
  isEntry: boolean;
  takesFocus: boolean;
  onFocus: () => void;
}

export function FigureRow({ figure, columns, tracks, index, offset, ...state }: FigureRowProps) {
  const row = useRef<HTMLDivElement>(null);
  const { takesFocus } = state;
  useEffect(() => {
    if (takesFocus) row.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <div
      ref={row}
      role="row"
      className={styles.row}
      style={{ gridTemplateColumns: tracks, transform: `translateY(${String(offset)}px)` }}
      aria-rowindex={index + 2}
      aria-selected={state.isChosen}
      tabIndex={state.isEntry ? 0 : -1}
      data-figure={figure.id}
      onFocus={state.onFocus}
    >
      {columns.map(({ order }) => (
        <div key={order} role="gridcell" className={styles.cell}>
          <Cell figure={figure} order={order} />
        </div>
      ))}
    </div>
  );
}

function Cell({ figure, order }: { figure: ListedFigure; order: FigureOrder }) {
  const { t, language, date } = useLanguage();
  const { source, stage } = figure;
  switch (order) {
    case 'value':
      return figure.kind === 'count' ? (
        <strong className={styles.wrapped}>{sayNumber(figure, language)}</strong>
      ) : (
        <Lines lang={source.language} first={figure.quote} second={sayNumber(figure, language)} isStrong />
      );
    case 'unit':
      return <Lines lang={source.language} first={figure.unit ?? ''} second={figure.quote} />;
    case 'stage':
      return (
        <Lines
          first={stage === null ? '' : t(`facts.stage.${stage}`)}
          second={figure.currency === null ? t('facts.currency-open') : ''}
        />
      );
    case 'who':
      return <span className={styles.wrapped}>{figure.organisations.join(', ')}</span>;
    case 'when':
      return figure.dates.length > 0 ? (
        <span className={styles.wrapped} lang={source.language}>
          {figure.dates.join(', ')}
        </span>
      ) : (
        <span className={styles.wrapped} data-quiet>
          {t('figures.as-of', { date: date(source.date, 'medium') })}
        </span>
      );
    case 'programme':
      return <span className={styles.wrapped}>{figure.programme?.title}</span>;
    case 'document':
      return (
        <span className={styles.document}>
          <PillarMark pillar={source.pillar} />
          <Lines lang={source.language} first={source.documentTitle} second={date(source.date, 'medium')} />
        </span>
      );
  }
}

interface LinesProps {
  lang?: string;
  first: string;
  second: string;
  isStrong?: boolean;
}

function Lines({ lang, first, second, isStrong = false }: LinesProps) {
  return (
    <span className={styles.lines}>
      <span className={styles.line} lang={lang} title={first} data-strong={isStrong || undefined}>
        {first}
      </span>
      {second !== '' && <span className={styles.quiet}>{second}</span>}
    </span>
  );
}
