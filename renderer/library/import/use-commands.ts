/** What the buttons and the keys of the review do: each edit, and the sentence that says what came of it. */
import { useMemo, useState, type RefObject } from 'react';
import type { Pillar } from '../../../shared/documents/pillar.ts';
import type { GivenRole } from '../../../shared/documents/review/change-role.ts';
import { useLanguage } from '../../ui/language.tsx';
import { usePillars } from '../../ui/pillars.tsx';
import type { ReviewTools } from './use-review.ts';

export interface Commands {
  merge: () => void;
  splitAt: (offset: number) => void;
  /** Asks for the place to split at. */
  startSplit: () => void;
  stopSplit: () => void;
  /** The place to split at is being chosen, in the row that has the focus. */
  isSplitting: boolean;
  giveRole: (role: GivenRole) => void;
  restore: () => void;
  givePillar: (pillar: Pillar | null) => void;
  /** A number was pressed that is no pillar of the document's dialogue. */
  missPillar: () => void;
  giveSection: (section: string | null) => void;
  undo: () => void;
  redo: () => void;
  /** What came of the last one. */
  message: string;
}

/** @param grid the row with the focus in it gets the focus back */
export function useCommands(tools: ReviewTools, grid: RefObject<HTMLElement | null>): Commands {
  const { t } = useLanguage();
  const pillars = usePillars();
  const [message, setMessage] = useState('');
  const [isSplitting, setIsSplitting] = useState(false);
  const commands = useMemo(() => {
    const say = (done: boolean, text: string, otherwise = t('imports.no-change')) => {
      setMessage(done ? text : otherwise);
    };
    const stopSplit = () => {
      setIsSplitting(false);
      focusEntry(grid);
    };
    return {
      merge: () => {
        say(tools.edit({ kind: 'merge' }), t('imports.did-merge'), t('imports.no-merge'));
        focusEntry(grid);
      },
      startSplit: () => {
        setIsSplitting(true);
      },
      stopSplit,
      splitAt: (offset: number) => {
        say(tools.edit({ kind: 'split', offset }), t('imports.did-split'), t('imports.no-split'));
        stopSplit();
      },
      giveRole: (role: GivenRole) => {
        const name = t(`imports.role.${role}`);
        say(tools.edit({ kind: 'role', role }), t('imports.did-role', { role: name }));
      },
      restore: () => {
        say(tools.edit({ kind: 'restore' }), t('imports.did-restore'));
      },
      givePillar: (pillar: Pillar | null) => {
        say(
          tools.edit({ kind: 'pillar', pillar }),
          t('imports.did-pillar', { pillar: pillars.name(pillar) }),
        );
      },
      missPillar: () => {
        setMessage(t('imports.no-pillar'));
      },
      giveSection: (section: string | null) => {
        const name = section ?? t('imports.without-section');
        say(tools.edit({ kind: 'section', section }), t('imports.did-section', { section: name }));
      },
      undo: () => {
        setMessage(t(tools.canUndo ? 'imports.did-undo' : 'app.nothing-to-undo'));
        tools.undo();
      },
      redo: () => {
        setMessage(t(tools.canRedo ? 'imports.did-redo' : 'app.nothing-to-redo'));
        tools.redo();
      },
    };
  }, [tools, t, pillars, grid]);
  return useMemo(() => ({ ...commands, message, isSplitting }), [commands, message, isSplitting]);
}

/** The focus goes to the row that has been chosen, once it is drawn. */
export function focusEntry(grid: RefObject<HTMLElement | null>): void {
  requestAnimationFrame(() => {
    grid.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus();
  });
}
