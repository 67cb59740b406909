/** The way back to where one was, and forward again: Alt with the arrow keys, or the mouse's own buttons. Ctrl+J goes to the source of what has the focus. */
import { useEffect } from 'react';
import { call } from '../api.ts';
import { useNavigation } from '../navigation.ts';
import { useNotices } from './notices.tsx';

const BUTTONS = { back: 3, forward: 4 };

export function useWayBack(): void {
  const { attempt } = useNotices();
  useEffect(() => {
    const { back, forward, openDocument } = useNavigation.getState();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isInDialog(event.target)) return;
      const id = sourceOf(event);
      if (isAltAlone(event) && event.key === 'ArrowLeft') back();
      else if (isAltAlone(event) && event.key === 'ArrowRight') forward();
      else if (id !== null)
        void attempt(() => call('initiatives.read', { id })).then((found) => {
          if (found) openDocument(found.document.id, id);
        });
      else return;
      event.preventDefault();
    };
    const onMouseUp = ({ button }: MouseEvent) => {
      if (button === BUTTONS.back) back();
      if (button === BUTTONS.forward) forward();
    };
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('mouseup', onMouseUp);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('mouseup', onMouseUp);
    };
  }, [attempt]);
}

function isAltAlone({ altKey, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): boolean {
  // On a Mac the key goes word by word through a text.
  const isText =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));
  return altKey && !ctrlKey && !metaKey && !shiftKey && !(isText && navigator.userAgent.includes('Mac'));
}

/** The initiative that a row, a card or an annotation with the focus is of. */
function sourceOf({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): string | null {
  if (key.toLowerCase() !== 'j' || !(ctrlKey || metaKey) || altKey || !(target instanceof Element))
    return null;
  return target.closest<HTMLElement>('[data-source]')?.dataset.source ?? null;
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null;
}
