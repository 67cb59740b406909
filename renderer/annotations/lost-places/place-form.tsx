/** One annotation that has lost its place: what it was on, what it says, and the places that the user may put it in. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { call, useRead } from '../../api.ts';
import type { LostPlace } from '../../../shared/annotations/lost-place.ts';
import { isEmptyText } from '../../../shared/annotations/rich-text.ts';
import { useNotices } from '../../frame/notices.tsx';
import { useAccess } from '../../frame/use-access.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useOnce } from '../../ui/use-once.ts';
import { KindIcon } from '../kind-icon.tsx';
import { WrittenBody } from '../written-body.tsx';
import { chosenPlace, NOTHING_CHOSEN } from './choice.ts';
import { PlaceChoice } from './place-choice.tsx';
import styles from './lost-places.module.css';

interface PlaceFormProps {
  lost: LostPlace;
  /** What undid it is there no more. */
  onUndo: () => void;
  onClose: () => void;
}

export function PlaceForm({ lost, onUndo, onClose }: PlaceFormProps) {
  const { t } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  const { canChange } = useAccess();
  const once = useOnce();
  const { id } = lost.annotation;
  const { data, isPlaceholderData } = useRead('annotations.candidates', { id });
  const choices = isPlaceholderData ? undefined : data; // what was read for another one is none of this one's places
  const [chosen, setChosen] = useState({ id, choice: NOTHING_CHOSEN });
  const choice = chosen.id === id ? chosen.choice : NOTHING_CHOSEN;
  const place = choices ? chosenPlace(choice, choices) : null;
  const act = (work: () => Promise<unknown>, said: string) => {
    once(() =>
      attempt(async () => {
        await work();
        tellUndoable(said);
      }),
    );
  };
  return (
    <div className={styles.form}>
      <div key={id} className={styles.scroll} tabIndex={0} role="group" aria-label={t('lostPlaces.says')}>
        <Lost lost={lost} />
        {choices && (
          <PlaceChoice
            choices={choices}
            choice={choice}
            onChange={(next) => {
              setChosen({ id, choice: next });
            }}
          />
        )}
      </div>
      <div className={styles.actions}>
        <Told onUndo={onUndo} />
        <Button
          appearance="subtle"
          disabledFocusable={!canChange}
          onClick={() => {
            act(() => call('annotations.trash', { id }), t('lostPlaces.trashed'));
          }}
        >
          {t('lostPlaces.trash')}
        </Button>
        <Button onClick={onClose}>{t('lostPlaces.close')}</Button>
        <Button
          appearance="primary"
          disabledFocusable={place === null || !canChange}
          onClick={() => {
            if (place === null) return;
            act(() => call('annotations.place-again', { id, ...place }), t('lostPlaces.placed'));
          }}
        >
          {t('lostPlaces.place')}
        </Button>
      </div>
    </div>
  );
}

function Lost({ lost: { annotation, documentTitle, loss, words } }: { lost: LostPlace }) {
  const { t, date } = useLanguage();
  return (
    <>
      <p className={styles.kind}>
        <KindIcon kind={annotation.kind} /> {t(`terms.annotationKind.${annotation.kind}`)} ·{' '}
        {annotation.author} · {date(annotation.createdAt.slice(0, 10), 'medium')}
      </p>
      {!isEmptyText(annotation.body) && <WrittenBody body={annotation.body} />}
      <p className={styles.loss}>{t(`lostPlaces.${loss}`)}</p>
      <blockquote className={styles.quote}>{words}</blockquote>
      <p className={styles.document}>{documentTitle}</p>
    </>
  );
}

/** What was just done, with its undo: the line at the bottom of the window lies behind. */
function Told({ onUndo }: Pick<PlaceFormProps, 'onUndo'>) {
  const { current } = useNotices();
  const action = current?.action;
  return (
    <span className={styles.told} role="status">
      {current?.text}
      {action && (
        <Button
          size="small"
          appearance="transparent"
          onClick={() => {
            action.run();
            onUndo();
          }}
        >
          {action.label}
        </Button>
      )}
    </span>
  );
}
