/** The annotations that have lost their place beside what is known of one of them: where it was, what it says, where it may belong. */
import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Tab,
  TabList,
} from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, type Ref } from 'react';
import type { LostPlace } from '../../../shared/annotations/lost-place.ts';
import { writtenText } from '../../../shared/annotations/rich-text.ts';
import { useLanguage } from '../../ui/language.tsx';
import { KindIcon } from '../kind-icon.tsx';
import { PlaceForm } from './place-form.tsx';
import styles from './lost-places.module.css';

interface LostPlacesDialogProps {
  lost: readonly LostPlace[];
  onClose: () => void;
}

export function LostPlacesDialog({ lost, onClose }: LostPlacesDialogProps) {
  const { t } = useLanguage();
  const [id, setId] = useState<string | null>(null);
  const current = lost.find(({ annotation }) => annotation.id === id) ?? lost[0];
  const list = useRef<HTMLDivElement>(null);
  const shown = current?.annotation.id ?? '';
  const focusList = useCallback(() => {
    list.current?.querySelector<HTMLElement>(`[data-annotation="${CSS.escape(shown)}"]`)?.focus();
  }, [shown]);
  const before = useRef(shown);
  useEffect(() => {
    // What had the focus went with the one that has its place now.
    if (before.current !== shown && shown !== id) focusList();
    before.current = shown;
  }, [shown, id, focusList]);
  return (
    <Dialog
      open
      onOpenChange={(_, { type }) => {
        if (type !== 'backdropClick') onClose();
      }}
    >
      <DialogSurface className={styles.surface ?? ''}>
        <DialogBody className={styles.body ?? ''}>
          <DialogTitle>
            {current ? t('lostPlaces.title', { count: lost.length }) : t('lostPlaces.title-none')}
          </DialogTitle>
          <DialogContent className={styles.content ?? ''}>
            {current ? (
              <>
                <LostList ref={list} lost={lost} current={current} onSelect={setId} />
                <PlaceForm lost={current} onUndo={focusList} onClose={onClose} />
              </>
            ) : (
              <NoneLeft onClose={onClose} />
            )}
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface LostListProps {
  ref: Ref<HTMLDivElement>;
  lost: readonly LostPlace[];
  current: LostPlace;
  onSelect: (id: string) => void;
}

function LostList({ ref, lost, current, onSelect }: LostListProps) {
  const { t } = useLanguage();
  return (
    <div ref={ref} className={styles.list}>
      <TabList
        vertical
        aria-label={t('lostPlaces.list')}
        selectedValue={current.annotation.id}
        selectTabOnFocus
        onTabSelect={(_, { value }) => {
          onSelect(String(value));
        }}
      >
        {lost.map(({ annotation, words }) => (
          <Tab
            key={annotation.id}
            value={annotation.id}
            data-annotation={annotation.id}
            className={styles.tab ?? ''}
            icon={<KindIcon kind={annotation.kind} />}
          >
            <span className={styles.says}>
              {writtenText(annotation.body) || t(`terms.annotationKind.${annotation.kind}`)}
            </span>
            <span className={styles.was}>{words}</span>
          </Tab>
        ))}
      </TabList>
    </div>
  );
}

/** The last one has its place: what had the focus is gone with it. */
function NoneLeft({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  return (
    <div className={styles.none}>
      <p>{t('lostPlaces.text-none')}</p>
      <Button autoFocus appearance="primary" onClick={onClose}>
        {t('lostPlaces.close')}
      </Button>
    </div>
  );
}
