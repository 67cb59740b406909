/** The fields of an annotation, for a new one and for one that is edited: kind, who may see it, text. */
import { Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import {
  ANNOTATION_LENGTH,
  annotationKindSchema,
  visibilitySchema,
  type AnnotationDraft,
} from '../../shared/annotations/annotation.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './annotation-fields.module.css';

interface AnnotationFieldsProps {
  draft: AnnotationDraft;
  onChange: (draft: AnnotationDraft) => void;
  onSave: () => void;
}

export function AnnotationFields({ draft, onChange, onSave }: AnnotationFieldsProps) {
  const { t } = useLanguage();
  return (
    <div className={styles.fields}>
      <RadioGroup
        layout="horizontal"
        aria-label={t('annotations.kind')}
        value={draft.kind}
        onChange={(_, { value }) => {
          onChange({ ...draft, kind: annotationKindSchema.parse(value) });
        }}
      >
        {annotationKindSchema.options.map((kind) => (
          <Radio key={kind} value={kind} label={t(`terms.annotationKind.${kind}`)} />
        ))}
      </RadioGroup>
      <Textarea
        aria-label={t('annotations.text')}
        placeholder={t(`annotations.placeholder-${draft.kind}`)}
        rows={4}
        maxLength={ANNOTATION_LENGTH}
        resize="vertical"
        value={draft.text}
        onChange={(_, { value }) => {
          onChange({ ...draft, text: value });
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
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
      <p className={styles.hint}>{t(`annotations.${draft.visibility}-hint`)}</p>
    </div>
  );
}
