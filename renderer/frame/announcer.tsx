/** The two regions by which a screen reader is told what happens: politely, and at once for failures. Nothing else speaks by itself. */
import { useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { speaker } from '../ui/said.ts';

export function Announcer() {
  const { polite, assertive } = useSyncExternalStore(speaker.listen, speaker.now);
  return createPortal(
    // A dialog hides from the screen reader all that is not in it, but for what says so.
    <div className="visually-hidden" data-tabster-never-hide="">
      <div aria-live="polite" aria-atomic data-testid="said">
        {polite}
      </div>
      <div aria-live="assertive" aria-atomic data-testid="said-failure">
        {assertive}
      </div>
    </div>,
    document.body,
  );
}
