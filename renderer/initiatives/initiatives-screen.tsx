/** The initiatives: what is sought on the left, one in full on the right. */
import { useDeferredValue } from 'react';
import { useRead } from '../api.ts';
import { Pane } from '../frame/pane.tsx';
import { useNavigation } from '../navigation.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useLanguage } from '../ui/language.tsx';
import { ListHeader } from '../ui/list-header.tsx';
import { InitiativeDetail } from './initiative-detail.tsx';
import { InitiativeFilters } from './initiative-filters.tsx';
import { InitiativeList } from './initiative-list.tsx';

export function InitiativesScreen() {
  const { t } = useLanguage();
  const { query, initiativeId } = useNavigation();
  const found = useRead('initiatives.search', useDeferredValue(query)).data;
  const rows = found?.rows ?? [];
  return (
    <>
      <Pane name="list" side="left" label={t('app.resize-list')}>
        <ListHeader
          title={t('initiatives.title')}
          count={found ? t('initiatives.found', { count: rows.length }) : ''}
        />
        <InitiativeFilters counts={found?.pillarCounts} />
        <InitiativeList rows={rows} isSearched={found !== undefined} />
      </Pane>
      {initiativeId ? (
        <InitiativeDetail key={initiativeId} initiativeId={initiativeId} />
      ) : (
        <EmptyState title={t('initiatives.choose-title')} text={t('initiatives.choose-text')} />
      )}
    </>
  );
}
