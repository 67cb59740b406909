/** What can be done with all annotations that are chosen, each as one step. */
import { Button, Checkbox, Toolbar } from '@fluentui/react-components';
import { useState } from 'react';
import { call } from '../../api.ts';
import type { AnnotationChange } from '../../../shared/annotations/annotation-change.ts';
import type { FoundAnnotation } from '../../../shared/annotations/annotation-filter.ts';
import { useBookActions } from '../../book/use-book-actions.ts';
import { useNotices } from '../../frame/notices.tsx';
import { useAccess } from '../../frame/use-access.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useTrash } from '../../trash/use-trash.ts';
import { AddTagDialog } from '../../annotations/tags/add-tag-dialog.tsx';
import { useAnnotationList } from './use-annotation-list.ts';
import styles from './chosen-bar.module.css';

export function ChosenBar({ rows }: { rows: readonly FoundAnnotation[] }) {
  const { t } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  const { canChange } = useAccess();
  const { add } = useBookActions();
  const { move } = useTrash();
  const { chosen, choose, chooseNone } = useAnnotationList();
  const [isTagging, setIsTagging] = useState(false);
  const those = rows.filter(({ id }) => chosen.has(id));
  const ids = those.map(({ id }) => id);
  const isIdle = ids.length === 0 || !canChange;
  const change = (wanted: AnnotationChange) =>
    void attempt(async () => {
      const { changed } = await call('annotations.change-many', { ids, change: wanted });
      tellUndoable(t('annotationList.changed', { count: changed }));
    });
  const trash = () => {
    move(
      ids.map((id) => ({ kind: 'annotation', id })),
      chooseNone,
    );
  };
  return (
    <Toolbar className={styles.bar ?? ''} aria-label={t('annotationList.chosen', { count: ids.length })}>
      <Checkbox
        checked={ids.length === 0 ? false : ids.length === rows.length ? true : 'mixed'}
        label={
          ids.length === 0
            ? t('annotationList.choose-all')
            : t('annotationList.chosen', { count: ids.length })
        }
        onChange={(_, { checked }) => {
          choose(
            rows.map(({ id }) => id),
            checked === true,
          );
        }}
      />
      <span className={styles.actions} hidden={ids.length === 0}>
        <Action
          text={t('annotationList.add-to-book')}
          isIdle={isIdle}
          onClick={() => {
            add([...new Set(those.map(({ initiativeId }) => initiativeId))]);
          }}
        />
        <Action
          text={t('annotationList.add-tag')}
          isIdle={isIdle}
          onClick={() => {
            setIsTagging(true);
          }}
        />
        <Action
          text={t('annotationList.mark-done')}
          isIdle={isIdle}
          onClick={() => {
            change({ isDone: true });
          }}
        />
        <Action
          text={t('annotationList.share')}
          isIdle={isIdle}
          onClick={() => {
            change({ visibility: 'shared' });
          }}
        />
        <Action
          text={t('annotationList.make-private')}
          isIdle={isIdle}
          onClick={() => {
            change({ visibility: 'private' });
          }}
        />
        <Action text={t('annotationList.trash')} isIdle={isIdle} onClick={trash} />
      </span>
      {isTagging && (
        <AddTagDialog
          count={ids.length}
          onTag={(tags) => {
            change({ addTags: tags });
          }}
          onClose={() => {
            setIsTagging(false);
          }}
        />
      )}
    </Toolbar>
  );
}

function Action({ text, isIdle, onClick }: { text: string; isIdle: boolean; onClick: () => void }) {
  return (
    <Button size="small" disabledFocusable={isIdle} onClick={onClick}>
      {text}
    </Button>
  );
}
