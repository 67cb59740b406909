/** Says how many annotations have lost their place, in all documents or in one, and leads to where they are given one again. */
import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { LocationOffRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useRead } from '../../api.ts';
import { useLanguage } from '../../ui/language.tsx';
import { LostPlacesDialog } from './lost-places-dialog.tsx';
import styles from './lost-places.module.css';

/** @param documentId null for all documents */
export function LostPlaces({ documentId }: { documentId: string | null }) {
  const { t } = useLanguage();
  const focusTarget = useRestoreFocusTarget();
  const [isOpen, setIsOpen] = useState(false);
  const lost = useRead('annotations.lost', { documentId }).data ?? [];
  if (lost.length === 0 && !isOpen) return null;
  return (
    <>
      {lost.length > 0 && (
        <div className={styles.notice}>
          <LocationOffRegular className={styles.sign ?? ''} aria-hidden />
          <span>{t('lostPlaces.notice', { count: lost.length })}</span>
          <Button
            {...focusTarget}
            size="small"
            onClick={() => {
              setIsOpen(true);
            }}
          >
            {t('lostPlaces.open', { count: lost.length })}
          </Button>
        </div>
      )}
      {isOpen && (
        <LostPlacesDialog
          lost={lost}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}
