/** The text of an initiative, to select words in by mouse or by keyboard. */
import { Field, Select } from '@fluentui/react-components';
import { useId } from 'react';
import type { PlaceChoices } from '../../../shared/annotations/lost-place.ts';
import { useLanguage } from '../../ui/language.tsx';
import { passageOf, selectedWords, type Choice } from './choice.ts';
import styles from './lost-places.module.css';

/** So much of an initiative tells it from the others. */
const TITLE_LENGTH = 90;
const NO_SELECTION = { start: 0, end: 0 };

interface PassageFieldProps {
  choices: PlaceChoices;
  choice: Choice;
  onChange: (choice: Choice) => void;
}

export function PassageField({ choices, choice, onChange }: PassageFieldProps) {
  const { t } = useLanguage();
  const hint = useId();
  const passage = passageOf(choice, choices);
  if (!passage) return null;
  const words = selectedWords(choice, passage.text);
  return (
    <div className={styles.picking}>
      <Field label={t('lostPlaces.initiative')}>
        <Select
          value={passage.initiativeId}
          onChange={(_, { value }) => {
            onChange({ ...choice, initiativeId: value, selection: NO_SELECTION });
          }}
        >
          {choices.passages.map(({ initiativeId, text }, at) => (
            <option key={initiativeId} value={initiativeId}>
              {`${String(at + 1)}. ${text.slice(0, TITLE_LENGTH)}`}
            </option>
          ))}
        </Select>
      </Field>
      <textarea
        key={passage.initiativeId}
        className={styles.text}
        ref={keepAsItIs}
        aria-readonly
        spellCheck={false}
        rows={5}
        value={passage.text}
        aria-label={passage.text.slice(0, TITLE_LENGTH)}
        aria-describedby={hint}
        onChange={() => undefined}
        onSelect={({ currentTarget: { selectionStart, selectionEnd } }) => {
          onChange({
            ...choice,
            initiativeId: passage.initiativeId,
            selection: { start: selectionStart, end: selectionEnd },
          });
        }}
      />
      {choice.kind === 'words' && (
        <p id={hint} className={styles.quiet} role="status">
          {words ? t('lostPlaces.selected', { words: words.exact }) : t('lostPlaces.select-hint')}
        </p>
      )}
    </div>
  );
}

/** A field that is marked as read-only has no caret in Chromium, and nothing could be selected by keyboard: it takes what is typed, and refuses it. */
function keepAsItIs(field: HTMLTextAreaElement | null) {
  const refuse = (event: Event) => {
    event.preventDefault();
  };
  field?.addEventListener('beforeinput', refuse);
  return () => field?.removeEventListener('beforeinput', refuse);
}
