/** The initiatives: what is sought on the left, one in full on the right, with what annotations and book add to it. */
import { AnnotationSection } from '../annotations/annotation-section.tsx';
import { MembershipActions } from '../book/membership-actions.tsx';
import { useBookActions } from '../book/use-book-actions.ts';
import { Pane } from '../frame/pane.tsx';
import { InitiativeDetail } from '../initiatives/initiative-detail.tsx';
import { InitiativeFilters } from '../initiatives/initiative-filters.tsx';
import { InitiativeList } from '../initiatives/initiative-list.tsx';
import { useNavigation } from '../navigation.ts';
import { useAnswer } from '../search/use-answer.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useLanguage } from '../ui/language.tsx';
import { ListHeader } from '../ui/list-header.tsx';

export function InitiativesScreen() {
  const { t } = useLanguage();
  const { initiativeId } = useNavigation();
  const { add } = useBookActions();
  const answer = useAnswer();
  const { found } = answer;
  return (
    <>
      <Pane name="list" side="left" label={t('app.resize-list')}>
        <ListHeader
          title={t('initiatives.title')}
          count={found ? t('initiatives.found', { count: found.counts.initiatives }) : ''}
        />
        <InitiativeFilters found={found} />
        <InitiativeList
          answer={answer}
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
