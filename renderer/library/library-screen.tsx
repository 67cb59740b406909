/** The library: the documents on the left, the one chosen as published on the right; or the files that are being imported. */
import { Button } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { useRead } from '../api.ts';
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
    <>
      <Pane name="list" side="left" label={t('app.resize-list')}>
        <ListHeader title={t('library.title')} count={t('library.count', { count: documents?.length ?? 0 })}>
          <span className={styles.buttons}>
            <ImportButtons />
            <SendButton isSmall sending={{ kind: 'documents', documentIds: chosen ? [chosen] : [] }} />
          </span>
          <Waiting count={waiting} />
        </ListHeader>
        <DocumentList documents={documents ?? []} chosen={chosen} />
      </Pane>
      {chosen && <ReadingView key={chosen} documentId={chosen} />}
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
