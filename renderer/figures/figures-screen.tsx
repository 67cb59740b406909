/** Sums and counts of all documents in tables, each with the sentence that states it, and those that disagree side by side. */
import { Tab, TabList } from '@fluentui/react-components';
import { call, useRead } from '../api.ts';
import { ExportMenu } from '../frame/export-menu.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useLanguage } from '../ui/language.tsx';
import { DisagreementList } from './disagreement-list.tsx';
import { FigurePane } from './figure-pane.tsx';
import { useFigures, type FigureTab } from './use-figures.ts';
import styles from './figures-screen.module.css';

const TABS = ['money', 'count', 'disagreements'] as const satisfies readonly FigureTab[];

export function FiguresScreen() {
  const { t } = useLanguage();
  const { tab, queries, open } = useFigures();
  const money = useRead('figures.list', { query: queries.money, count: 1 }).data;
  const counts = useRead('figures.list', { query: queries.count, count: 1 }).data;
  const disagreements = useRead('figures.disagreements', null).data;
  if (!money || !counts || !disagreements) {
    return <EmptyState isScreen title={t('figures.looking')} text={t('figures.looking-text')} />;
  }
  const numbers: Record<FigureTab, number> = {
    money: money.all,
    count: counts.all,
    disagreements: disagreements.filter(({ settled }) => settled === null).length,
  };
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <h1 className={styles.title}>{t('figures.title')}</h1>
        {tab !== 'disagreements' && (
          <ExportMenu
            label={t('figures.export')}
            write={(format) => call('figures.export', { query: queries[tab], format })}
          />
        )}
      </header>
      <TabList
        className={styles.tabs ?? ''}
        aria-label={t('figures.tabs')}
        selectedValue={tab}
        selectTabOnFocus
        onTabSelect={(_, { value }) => {
          open(TABS.find((one) => one === value) ?? 'money');
        }}
      >
        {TABS.map((one) => (
          <Tab key={one} value={one} id={`figures-tab-${one}`} aria-controls="figures-panel">
            {t('figures.tab-with-count', { name: t(`figures.tab-${one}`), count: numbers[one] })}
          </Tab>
        ))}
      </TabList>
      <div className={styles.panel} role="tabpanel" id="figures-panel" aria-labelledby={`figures-tab-${tab}`}>
        {tab === 'disagreements' ? (
          <DisagreementList disagreements={disagreements} />
        ) : (
          <FigurePane key={tab} kind={tab} />
        )}
      </div>
    </div>
  );
}
