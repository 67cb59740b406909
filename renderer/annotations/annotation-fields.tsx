/** The fields of an annotation, for a new one and for one that is edited: kind, who may see it, text. */
import { useState } from 'react';
import { Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import {
  annotationKindSchema,
  visibilitySchema,
  type AnnotationDraft,
} from '../../shared/annotations/annotation.ts';
import { RICH_TEXT_LENGTH, richTextOf, writtenText } from '../../shared/annotations/rich-text.ts';
import { useLanguage } from '../ui/language.tsx';
import styles from './annotation-fields.module.css';

interface AnnotationFieldsProps {
  draft: AnnotationDraft;
  onChange: (draft: AnnotationDraft) => void;
  onSave: () => void;
}

export function AnnotationFields({ draft, onChange, onSave }: AnnotationFieldsProps) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState(() => writtenText(draft.body));
  const written = writtenText(draft.body);
  // What is typed may end in spaces and lines that say nothing yet; what came from elsewhere is shown as it is.
  const text = writtenText(richTextOf(typed)) === written ? typed : written;
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
        maxLength={RICH_TEXT_LENGTH}
        resize="vertical"
        value={text}
        onChange={(_, { value }) => {
          setTyped(value);
          onChange({ ...draft, body: richTextOf(value) });
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
