/** Whether this program may write to its workspace, and if not, why and who may. */
import { z } from 'zod';

/** Who has a workspace open. What is not known is empty. */
const holderShownSchema = z.object({
  machine: z.string(),
  user: z.string(),
  since: z.iso.datetime().or(z.literal('')),
});

export const accessSchema = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('writing') }),
  z.object({
    mode: z.literal('reading'),
    /** `lost`: it was ours until another took over. */
    reason: z.enum(['in-use', 'lost']),
    holder: holderShownSchema,
    /** The holder has not been heard of for so long that one may take over. */
    isStale: z.boolean(),
  }),
  /** Its folder, or many of its files, are not there any more. */
  z.object({ mode: z.literal('gone'), folder: z.string(), missing: z.int().nonnegative() }),
]);
export type Access = z.infer<typeof accessSchema>;
