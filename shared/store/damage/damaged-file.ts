/** What the window and the command line are told of files that could not be read, and what can be done about each. */
import { z } from 'zod';
import { changedThingSchema } from '../backups/backup-answers.ts';

/**
 * `last-good`: the newest unbroken version takes its place; `as-is`: what the file holds is taken although its checksum does not fit;
 * `without`: nothing takes its place. In each case the file itself is put aside.
 */
export const damageChoiceSchema = z.enum(['last-good', 'as-is', 'without']);
export type DamageChoice = z.infer<typeof damageChoiceSchema>;

export const damagedFileSchema = z.object({
  /** Below the workspace folder, with slashes. */
  file: z.string(),
  /** A sentence that says what is wrong. */
  reason: z.string(),
  /** When the damaged file was last written; null when that is not known. */
  writtenAt: z.iso.datetime().nullable(),
  choices: z.array(damageChoiceSchema),
  lastGood: z
    .object({
      source: z.enum(['undo', 'backup']),
      time: z.iso.datetime(),
      /** Title of what it holds; of annotations, that of their document. */
      name: z.string(),
      /** How it differs from what can still be read of the damaged file; null where nothing of that can be read. */
      differences: z.array(changedThingSchema).nullable(),
    })
    .nullable(),
});
export type DamagedFile = z.infer<typeof damagedFileSchema>;
