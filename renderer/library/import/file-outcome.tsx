/** A file that there is nothing to look over in: it waits, was refused, or is in the library already. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ImportItem } from '../../../shared/documents/import-item.ts';
import { useTrash } from '../../trash/use-trash.ts';
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
      if (item.isInTrash) return <InTrash item={item}>{dismiss}</InTrash>;
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

interface InTrashProps {
  item: Extract<Outcome, { state: 'known' }>;
  children: ReactNode;
}

function InTrash({ item: { id, documentId, title }, children }: InTrashProps) {
  const { t } = useLanguage();
  const { discard } = useFinishImport();
  const { restore } = useTrash();
  return (
    <EmptyState title={t('imports.state-in-trash')} text={t('imports.in-trash-text', { title })}>
      <span className={styles.actions}>
        {children}
        <Button
          appearance="primary"
          onClick={() => {
            restore([{ kind: 'document', id: documentId }], () => {
              discard([id], documentId);
            });
          }}
        >
          {t('imports.restore-known')}
        </Button>
      </span>
    </EmptyState>
  );
}
