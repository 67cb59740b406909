/** The dialogues whose pillars the importer knows: the built-in one to read, those of the user to change. */
import { useRestoreFocusTarget } from '@fluentui/react-components';
import { ChangeButton } from '../frame/change-button.tsx';
import { useRef, useState } from 'react';
import { call, useRead } from '../api.ts';
import { BUILT_IN_DIALOGUE } from '../../shared/documents/dialogues/built-in-dialogue.ts';
import type { Dialogue } from '../../shared/documents/dialogues/dialogue.ts';
import { nameIn } from '../../shared/documents/dialogues/find-pillar.ts';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import { useOnce } from '../ui/use-once.ts';
import { PillarName } from '../ui/pillar-mark.tsx';
import { DialogueDialog } from './dialogue-dialog.tsx';
import styles from './dialogues-section.module.css';

export function DialoguesSection() {
  const { t } = useLanguage();
  const dialogues = useRead('dialogues.list', null).data ?? [];
  const [isAdding, setIsAdding] = useState(false);
  const section = useRef<HTMLElement>(null);
  const focusTarget = useRestoreFocusTarget();
  return (
    <section ref={section} className={styles.section} aria-labelledby="dialogues">
      <h2 id="dialogues" className={styles.heading}>
        {t('dialogues.title')}
      </h2>
      <p className={styles.hint}>{t('dialogues.hint')}</p>
      <ul className={styles.list}>
        {[BUILT_IN_DIALOGUE, ...dialogues].map((dialogue) => (
          <DialogueRow
            key={dialogue.id}
            dialogue={dialogue}
            onRemoved={() => {
              section.current?.querySelector<HTMLElement>('[data-part="add"]')?.focus();
            }}
          />
        ))}
      </ul>
      <ChangeButton
        {...focusTarget}
        data-part="add"
        onClick={() => {
          setIsAdding(true);
        }}
      >
        {t('dialogues.add')}
      </ChangeButton>
      <DialogueDialog
        dialogue={null}
        isOpen={isAdding}
        onClose={() => {
          setIsAdding(false);
        }}
      />
    </section>
  );
}

interface DialogueRowProps {
  dialogue: Dialogue;
  onRemoved: () => void;
}

function DialogueRow({ dialogue, onRemoved }: DialogueRowProps) {
  const { t, language } = useLanguage();
  const name = nameIn(dialogue.names, language);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        {dialogue.id === BUILT_IN_DIALOGUE.id ? (
          <span className={styles.fixed}>{t('dialogues.built-in')}</span>
        ) : (
          <DialogueActions dialogue={dialogue} name={name} onRemoved={onRemoved} />
        )}
      </div>
      <p className={styles.hint}>
        {[...dialogue.abbreviations, dialogue.pillarWord].filter((part) => part !== '').join(' · ')}
      </p>
      <details>
        <summary>{t('dialogues.pillars', { count: dialogue.pillars.length })}</summary>
        <ol className={styles.pillars}>
          {dialogue.pillars.map(({ id }) => (
            <li key={id}>
              <PillarName pillar={id} />
            </li>
          ))}
        </ol>
      </details>
    </li>
  );
}

function DialogueActions({ dialogue, name, onRemoved }: DialogueRowProps & { name: string }) {
  const { t } = useLanguage();
  const { attempt, tellUndoable } = useNotices();
  const once = useOnce();
  const [isEditing, setIsEditing] = useState(false);
  const focusTarget = useRestoreFocusTarget();
  const remove = () => {
    once(() =>
      attempt(async () => {
        await call('dialogues.remove', { id: dialogue.id });
        onRemoved();
        tellUndoable(t('dialogues.removed'));
      }),
    );
  };
  return (
    <span className={styles.actions}>
      <ChangeButton
        {...focusTarget}
        size="small"
        aria-label={t('dialogues.edit-named', { name })}
        onClick={() => {
          setIsEditing(true);
        }}
      >
        {t('dialogues.edit')}
      </ChangeButton>
      <ChangeButton
        size="small"
        appearance="subtle"
        aria-label={t('dialogues.remove-named', { name })}
        onClick={remove}
      >
        {t('dialogues.remove')}
      </ChangeButton>
      <DialogueDialog
        dialogue={dialogue}
        isOpen={isEditing}
        onClose={() => {
          setIsEditing(false);
        }}
      />
    </span>
  );
}
