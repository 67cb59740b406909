/** One annotation: its kind, who may see it, its text, and what can be done with it. */
import { Button } from '@fluentui/react-components';
import {
  ChatRegular,
  DeleteRegular,
  EditRegular,
  LockClosedRegular,
  NoteRegular,
  PeopleRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import { call } from '../api.ts';
import type { Annotation, AnnotationDraft } from '../../shared/annotations/annotation.ts';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import { AnnotationFields } from './annotation-fields.tsx';
import styles from './annotation-card.module.css';

export function AnnotationCard({ annotation }: { annotation: Annotation }) {
  const [draft, setDraft] = useState<AnnotationDraft | null>(null);
  return (
    <div className={styles.card} data-kind={annotation.kind}>
      {draft ? (
        <Editor annotation={annotation} draft={draft} onDraft={setDraft} />
      ) : (
        <Written
          annotation={annotation}
          onEdit={() => {
            setDraft(annotation);
          }}
        />
      )}
    </div>
  );
}

function Written({ annotation, onEdit }: { annotation: Annotation; onEdit: () => void }) {
  const { t, moment } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  const trash = () =>
    void attempt(async () => {
      await call('annotations.trash', { id: annotation.id });
      tellUndoable(t('annotations.trashed'));
    });
  return (
    <>
      <p className={styles.facts}>
        <span className={styles.kind}>
          {annotation.kind === 'note' ? <NoteRegular aria-hidden /> : <ChatRegular aria-hidden />}
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
            aria-label={t('annotations.trash')}
            title={t('annotations.trash')}
          />
        </span>
      </p>
      <p className={styles.text}>{annotation.text}</p>
      <p className={styles.by}>
        {t('annotations.by', { author: annotation.author, date: moment(annotation.updatedAt) })}
      </p>
    </>
  );
}

interface EditorProps {
  annotation: Annotation;
  draft: AnnotationDraft;
  onDraft: (draft: AnnotationDraft | null) => void;
}

function Editor({ annotation, draft, onDraft }: EditorProps) {
  const { t } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  const save = () =>
    void attempt(async () => {
      const { kind, visibility, text } = draft;
      await call('annotations.edit', { id: annotation.id, kind, visibility, text });
      onDraft(null);
      tellUndoable(t('annotations.saved'));
    });
  return (
    <>
      <AnnotationFields draft={draft} onChange={onDraft} onSave={save} />
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" disabledFocusable={draft.text.trim() === ''} onClick={save}>
          {t('annotations.save')}
        </Button>
        <Button
          size="small"
          onClick={() => {
            onDraft(null);
          }}
        >
          {t('app.cancel')}
        </Button>
      </div>
    </>
  );
}
