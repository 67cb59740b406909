/** What is known of the document, to be put right: title, kind, date, dialogue, language. */
import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useRead } from '../../api.ts';
import { BUILT_IN_DIALOGUE } from '../../../shared/documents/dialogues/built-in-dialogue.ts';
import { nameIn } from '../../../shared/documents/dialogues/find-pillar.ts';
import { documentTypeSchema } from '../../../shared/documents/document.ts';
import { languageSchema } from '../../../shared/i18n/language.ts';
import { useLanguage } from '../../ui/language.tsx';
import type { ReviewTools } from './use-review.ts';
import styles from './document-fields.module.css';

export function DocumentFields({ tools }: { tools: ReviewTools }) {
  const { t } = useLanguage();
  const { reviewed } = tools.state;
  return (
    <div className={styles.fields}>
      <TitleField key={reviewed.title} tools={tools} />
      <Field size="small" label={t('imports.field-type')}>
        <Select
          size="small"
          value={reviewed.documentType}
          onChange={(_, { value }) => {
            tools.edit({ kind: 'facts', facts: { documentType: documentTypeSchema.parse(value) } });
          }}
        >
          {documentTypeSchema.options.map((type) => (
            <option key={type} value={type}>
              {t(`terms.documentType.${type}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field size="small" label={t('imports.field-date')}>
        <Input
          size="small"
          type="date"
          value={reviewed.date ?? ''}
          onChange={(_, { value }) => {
            tools.edit({ kind: 'facts', facts: { date: value || null } });
          }}
        />
      </Field>
      <DialogueField tools={tools} />
      <Field size="small" label={t('imports.field-language')}>
        <Select
          size="small"
          value={reviewed.language}
          onChange={(_, { value }) => {
            tools.edit({ kind: 'facts', facts: { language: languageSchema.parse(value) } });
          }}
        >
          <option value="en">{t('imports.english')}</option>
          <option value="es">{t('imports.spanish')}</option>
        </Select>
      </Field>
    </div>
  );
}

/** Taken over when it is left, so that a whole new title is one step to undo. */
function TitleField({ tools }: { tools: ReviewTools }) {
  const { t } = useLanguage();
  const saved = tools.state.reviewed.title;
  const [title, setTitle] = useState(saved);
  const isMissing = title.trim() === '';
  const save = () => {
    tools.edit({ kind: 'facts', facts: { title } });
  };
  return (
    <Field
      className={styles.title}
      size="small"
      label={t('imports.field-title')}
      validationState={isMissing ? 'error' : 'none'}
      validationMessage={isMissing ? t('imports.field-title-missing') : null}
    >
      <Input
        value={title}
        maxLength={500}
        onChange={(_, data) => {
          setTitle(data.value);
        }}
        onBlur={save}
        onKeyDown={({ key }) => {
          if (key === 'Enter') save();
        }}
      />
    </Field>
  );
}

function DialogueField({ tools }: { tools: ReviewTools }) {
  const { t, language } = useLanguage();
  const defined = useRead('dialogues.list', null).data ?? [];
  return (
    <Field size="small" label={t('imports.field-dialogue')}>
      <Select
        size="small"
        value={tools.state.reviewed.dialogueId ?? ''}
        onChange={(_, { value }) => {
          tools.edit({ kind: 'dialogue', dialogueId: value || null });
        }}
      >
        <option value="">{t('imports.no-dialogue')}</option>
        {[BUILT_IN_DIALOGUE, ...defined].map(({ id, names }) => (
          <option key={id} value={id}>
            {nameIn(names, language)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
