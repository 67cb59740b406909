/** The channels of what leaves the window: for paper, and for the clipboard. */
import { z } from 'zod';

export const paperContract = {
  /** Puts a text into the clipboard. */
  'app.copy-text': { input: z.string().min(1).max(100_000), output: z.null() },
  /** Hands what the window shows on paper to the printing dialog of the system; false when the user cancelled there. */
  'app.print': { input: z.null(), output: z.boolean() },
};
