/** How far the program is with opening its workspace: what the window shows in its place until it is open. */
import { z } from 'zod';

export const workspaceStateSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('opening') }),
  /** It is encrypted, and waits for its passphrase. */
  z.object({ state: z.literal('locked'), folder: z.string(), canRemember: z.boolean() }),
  z.object({
    state: z.literal('open'),
    isEncrypted: z.boolean(),
    /** This machine has a keychain that can keep a key. */
    canRemember: z.boolean(),
    isRemembered: z.boolean(),
  }),
  /** `message` says why, in the user's language, and what can be done. */
  z.object({
    state: z.literal('failed'),
    folder: z.string(),
    code: z.string(),
    message: z.string(),
    /** Only the file that says that the folder is a workspace is damaged: it can be made anew. */
    canRebuild: z.boolean(),
  }),
]);
export type WorkspaceState = z.infer<typeof workspaceStateSchema>;
export type WorkspaceStateOf<State extends WorkspaceState['state']> = Extract<
  WorkspaceState,
  { state: State }
>;
