/** The initiatives: what is sought on the left, one in full on the right, with what annotations and book add to it. */
import { useCallback, useEffect, useRef } from 'react';
import { AnnotationSection } from '../annotations/annotation-section.tsx';
import { MembershipActions } from '../book/membership-actions.tsx';
import { useBookActions } from '../book/use-book-actions.ts';
import { Pane } from '../frame/pane.tsx';
import { InitiativeDetail } from '../initiatives/initiative-detail.tsx';
import { InitiativeFilters } from '../initiatives/initiative-filters.tsx';
import { InitiativeList } from '../initiatives/initiative-list.tsx';
import { useNavigation } from '../navigation.ts';
import { ProgrammeOfInitiative } from '../programmes/programme-of-initiative.tsx';
import { useAnswer } from '../search/use-answer.ts';
import { useLetGo } from '../search/use-let-go.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useLanguage } from '../ui/language.tsx';
import { ListHeader } from '../ui/list-header.tsx';

export function InitiativesScreen() {
  const { t } = useLanguage();
  const initiativeId = useNavigation((navigation) => navigation.initiativeId);
  return (
    <>
      <Pane name="list" side="left" label={t('app.resize-list')}>
        <Results />
      </Pane>
      {initiativeId ? (
        <InitiativeDetail
          key={initiativeId}
          initiativeId={initiativeId}
          actions={({ memberships, isInTrash }) =>
            isInTrash ? null : <MembershipActions initiativeId={initiativeId} memberships={memberships} />
          }
          below={({ title, isInTrash }) =>
            isInTrash ? null : <ProgrammeOfInitiative initiativeId={initiativeId} title={title} />
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

/** By itself, so that typing in it draws nothing anew but what answers. */
function Results() {
  const { t } = useLanguage();
  const { add } = useBookActions();
  const answer = useAnswer();
  const { found } = answer;
  useLetGo(answer);
  const latestAdd = useRef(add);
  useEffect(() => {
    latestAdd.current = add;
  });
  const addOne = useCallback((id: string) => {
    latestAdd.current([id]);
  }, []);
  return (
    <>
      <ListHeader
        title={t('initiatives.title')}
        count={found ? t('initiatives.found', { count: found.counts.initiatives }) : ''}
      />
      <InitiativeFilters found={found} />
      <InitiativeList answer={answer} addHint={t('book.add-hint')} onAdd={addOne} />
    </>
  );
}
