/** Programmes: those that are confirmed and those that are suggested on the left, one of them in full on the right. */
import { Button, Tab, TabList } from '@fluentui/react-components';
import { useRead } from '../../api.ts';
import type { ProgrammeRow, SuggestionList } from '../../../shared/programmes/programme-view.ts';
import { useBookActions } from '../../book/use-book-actions.ts';
import { Pane } from '../../frame/pane.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { ListHeader } from '../../ui/list-header.tsx';
import { ProgrammeDetail } from '../../programmes/programme-detail.tsx';
import { ProgrammeList } from '../../programmes/programme-list.tsx';
import { SuggestionDetail } from '../../programmes/suggestion-detail.tsx';
import { SuggestionRows } from '../../programmes/suggestion-rows.tsx';
import { useProgrammes } from '../../programmes/use-programmes.ts';
import { keyOf, useSuggestions } from '../../programmes/use-suggestions.ts';
import styles from './programmes-screen.module.css';

export function ProgrammesScreen() {
  const { t } = useLanguage();
  const { tab, showTab } = useProgrammes();
  const rows = useRead('programmes.list', null).data;
  const suggested = useSuggestions();
  if (!rows) return null;
  return (
    <>
      <Pane name="list" side="left" label={t('app.resize-list')}>
        <ListHeader title={t('programmes.title')} count={countOf(t, tab, rows, suggested)}>
          <TabList
            size="small"
            aria-label={t('programmes.tabs')}
            selectedValue={tab}
            onTabSelect={(_, { value }) => {
              showTab(value === 'suggested' ? 'suggested' : 'confirmed');
            }}
          >
            <Tab value="confirmed">{`${t('programmes.confirmed')} ${String(rows.length)}`}</Tab>
            <Tab value="suggested">{`${t('programmes.suggested')} ${String(suggested?.total ?? 0)}`}</Tab>
          </TabList>
          {suggested && suggested.compared < suggested.initiatives && (
            <p className={styles.comparing} role="status">
              {t('programmes.comparing', { done: suggested.compared, all: suggested.initiatives })}
            </p>
          )}
        </ListHeader>
        {tab === 'confirmed' ? (
          <ProgrammeList rows={rows} suggested={suggested} />
        ) : (
          <SuggestionRows suggestions={suggested?.suggestions ?? []} />
        )}
      </Pane>
      {tab === 'confirmed' ? <Confirmed rows={rows} /> : <Suggested list={suggested} />}
    </>
  );
}

type Translate = ReturnType<typeof useLanguage>['t'];

function countOf(
  t: Translate,
  tab: 'confirmed' | 'suggested',
  rows: readonly ProgrammeRow[],
  suggested: SuggestionList | undefined,
): string {
  if (tab === 'confirmed') return t('programmes.count', { count: rows.length });
  return suggested ? t('programmes.suggestion-count', { count: suggested.total }) : '';
}

function Confirmed({ rows }: { rows: readonly ProgrammeRow[] }) {
  const { t } = useLanguage();
  const { programmeId, showSuggestions } = useProgrammes();
  const { add } = useBookActions();
  const shown = rows.find(({ id }) => id === programmeId) ?? rows[0];
  if (shown) return <ProgrammeDetail key={shown.id} id={shown.id} rows={rows} onAddToBook={add} />;
  return (
    <EmptyState title={t('programmes.empty-title')} text={t('programmes.empty-text')}>
      <Button
        appearance="primary"
        onClick={() => {
          showSuggestions();
        }}
      >
        {t('programmes.to-suggestions')}
      </Button>
    </EmptyState>
  );
}

function Suggested({ list }: { list: SuggestionList | undefined }) {
  const { t } = useLanguage();
  const key = useProgrammes(({ suggestion }) => suggestion);
  const shown = list?.suggestions.find((one) => keyOf(one) === key) ?? list?.suggestions[0];
  if (shown) return <SuggestionDetail key={keyOf(shown)} suggestion={shown} all={list?.suggestions ?? []} />;
  const isComparing = !list || list.compared < list.initiatives;
  return isComparing ? (
    <EmptyState
      title={t('app.loading')}
      text={t('programmes.comparing', { done: list?.compared ?? 0, all: list?.initiatives ?? 0 })}
    />
  ) : (
    <EmptyState title={t('programmes.no-suggestions-title')} text={t('programmes.no-suggestions-text')} />
  );
}
