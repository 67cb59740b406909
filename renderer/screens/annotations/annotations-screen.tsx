/** All annotations: found, narrowed, changed one by one in place or many at once, and brought into the book. */
import { Button } from '@fluentui/react-components';
import { TagMultipleRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useRead } from '../../api.ts';
import { useCommand } from '../../frame/commands/registry.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { useDrafts } from '../../annotations/annotation-drafts.ts';
import { today } from '../../annotations/done-line.tsx';
import { ExportButton, ImportButton } from '../../annotations/exchange/exchange-buttons.tsx';
import { ImportedDialog } from '../../annotations/exchange/imported-dialog.tsx';
import { LostPlaces } from '../../annotations/lost-places/lost-places.tsx';
import { TagManager } from '../../annotations/tags/tag-manager.tsx';
import { AnnotationFilters } from './annotation-filters.tsx';
import { AnnotationRows } from './annotation-rows.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { ALL, useAnnotationList } from './use-annotation-list.ts';
import styles from './annotations-screen.module.css';

/** So many more are read each time. */
const STEP = 300;

export function AnnotationsScreen() {
  const { t } = useLanguage();
  const { filter, narrow, chosen } = useAnnotationList();
  const [count, setCount] = useState(STEP);
  const [isManaging, setIsManaging] = useState(false);
  useCommand('manage-tags', () => {
    setIsManaging(true);
  });
  const drafts = useDrafts((state) => state.drafts);
  const changing = Object.keys(drafts).sort();
  const found = useRead('annotations.find', { filter: { ...filter, today: today() }, count, changing }).data;
  if (!found) return null;
  if (found.all === 0) {
    return (
      <>
        <EmptyState isScreen title={t('annotationList.empty-title')} text={t('annotationList.empty-text')}>
          <ImportButton />
        </EmptyState>
        <ImportedDialog />
      </>
    );
  }
  const isNarrowed = found.total < found.all;
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <h1 className={styles.title}>{t('annotationList.title')}</h1>
        <span className={styles.count} role="status">
          {isNarrowed
            ? t('annotationList.found', { count: found.total, all: found.all })
            : t('annotationList.count', { count: found.all })}
        </span>
        <span className={styles.exchange}>
          <ImportButton />
          <ExportButton
            filter={{ ...filter, today: today() }}
            all={{ ...ALL, today: today() }}
            chosen={chosen}
          />
        </span>
        <Button
          icon={<TagMultipleRegular />}
          onClick={() => {
            setIsManaging(true);
          }}
        >
          {t('tags.manage')}
        </Button>
      </header>
      <AnnotationFilters found={found} />
      <div className={styles.lost}>
        <LostPlaces documentId={null} />
      </div>
      <ChosenBar rows={found.rows} />
      {found.total === 0 ? (
        <div className={styles.none}>
          <strong>{t('annotationList.none-title')}</strong>
          <p>{t('annotationList.none-text')}</p>
          <Button
            onClick={() => {
              narrow(ALL);
            }}
          >
            {t('annotationList.show-all')}
          </Button>
        </div>
      ) : (
        <AnnotationRows
          rows={found.rows}
          isGrouped={filter.order === 'document'}
          hasMore={found.rows.length < found.total}
          onMore={() => {
            setCount(count + STEP);
          }}
        />
      )}
      <ImportedDialog />
      {isManaging && (
        <TagManager
          onClose={() => {
            setIsManaging(false);
          }}
        />
      )}
    </div>
  );
}
