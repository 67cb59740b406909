/** One pillar of a dialogue while it is typed. */
import { Button, Field, Input, Tooltip } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, DismissRegular } from '@fluentui/react-icons';
import type { KeyboardEvent, ReactElement } from 'react';
import {
  DIALOGUE_NAME_LENGTH,
  NUMERAL_LENGTH,
  type DialoguePillar,
} from '../../shared/documents/dialogues/dialogue.ts';
import { useLanguage } from '../ui/language.tsx';
import { changePillar } from './dialogue-draft.ts';
import type { DraftProps } from './dialogue-fields.tsx';
import { useFaultText } from './use-fault-text.ts';
import styles from './pillar-table.module.css';

interface PillarRowProps extends Pick<DraftProps, 'faults' | 'onChange'> {
  pillar: DialoguePillar;
  index: number;
  isLast: boolean;
  /** @param part what has the focus and is to keep it */
  onMove: (by: -1 | 1, part: string) => void;
  onRemove: () => void;
}

const MOVES: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

export function PillarRow({ pillar, index, isLast, faults, onChange, onMove, onRemove }: PillarRowProps) {
  const { t } = useLanguage();
  const faultText = useFaultText(faults);
  const position = index + 1;
  const set = (changes: Partial<DialoguePillar>) => {
    onChange((current) => changePillar(current, pillar.id, changes));
  };
  const moveByKey = (event: KeyboardEvent) => {
    const by = event.altKey ? MOVES[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    onMove(by, partOf(event.target));
  };
  return (
    <li className={styles.row} data-pillar-row={pillar.id} onKeyDown={moveByKey}>
      <Field validationMessage={faultText('numeral', index)}>
        <Input
          className={styles.field}
          aria-label={t('dialogues.numeral-of', { position })}
          data-part="numeral"
          value={pillar.numeral}
          maxLength={NUMERAL_LENGTH}
          onChange={(_, { value }) => {
            set({ numeral: value });
          }}
        />
      </Field>
      {(['en', 'es'] as const).map((language) => (
        <Field key={language} validationMessage={language === 'en' ? faultText('pillar-name', index) : null}>
          <Input
            className={styles.field}
            aria-label={t(`dialogues.name-${language}-of`, { position })}
            data-part={language}
            value={pillar.names[language]}
            maxLength={DIALOGUE_NAME_LENGTH}
            onChange={(_, { value }) => {
              set({ names: { ...pillar.names, [language]: value } });
            }}
          />
        </Field>
      ))}
      <span className={styles.tools}>
        <Tool
          part="up"
          label={t('dialogues.move-up', { position })}
          icon={<ArrowUpRegular />}
          isOff={index === 0}
          onClick={() => {
            onMove(-1, 'up');
          }}
        />
        <Tool
          part="down"
          label={t('dialogues.move-down', { position })}
          icon={<ArrowDownRegular />}
          isOff={isLast}
          onClick={() => {
            onMove(1, 'down');
          }}
        />
        <Tool
          part="remove"
          label={t('dialogues.remove-pillar', { position })}
          icon={<DismissRegular />}
          onClick={onRemove}
        />
      </span>
    </li>
  );
}

interface ToolProps {
  part: string;
  label: string;
  icon: ReactElement;
  isOff?: boolean;
  onClick: () => void;
}

function Tool({ part, label, icon, isOff = false, onClick }: ToolProps) {
  return (
    <Tooltip content={label} relationship="label">
      <Button
        size="small"
        appearance="subtle"
        data-part={part}
        icon={icon}
        disabledFocusable={isOff}
        onClick={onClick}
      />
    </Tooltip>
  );
}

function partOf(target: EventTarget): string {
  const part = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-part]') : null;
  return part?.dataset.part ?? 'en';
}
