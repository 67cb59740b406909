/** The library: the documents on the left, the one chosen as published on the right; or the files that are being imported. */
import { Button } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import { useRead } from '../api.ts';
import { useBegun } from '../annotations/begin-annotation.ts';
import { Pane } from '../frame/pane.tsx';
import { useNavigation } from '../navigation.ts';
import { SendButton } from '../frame/send-button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useLanguage } from '../ui/language.tsx';
import { ListHeader } from '../ui/list-header.tsx';
import { DocumentList } from './document-list.tsx';
import { ImportButtons } from './import/import-buttons.tsx';
import { ImportScreen } from './import/import-screen.tsx';
import styles from './library-screen.module.css';
import { ReadingView } from './reading-view.tsx';
import { ContentsSection } from './reading/contents-section.tsx';
import { InitiativePanel } from './reading/initiative-panel.tsx';
import { useDraftMarks } from './reading/use-draft-marks.ts';
import { useReading } from './reading/reading-state.ts';
import { useSameInitiatives } from './reading/use-same-initiatives.ts';

export function LibraryScreen() {
  const imports = useRead('imports.list', null).data;
  const isReviewing = useNavigation((navigation) => navigation.isReviewing);
  if (isReviewing && imports && imports.items.length > 0) return <ImportScreen list={imports} />;
  return <Documents waiting={imports?.items.length ?? 0} />;
}

/** @param waiting how many files wait to be reviewed */
function Documents({ waiting }: { waiting: number }) {
  const { t } = useLanguage();
  const documents = useRead('documents.list', null).data;
  const isReady = useRead('app.status', null).data?.libraryReady ?? false;
  const { documentId } = useNavigation();
  const isThere = documents?.some(({ id }) => id === documentId) ?? true;
  const chosen = (isThere ? documentId : null) ?? documents?.[0]?.id ?? null;

  const { panelId, besideId, isFocused, openPanel } = useReading();
  const beside = documents?.some(({ id }) => id === besideId) && besideId !== chosen ? besideId : null;
  useDraftMarks(panelId);
  const begun = useBegun(({ initiativeId }) => initiativeId);
  useEffect(() => {
    if (begun !== null) openPanel(begun); // its composer is there, and takes the focus
  }, [begun, openPanel]);

  if (documents?.length === 0) {
    return isReady ? (
      <EmptyState isScreen title={t('library.empty-title')} text={t('library.empty-text')}>
        <ImportButtons />
        <Waiting count={waiting} />
      </EmptyState>
    ) : (
      <EmptyState isScreen title={t('app.loading')} text={t('library.filling')} />
    );
  }
  return (
    <div className={styles.screen}>
      <div
        className={styles.list}
        data-hidden={isFocused || undefined}
        data-makes-way={beside ? 'comparing' : panelId ? 'annotating' : undefined}
      >
        <Pane name="documents" side="left" label={t('app.resize-list')}>
          <ListHeader
            title={t('library.title')}
            count={t('library.count', { count: documents?.length ?? 0 })}
          >
            <span className={styles.buttons}>
              <ImportButtons />
              <SendButton isSmall sending={{ kind: 'documents', documentIds: chosen ? [chosen] : [] }} />
            </span>
            <Waiting count={waiting} />
          </ListHeader>
          <DocumentList documents={documents ?? []} chosen={chosen} />
          {chosen && <ContentsSection documentId={chosen} />}
        </Pane>
      </div>
      {chosen && <Texts first={chosen} beside={beside} />}
      {panelId && (
        <div className={styles.beside} data-over={beside ? '' : undefined}>
          <Pane name="annotations" side="right" label={t('reading.resize-panel')}>
            <InitiativePanel key={panelId} initiativeId={panelId} />
          </Pane>
        </div>
      )}
    </div>
  );
}

/** The document that is read, and the one beside it. */
function Texts({ first, beside }: { first: string; beside: string | null }) {
  const { ofFirst, ofBeside } = useSameInitiatives(first, beside);
  return (
    <>
      <ReadingView key={first} isFirst documentId={first} same={ofFirst} />
      {beside && <ReadingView key={`beside ${beside}`} isFirst={false} documentId={beside} same={ofBeside} />}
    </>
  );
}

/** The way back to the files that wait to be reviewed. */
function Waiting({ count }: { count: number }) {
  const { t } = useLanguage();
  const review = useNavigation((navigation) => navigation.review);
  if (count === 0) return null;
  return (
    <Button
      className={styles.waiting}
      appearance="subtle"
      icon={<ArrowRightRegular />}
      iconPosition="after"
      onClick={review}
    >
      {t('imports.to-review', { count })}
    </Button>
  );
}
