/** What can be done with the selected words, at the selection: a toolbar for the mouse, and for the keyboard by Tab. */
import { Tooltip } from '@fluentui/react-components';
import { CopyRegular, TagRegular } from '@fluentui/react-icons';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { KindIcon } from '../../annotations/kind-icon.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { ACTION_KEYS, WRITTEN_KINDS, type ReadingAction } from './use-annotate.ts';
import type { Selected } from './use-selection.ts';
import styles from './selection-toolbar.module.css';

interface SelectionToolbarProps {
  selected: Selected;
  onAct: (action: ReadingAction) => void;
  onLeave: () => void;
}

const ACTIONS = ['highlight', ...WRITTEN_KINDS, 'tag', 'copy'] as const;
const HEIGHT = 40;
const WIDTH = 8 * 46 + 12;
const GAP = 8;

export function SelectionToolbar({ selected, onAct, onLeave }: SelectionToolbarProps) {
  const { t } = useLanguage();
  const [entry, setEntry] = useState(0);
  const { box, view } = selected;
  const { top, bottom, left } = box;
  const hasRoomAbove = top - view.top > HEIGHT + GAP;
  const name = (action: (typeof ACTIONS)[number]) =>
    action === 'tag' || action === 'copy' ? t(`reading.${action}`) : t(`terms.annotationKind.${action}`);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') onLeave();
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0;
    if (step !== 0) {
      const next = (entry + step + ACTIONS.length) % ACTIONS.length;
      setEntry(next);
      event.currentTarget.querySelectorAll('button')[next]?.focus();
    }
    if (step !== 0 || event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  return (
    <div
      className={styles.toolbar}
      role="toolbar"
      aria-label={t('reading.toolbar')}
      style={{
        top: hasRoomAbove ? top - HEIGHT - GAP : bottom + GAP,
        left: Math.max(GAP, Math.min(left - 24, view.width - WIDTH - GAP)),
      }}
      onMouseDown={(event) => {
        event.preventDefault(); // the selection stays
      }}
      onKeyDown={onKeyDown}
    >
      {ACTIONS.map((action, index) => (
        <Tooltip key={action} content={`${name(action)} (${ACTION_KEYS[action]})`} relationship="label">
          <button
            type="button"
            className={styles.button}
            data-action={action}
            tabIndex={index === entry ? 0 : -1}
            aria-keyshortcuts={ACTION_KEYS[action]}
            onClick={() => {
              onAct(action);
            }}
          >
            {iconOf(action)}
            <span className={styles.key} aria-hidden>
              {ACTION_KEYS[action]}
            </span>
          </button>
        </Tooltip>
      ))}
    </div>
  );
}

function iconOf(action: (typeof ACTIONS)[number]): ReactNode {
  if (action === 'tag') return <TagRegular aria-hidden />;
  if (action === 'copy') return <CopyRegular aria-hidden />;
  return <KindIcon kind={action} />;
}
