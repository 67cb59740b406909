/** What the preload script puts into the page as `window.briefing`. */
import type { Channel } from './channels.ts';

export interface Bridge {
  /** Asks the core; the reply is parsed by the caller. Rejects for a channel that is not in the contract. */
  invoke: (channel: Channel, input: unknown) => Promise<unknown>;
  /** @returns how to stop listening */
  onPush: (listener: (message: unknown) => void) => () => void;
  /** Says that all that was typed is saved, after a push of `save-now`. */
  savedNow: () => void;
}
