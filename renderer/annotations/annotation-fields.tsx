/** The fields of an annotation, for a new one and for one that is edited: kind, text, tags, who does an action and by when, who may see it. */
import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import {
  annotationKindSchema,
  goesIntoBooks,
  visibilitySchema,
  type AnnotationDraft,
} from '../../shared/annotations/annotation.ts';
import { useLanguage } from '../ui/language.tsx';
import { KindIcon } from './kind-icon.tsx';
import { QuotedWords } from './quoted-words.tsx';
import { TagField } from './tags/tag-field.tsx';
import styles from './annotation-fields.module.css';

const RichTextEditor = lazy(() =>
  import('./rich-text-editor.tsx').then((m) => ({ default: m.RichTextEditor })),
);

interface AnnotationFieldsProps {
  draft: AnnotationDraft;
  onChange: (draft: AnnotationDraft) => void;
  onSave: () => void;
  onCancel?: () => void;
}

export function AnnotationFields({ draft, onChange, onSave, onCancel }: AnnotationFieldsProps) {
  const { t } = useLanguage();
  const hint = goesIntoBooks(draft.kind) ? 'hint' : 'hint-aside';
  return (
    <div className={styles.fields}>
      <RadioGroup
        layout="horizontal"
        className={styles.kinds ?? ''}
        aria-label={t('annotations.kind')}
        value={draft.kind}
        onChange={(_, { value }) => {
          onChange({ ...draft, kind: annotationKindSchema.parse(value) });
        }}
      >
        {annotationKindSchema.options.map((kind) => (
          <Radio
            key={kind}
            value={kind}
            label={
              <span className={styles.kind}>
                <KindIcon kind={kind} />
                {t(`terms.annotationKind.${kind}`)}
              </span>
            }
          />
        ))}
      </RadioGroup>
      {draft.target && (
        <QuotedWords
          target={draft.target}
          onWhole={() => {
            onChange({ ...draft, target: null });
          }}
        />
      )}
      <Suspense fallback={<div className={styles.waiting} />}>
        <RichTextEditor
          body={draft.body}
          label={t('annotations.text')}
          placeholder={t(`annotations.placeholder-${draft.kind}`)}
          onChange={(body) => {
            onChange({ ...draft, body });
          }}
          onSave={onSave}
          onCancel={onCancel}
        />
      </Suspense>
      {draft.kind === 'action' && <ActionFields draft={draft} onChange={onChange} />}
      <TagField
        tags={draft.tags}
        onChange={(tags) => {
          onChange({ ...draft, tags });
        }}
      />
      <RadioGroup
        layout="horizontal"
        aria-label={t('annotations.visibility')}
        value={draft.visibility}
        onChange={(_, { value }) => {
          onChange({ ...draft, visibility: visibilitySchema.parse(value) });
        }}
      >
        {visibilitySchema.options.map((visibility) => (
          <Radio key={visibility} value={visibility} label={t(`terms.visibility.${visibility}`)} />
        ))}
      </RadioGroup>
      <p className={styles.hint}>{t(`annotations.${draft.visibility}-${hint}`)}</p>
    </div>
  );
}

function ActionFields({ draft, onChange }: Pick<AnnotationFieldsProps, 'draft' | 'onChange'>) {
  const { t } = useLanguage();
  return (
    <div className={styles.action}>
      <Field size="small" label={t('annotations.person')}>
        <Input
          maxLength={200}
          value={draft.person}
          onChange={(_, { value }) => {
            onChange({ ...draft, person: value });
          }}
        />
      </Field>
      <Field size="small" label={t('annotations.due')}>
        <Input
          type="date"
          value={draft.dueOn ?? ''}
          onChange={(_, { value }) => {
            onChange({ ...draft, dueOn: value === '' ? null : value });
          }}
        />
      </Field>
    </div>
  );
}
