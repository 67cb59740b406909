/** The pillars of a dialogue while they are typed: a row each, moved by its buttons or by Alt with the arrow keys. */
import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { PILLAR_LIMIT } from '../../shared/documents/dialogues/dialogue.ts';
import { useLanguage } from '../ui/language.tsx';
import { addPillar, movePillar, removePillar } from './dialogue-draft.ts';
import type { DraftProps } from './dialogue-fields.tsx';
import { PillarRow } from './pillar-row.tsx';
import { useFaultText } from './use-fault-text.ts';
import styles from './pillar-table.module.css';

export function PillarTable({ draft, faults, onChange }: DraftProps) {
  const { t } = useLanguage();
  const fault = useFaultText(faults)('pillars');
  const { table, focusAfter } = useFocusAfter();
  const { pillars } = draft;
  return (
    <fieldset className={styles.table} ref={table}>
      <legend className={styles.legend}>{t('dialogues.pillar-list')}</legend>
      {pillars.length > 0 && (
        <div className={styles.heads} aria-hidden>
          <span>{t('dialogues.numeral')}</span>
          <span>{t('dialogues.name-en')}</span>
          <span>{t('dialogues.name-es')}</span>
        </div>
      )}
      <ol className={styles.rows}>
        {pillars.map((pillar, index) => (
          <PillarRow
            key={pillar.id}
            pillar={pillar}
            index={index}
            isLast={index === pillars.length - 1}
            faults={faults}
            onChange={onChange}
            onMove={(by, part) => {
              onChange((current) => movePillar(current, pillar.id, by));
              focusAfter(pillar.id, part);
            }}
            onRemove={() => {
              onChange((current) => removePillar(current, pillar.id));
              focusAfter((pillars[index + 1] ?? pillars[index - 1])?.id ?? '', 'remove');
            }}
          />
        ))}
      </ol>
      {fault !== null && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <Button
        size="small"
        icon={<AddRegular />}
        data-part="add"
        disabledFocusable={pillars.length >= PILLAR_LIMIT}
        onClick={() => {
          onChange(addPillar);
          focusAfter(null, 'en');
        }}
      >
        {t('dialogues.add-pillar')}
      </Button>
    </fieldset>
  );
}

/** What has the focus once the rows stand in their new places: a part of a pillar's row, of the last one for null, else "Add". */
function useFocusAfter() {
  const table = useRef<HTMLFieldSetElement>(null);
  const wish = useRef<{ row: string | null; part: string } | null>(null);
  useEffect(() => {
    if (!wish.current || !table.current) return;
    const { row, part } = wish.current;
    wish.current = null;
    const rows = [...table.current.querySelectorAll<HTMLElement>('[data-pillar-row]')];
    const found = row === null ? rows.at(-1) : rows.find(({ dataset }) => dataset.pillarRow === row);
    const target = found?.querySelector<HTMLElement>(`[data-part="${part}"]`);
    (target ?? table.current.querySelector<HTMLElement>('[data-part="add"]'))?.focus();
  });
  return {
    table,
    focusAfter: (row: string | null, part: string) => {
      wish.current = { row, part };
    },
  };
}
