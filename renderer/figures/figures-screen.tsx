/** The sums and other figures that the documents state, each with its words; and those that do not agree about one thing. */
import { Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import { useRead } from '../api.ts';
import type { Output } from '../../shared/ipc/contract.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useLanguage } from '../ui/language.tsx';
import { Disagreements } from './disagreements.tsx';
import { FigureRows } from './figure-rows.tsx';
import { Totals } from './totals.tsx';
import styles from './figures-screen.module.css';

const VIEWS = ['money', 'figure', 'disagreements'] as const;
type View = (typeof VIEWS)[number];

export function FiguresScreen() {
  const { t } = useLanguage();
  const read = useRead('figures.list', null).data;
  const [view, setView] = useState<View>('money');
  if (!read) return <EmptyState isScreen title={t('figures.looking')} text={t('figures.looking-text')} />;
  if (read.figures.length === 0)
    return <EmptyState isScreen title={t('figures.empty-title')} text={t('figures.empty-text')} />;
  const rows = read.figures.filter(({ kind }) => kind === view);
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <h1 className={styles.title}>{t('figures.title')}</h1>
      </header>
      <Views read={read} view={view} onView={setView} />
      <div role="tabpanel" id="figures-panel" aria-labelledby={`figures-${view}`} className={styles.panel}>
        {view === 'money' && <Totals figures={rows} />}
        {view === 'disagreements' ? (
          <Disagreements rows={read.disagreements} />
        ) : (
          <FigureRows key={view} rows={rows} label={t(`figures.view-${view}`)} />
        )}
      </div>
    </div>
  );
}

interface ViewsProps {
  read: Output<'figures.list'>;
  view: View;
  onView: (view: View) => void;
}

function Views({ read: { figures, disagreements }, view, onView }: ViewsProps) {
  const { t } = useLanguage();
  const countOf = (one: View) =>
    one === 'disagreements' ? disagreements.length : figures.filter(({ kind }) => kind === one).length;
  return (
    <TabList
      className={styles.tabs ?? ''}
      aria-label={t('figures.views')}
      selectedValue={view}
      onTabSelect={(_, { value }) => {
        onView(value as View);
      }}
    >
      {VIEWS.map((one) => (
        <Tab key={one} value={one} id={`figures-${one}`} aria-controls="figures-panel">
          {t(`figures.view-${one}`)} <span className={styles.count}>{countOf(one)}</span>
        </Tab>
      ))}
    </TabList>
  );
}
