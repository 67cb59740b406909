/** What the keys do on a row of the trash. */
import type { KeyboardEvent } from 'react';
import type { TrashItem } from '../../shared/trash/trash.ts';
import { useAccess } from '../frame/use-access.ts';
import { keysIn } from '../ui/keys-in.ts';

interface TrashOnKeys {
  chosen: ReadonlySet<string>;
  choose: (items: readonly TrashItem[], isChosen: boolean) => void;
  restore: (item: TrashItem) => void;
  remove: (item: TrashItem) => void;
}

/** @returns hears a key on an item, among those of its kind */
export function useTrashKeys({ chosen, choose, restore, remove }: TrashOnKeys) {
  const { canChange } = useAccess();
  return (event: KeyboardEvent, item: TrashItem, ofKind: readonly TrashItem[]): void => {
    if (event.target !== event.currentTarget) return;
    const chooseBeside = (step: 1 | -1) => {
      const next = ofKind[ofKind.indexOf(item) + step];
      choose(next ? [item, next] : [item], true);
      if (next) document.querySelector<HTMLElement>(`[data-trashed="${CSS.escape(next.id)}"]`)?.focus();
    };
    const change = (work: (item: TrashItem) => void) => {
      if (canChange && !event.repeat) work(item);
    };
    keysIn('trash', event, {
      'trash-choose': () => {
        choose([item], !chosen.has(item.id));
      },
      'trash-choose-up': () => {
        chooseBeside(-1);
      },
      'trash-choose-down': () => {
        chooseBeside(1);
      },
      'trash-choose-all': () => {
        choose(ofKind, true);
      },
      'trash-restore': () => {
        change(restore);
      },
      'trash-delete': () => {
        if (item.quotedBy.length === 0) change(remove);
      },
    });
  };
}
