/** The way back to where one was, and forward again, by the mouse's own buttons; the keys for it stand in the table of commands. */
import { useEffect } from 'react';
import { useNavigation } from '../navigation.ts';

const BUTTONS = { back: 3, forward: 4 };

export function useWayBack(): void {
  useEffect(() => {
    const { back, forward } = useNavigation.getState();
    const onMouseUp = ({ button }: MouseEvent) => {
      if (button === BUTTONS.back) back();
      if (button === BUTTONS.forward) forward();
    };
    window.addEventListener('mouseup', onMouseUp);
    return () => {
      window.removeEventListener('mouseup', onMouseUp);
    };
  }, []);
}
