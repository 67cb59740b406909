/** A file that there is nothing to look over in: it waits, was refused, or is in the library already. */
import { Button } from '@fluentui/react-components';
import type { ImportItem } from '../../../shared/documents/import-item.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from './file-outcome.module.css';
import { useFinishImport } from './use-finish-import.ts';

type Outcome = Exclude<ImportItem, { state: 'ready' }>;

export function FileOutcome({ item }: { item: Outcome }) {
  const { t } = useLanguage();
  const { discard } = useFinishImport();
  const dismiss = (
    <Button
      onClick={() => {
        discard([item.id]);
      }}
    >
      {t('app.dismiss')}
    </Button>
  );
  switch (item.state) {
    case 'waiting':
      return <EmptyState title={item.file} text={t('imports.waiting-text')} />;
    case 'refused':
      return (
        <EmptyState title={t('imports.state-refused')} text={item.error.message}>
          {dismiss}
        </EmptyState>
      );
    case 'known':
      return (
        <EmptyState title={t('imports.state-known')} text={t('imports.known-text', { title: item.title })}>
          <span className={styles.actions}>
            {dismiss}
            <Button
              appearance="subtle"
              onClick={() => {
                discard([item.id], item.documentId);
              }}
            >
              {t('imports.open-known')}
            </Button>
          </span>
        </EmptyState>
      );
  }
}
