/** What the window and the command line are told of backups. */
import { z } from 'zod';
import { WHOLE_TABLES } from '../store-file.ts';
import { backupCountsSchema, backupKindSchema } from './backup-list.ts';

/** Which backup: the workspace it is of, and the name of its list. */
export const backupRefSchema = z.object({
  workspaceId: z.string().regex(/^[\w-]{1,80}$/),
  name: z.string().regex(/^[\w-]{1,80}\.json$/),
});
export type BackupRef = z.infer<typeof backupRefSchema>;

export const backupSummarySchema = backupRefSchema.extend({
  /** Null where the list itself cannot be read. */
  made: z
    .object({
      time: z.iso.datetime(),
      kind: backupKindSchema,
      counts: backupCountsSchema,
      files: z.int().nonnegative(),
      /** Of all its files together. */
      bytes: z.int().nonnegative(),
      folder: z.string(),
    })
    .nullable(),
  /** It is of another workspace than the one that is open. */
  isOther: z.boolean(),
  /** Files of the workspace that it has lost. */
  damaged: z.array(z.string()),
});
export type BackupSummary = z.infer<typeof backupSummarySchema>;

export const backupStatusSchema = z.object({
  /** Null: no backups are made. */
  folder: z.string().nullable(),
  /** When all that there is was last known to be in a good backup; null when never. */
  goodAt: z.iso.datetime().nullable(),
  /** A sentence, when the last attempt failed or the last good one is old. */
  warning: z.string().nullable(),
});

export const thingKindSchema = z.enum(['document', 'annotation', 'book', 'dialogue', ...WHOLE_TABLES]);
export const thingSchema = z.object({ kind: thingKindSchema, id: z.string() });
export type Thing = z.infer<typeof thingSchema>;

/** What happens to a thing when another state takes the place of what is there. */
export const effectSchema = z.enum(['comes-back', 'changes-back', 'goes']);
export type Effect = z.infer<typeof effectSchema>;

export const changedThingSchema = thingSchema.extend({
  /** Title, or the first words. */
  name: z.string(),
  /** Title of the document that an annotation is on; else empty. */
  where: z.string(),
  effect: effectSchema,
});
export type ChangedThing = z.infer<typeof changedThingSchema>;

export const restorePreviewSchema = z.object({
  backup: backupSummarySchema,
  things: z.array(changedThingSchema),
  /** Files that cannot be compared, because the backup has lost them or the workspace cannot read them. */
  left: z.array(z.string()),
});
export type RestorePreview = z.infer<typeof restorePreviewSchema>;
