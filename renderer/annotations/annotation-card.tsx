/** One annotation: its kind, who may see it, its text, and what can be done with it. */
import { Button } from '@fluentui/react-components';
import { DeleteRegular, EditRegular, LockClosedRegular, PeopleRegular } from '@fluentui/react-icons';
import { call } from '../api.ts';
import {
  annotationDraftSchema,
  saysNothing,
  type Annotation,
  type AnnotationDraft,
} from '../../shared/annotations/annotation.ts';
import { useNavigation } from '../navigation.ts';
import { useAccess } from '../frame/use-access.ts';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import { SavedLater } from './saved-later.tsx';
import { useOnce } from '../ui/use-once.ts';
import { HistoryButton } from '../versions/history-button.tsx';
import { useDrafts } from './annotation-drafts.ts';
import { AnnotationFields } from './annotation-fields.tsx';
import { DoneLine } from './done-line.tsx';
import { KindIcon } from './kind-icon.tsx';
import { QuotedWords } from './quoted-words.tsx';
import { useAutosave } from './use-autosave.ts';
import { WrittenBody } from './written-body.tsx';
import styles from './annotation-card.module.css';

export function AnnotationCard({ annotation }: { annotation: Annotation }) {
  const { drafts, keep } = useDrafts();
  const draft = drafts[annotation.id];
  return (
    <div className={styles.card} data-kind={annotation.kind}>
      {draft ? (
        <Editor annotation={annotation} draft={draft} />
      ) : (
        <Written
          annotation={annotation}
          onEdit={() => {
            keep(annotation.id, annotationDraftSchema.parse(annotation));
          }}
        />
      )}
    </div>
  );
}

function Written({ annotation, onEdit }: { annotation: Annotation; onEdit: () => void }) {
  const { t, moment } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  const { canChange } = useAccess();
  const { documentId, initiativeId, target } = annotation;
  const show = () => {
    useNavigation.getState().openDocument(documentId, initiativeId, target);
  };
  const trash = () =>
    void attempt(async () => {
      await call('annotations.trash', { id: annotation.id });
      tellUndoable(t('annotations.trashed'));
    });
  return (
    <>
      <p className={styles.facts}>
        <span className={styles.kind}>
          <KindIcon kind={annotation.kind} />
          {t(`terms.annotationKind.${annotation.kind}`)}
        </span>
        <span className={styles.visibility} data-visibility={annotation.visibility}>
          {annotation.visibility === 'private' ? (
            <LockClosedRegular aria-hidden />
          ) : (
            <PeopleRegular aria-hidden />
          )}
          {t(`terms.visibility.${annotation.visibility}`)}
        </span>
        <span className={styles.actions}>
          <HistoryButton isSmall subject={{ kind: 'annotation', id: annotation.id, annotation }} />
          <Button
            size="small"
            appearance="subtle"
            icon={<EditRegular />}
            onClick={onEdit}
            aria-label={t('annotations.edit')}
            title={t('annotations.edit')}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<DeleteRegular />}
            onClick={trash}
            disabledFocusable={!canChange}
            aria-label={t('annotations.trash')}
            title={t('annotations.trash')}
          />
        </span>
      </p>
      {annotation.target && <QuotedWords target={annotation.target} onShow={show} />}
      <WrittenBody body={annotation.body} />
      <DoneLine annotation={annotation} />
      {annotation.tags.length > 0 && (
        <ul className={styles.tags} aria-label={t('tags.chosen')}>
          {annotation.tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
      <p className={styles.by}>
        {t('annotations.by', { author: annotation.author, date: moment(annotation.updatedAt) })}
      </p>
    </>
  );
}

function Editor({ annotation, draft }: { annotation: Annotation; draft: AnnotationDraft }) {
  const { t } = useLanguage();
  const { tellUndoable } = useNotices();
  const { clear } = useDrafts();
  const { canChange } = useAccess();
  const once = useOnce();
  const { change, commit, giveUp } = useAutosave(annotation);
  const isEmpty = saysNothing(draft);
  const save = () => {
    if (isEmpty) return;
    once(async () => {
      if (!(await commit())) return;
      clear(annotation.id);
      tellUndoable(t('annotations.saved'));
    });
  };
  return (
    <>
      <AnnotationFields draft={draft} onChange={change} onSave={save} onCancel={() => void giveUp()} />
      <SavedLater />
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" disabledFocusable={isEmpty || !canChange} onClick={save}>
          {t('annotations.save')}
        </Button>
        <Button size="small" onClick={() => void giveUp()}>
          {t('app.cancel')}
        </Button>
      </div>
    </>
  );
}
