/** What is said of a dialogue itself: its names, its short forms, its word for a pillar. */
import { Field, Input } from '@fluentui/react-components';
import { DIALOGUE_NAME_LENGTH, PILLAR_WORD_LENGTH } from '../../shared/documents/dialogues/dialogue.ts';
import type { DialogueFault } from '../../shared/documents/dialogues/find-faults.ts';
import { useLanguage } from '../ui/language.tsx';
import type { DialogueDraft } from './dialogue-draft.ts';
import { useFaultText } from './use-fault-text.ts';
import styles from './dialogue-fields.module.css';

export interface DraftProps {
  draft: DialogueDraft;
  /** Those that are to be shown. */
  faults: readonly DialogueFault[];
  onChange: (next: (draft: DialogueDraft) => DialogueDraft) => void;
}

export function DialogueFields({ draft, faults, onChange }: DraftProps) {
  const { t } = useLanguage();
  const faultText = useFaultText(faults);
  const set = (changes: Partial<DialogueDraft>) => {
    onChange((current) => ({ ...current, ...changes }));
  };
  return (
    <div className={styles.pairs}>
      {(['en', 'es'] as const).map((language, index) => (
        <Field
          key={language}
          label={t(`dialogues.name-${language}`)}
          {...(index === 0 && {
            validationMessage: faultText('name'),
            hint: t('dialogues.names-hint'),
          })}
        >
          <Input
            value={draft.names[language]}
            maxLength={DIALOGUE_NAME_LENGTH}
            autoFocus={index === 0}
            onChange={(_, { value }) => {
              set({ names: { ...draft.names, [language]: value } });
            }}
          />
        </Field>
      ))}
      <Field
        label={t('dialogues.abbreviations')}
        hint={t('dialogues.abbreviations-hint')}
        validationMessage={faultText('abbreviations')}
      >
        <Input
          value={draft.abbreviations}
          maxLength={DIALOGUE_NAME_LENGTH}
          onChange={(_, { value }) => {
            set({ abbreviations: value });
          }}
        />
      </Field>
      <Field label={t('dialogues.pillar-word')} hint={t('dialogues.pillar-word-hint')}>
        <Input
          value={draft.pillarWord}
          maxLength={PILLAR_WORD_LENGTH}
          onChange={(_, { value }) => {
            set({ pillarWord: value });
          }}
        />
      </Field>
    </div>
  );
}
