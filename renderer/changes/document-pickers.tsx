/** Chooses the two documents: the later one of all, the earlier one of those that it can be compared with. */
import { Select } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useRead } from '../api.ts';
import { BUILT_IN_DIALOGUE } from '../../shared/documents/dialogues/built-in-dialogue.ts';
import { nameIn } from '../../shared/documents/dialogues/find-pillar.ts';
import {
  earlierThan,
  proposePair,
  type ComparedDocument,
} from '../../shared/programmes/compared-document.ts';
import { useLanguage } from '../ui/language.tsx';
import { useChanges } from './use-changes.ts';
import styles from './changes-screen.module.css';

interface PickersProps {
  documents: readonly ComparedDocument[];
  pair: { from: ComparedDocument; to: ComparedDocument };
  /** What can be done with the two. */
  children: ReactNode;
}

export function DocumentPickers({ documents, pair, children }: PickersProps) {
  const { t } = useLanguage();
  const { compare } = useChanges();
  const comparable = documents.filter((one) => earlierThan(one, documents).length > 0);
  const chooseTo = (to: string) => {
    const later = documents.find(({ id }) => id === to);
    if (!later) return;
    const earlier = earlierThan(later, documents);
    const kept = earlier.some(({ id }) => id === pair.from.id) ? pair.from.id : undefined;
    const proposed = proposePair([later, ...earlier])?.from.id;
    compare({ from: kept ?? proposed ?? earlier[0]?.id ?? null, to });
  };
  return (
    <div className={styles.pickers}>
      <Picker
        label={t('changes.from')}
        chosen={pair.from.id}
        documents={earlierThan(pair.to, documents)}
        onChoose={(from) => {
          compare({ from, to: pair.to.id });
        }}
      />
      <Picker label={t('changes.to')} chosen={pair.to.id} documents={comparable} onChoose={chooseTo} />
      {children}
    </div>
  );
}

interface PickerProps {
  label: string;
  chosen: string;
  documents: readonly ComparedDocument[];
  onChoose: (id: string) => void;
}

function Picker({ label, chosen, documents, onChoose }: PickerProps) {
  const id = useId();
  const groups = [...new Set(documents.map(({ dialogueId }) => dialogueId))];
  const nameOf = useDialogueNames();
  return (
    <span className={styles.picker}>
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        className={styles.choice ?? ''}
        value={chosen}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        {groups.length === 1 ? (
          <Options documents={documents} />
        ) : (
          groups.map((group) => (
            <optgroup key={group} label={nameOf(group)}>
              <Options documents={documents.filter(({ dialogueId }) => dialogueId === group)} />
            </optgroup>
          ))
        )}
      </Select>
    </span>
  );
}

function Options({ documents }: { documents: readonly ComparedDocument[] }) {
  const { t, date } = useLanguage();
  return documents.map((one) => (
    <option key={one.id} value={one.id}>
      {t('changes.dated', { date: date(one.date?.value ?? null, 'medium'), title: one.title })}
    </option>
  ));
}

function useDialogueNames(): (id: string | null) => string {
  const { t, language } = useLanguage();
  const defined = useRead('dialogues.list', null).data ?? [];
  return (id) => {
    const dialogue = [BUILT_IN_DIALOGUE, ...defined].find((one) => one.id === id);
    return dialogue ? nameIn(dialogue.names, language) : t('changes.no-dialogue');
  };
}
