/** The command palette: one types a name, in either language, and goes to the command, the screen, the document, the book, the initiative. */
import { Dialog, DialogSurface, Input } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { WINDOW_COMMANDS } from '../../../shared/commands/commands.ts';
import { rowForKey } from '../../ui/row-for-key.ts';
import { useLanguage } from '../../ui/language.tsx';
import { speaker } from '../../ui/said.ts';
import { rememberCommand } from './late-commands.ts';
import { usePaletteItems, type PaletteItem } from './palette-items.ts';
import { PaletteList } from './palette-list.tsx';
import styles from './palette.module.css';

export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface} aria-label={t('commands.palette-title')}>
        <Finder onClose={onClose} />
      </DialogSurface>
    </Dialog>
  );
}

function Finder({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const items = usePaletteItems(typed);
  const listId = useId();
  const chosen = Math.min(at, items.length - 1);
  useSaidCount(items.length, typed);

  const choose = (item: PaletteItem) => {
    if (WINDOW_COMMANDS.some(({ id }) => id === item.id)) rememberCommand(item.id);
    onClose();
    // The dialog gives the focus back first; then the command may take it.
    window.setTimeout(item.run, 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = rowForKey(event, chosen, items.length);
    const item = items[chosen];
    if (event.key === 'Enter' && item) choose(item);
    else if (target !== null && event.key !== 'Home' && event.key !== 'End') setAt(target);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <Input
        className={styles.field}
        size="large"
        appearance="filled-lighter"
        contentBefore={<SearchRegular />}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={items[chosen] && `${listId}-${String(chosen)}`}
        aria-label={t('commands.palette-title')}
        placeholder={t('commands.palette-hint')}
        autoFocus
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {items.length === 0 && <p className={styles.none}>{t('commands.palette-none')}</p>}
      <PaletteList id={listId} items={items} chosen={chosen} onChoose={choose} onPoint={setAt} />
    </>
  );
}

/** Says how many were found, once one has typed. */
function useSaidCount(count: number, typed: string): void {
  const { t } = useLanguage();
  const said = useRef(typed);
  useEffect(() => {
    if (said.current === typed) return;
    said.current = typed;
    speaker.say('count', count === 0 ? t('commands.palette-none') : t('commands.palette-found', { count }));
  }, [count, typed, t]);
}
