/** The library: the documents on the left, the one chosen as published on the right. */
import { Button } from '@fluentui/react-components';
import { ArrowImportRegular } from '@fluentui/react-icons';
import { useRead } from '../api.ts';
import { Pane } from '../frame/pane.tsx';
import { useNavigation } from '../navigation.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useLanguage } from '../ui/language.tsx';
import { ListHeader } from '../ui/list-header.tsx';
import { DocumentList } from './document-list.tsx';
import { ReadingView } from './reading-view.tsx';
import { useImport } from './use-import.ts';

export function LibraryScreen() {
  const { t } = useLanguage();
  const documents = useRead('documents.list', null).data;
  const isReady = useRead('app.status', null).data?.libraryReady ?? false;
  const importDocuments = useImport();
  const { documentId } = useNavigation();
  const chosen = documentId ?? documents?.[0]?.id ?? null;
  const importButton = (
    <Button icon={<ArrowImportRegular />} onClick={importDocuments}>
      {t('library.import')}
    </Button>
  );

  if (documents?.length === 0) {
    return isReady ? (
      <EmptyState isScreen title={t('library.empty-title')} text={t('library.empty-text')}>
        {importButton}
      </EmptyState>
    ) : (
      <EmptyState isScreen title={t('app.loading')} text={t('library.filling')} />
    );
  }
  return (
    <>
      <Pane name="list" side="left" label={t('app.resize-list')}>
        <ListHeader title={t('library.title')} count={t('library.count', { count: documents?.length ?? 0 })}>
          {importButton}
        </ListHeader>
        <DocumentList documents={documents ?? []} chosen={chosen} />
      </Pane>
      {chosen && <ReadingView key={chosen} documentId={chosen} />}
    </>
  );
}
