/** The initiatives: what is sought on the left, one in full on the right, with what annotations and book add to it. */
import { useDeferredValue } from 'react';
import { useRead } from '../api.ts';
import { AnnotationSection } from '../annotations/annotation-section.tsx';
import { MembershipActions } from '../book/membership-actions.tsx';
import { useBookActions } from '../book/use-book-actions.ts';
import { Pane } from '../frame/pane.tsx';
import { InitiativeDetail } from '../initiatives/initiative-detail.tsx';
import { InitiativeFilters } from '../initiatives/initiative-filters.tsx';
import { InitiativeList } from '../initiatives/initiative-list.tsx';
import { useNavigation } from '../navigation.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useLanguage } from '../ui/language.tsx';
import { ListHeader } from '../ui/list-header.tsx';

export function InitiativesScreen() {
  const { t } = useLanguage();
  const { query, initiativeId } = useNavigation();
  const { add } = useBookActions();
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
        <InitiativeList
          rows={rows}
          isSearched={found !== undefined}
          addHint={t('book.add-hint')}
          onAdd={(id) => {
            add([id]);
          }}
        />
      </Pane>
      {initiativeId ? (
        <InitiativeDetail
          key={initiativeId}
          initiativeId={initiativeId}
          actions={({ memberships, isInTrash }) =>
            isInTrash ? null : <MembershipActions initiativeId={initiativeId} memberships={memberships} />
          }
          beside={({ annotations, isInTrash }) =>
            isInTrash ? null : <AnnotationSection initiativeId={initiativeId} annotations={annotations} />
          }
        />
      ) : (
        <EmptyState title={t('initiatives.choose-title')} text={t('initiatives.choose-text')} />
      )}
    </>
  );
}
