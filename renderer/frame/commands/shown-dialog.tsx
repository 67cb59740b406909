/** Shows the palette or the sheet of keys when it is asked for; neither is read in before. */
import { lazy, Suspense } from 'react';
import { useCommandDialogs } from './command-dialogs.ts';

const Palette = lazy(() => import('./palette.tsx').then((m) => ({ default: m.Palette })));
const ShortcutSheet = lazy(() => import('./shortcut-sheet.tsx').then((m) => ({ default: m.ShortcutSheet })));

export function ShownDialog() {
  const { shown, close } = useCommandDialogs();
  return (
    <Suspense>
      {shown === 'palette' && <Palette onClose={close} />}
      {shown === 'sheet' && <ShortcutSheet onClose={close} />}
    </Suspense>
  );
}
