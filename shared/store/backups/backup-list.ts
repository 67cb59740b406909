/**
 * The list of a backup: one readable file per backup that names every file of the workspace as it was, by the SHA-256 of its bytes. The bytes
 * lie beside it as objects, each once however many backups hold it.
 */
import { z } from 'zod';

/** Version of the lists that this program writes. */
export const BACKUP_VERSION = 1;
export const BACKUP_FORMAT = 'hled-briefing-book/backup';

/** `by-hand`: the user asked for it; `before-restore`: what was there before an older state was brought back. */
export const backupKindSchema = z.enum(['automatic', 'by-hand', 'before-restore']);
export type BackupKind = z.infer<typeof backupKindSchema>;

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

export const backupFileSchema = z.object({
  /** Below the workspace folder, with slashes. */
  path: z.string().min(1),
  /** In bytes. */
  size: z.int().nonnegative(),
  sha256: sha256Schema,
  /** When it was last written, in milliseconds since 1970. */
  modifiedAt: z.number(),
});
export type BackupFile = z.infer<typeof backupFileSchema>;

/** How many things a user would count, those in the trash left out. */
export const backupCountsSchema = z.object({
  documents: z.int().nonnegative(),
  annotations: z.int().nonnegative(),
  books: z.int().nonnegative(),
  dialogues: z.int().nonnegative(),
});
export type BackupCounts = z.infer<typeof backupCountsSchema>;

export const backupListSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  time: z.iso.datetime(),
  kind: backupKindSchema,
  /** Version of the program that made it. */
  program: z.string(),
  workspace: z.object({ id: z.string(), folder: z.string() }),
  counts: backupCountsSchema,
  files: z.array(backupFileSchema),
});
export type BackupList = z.infer<typeof backupListSchema>;

/** As it stands in the file: `checksum` is the SHA-256 of `JSON.stringify(list)`, lower-case hexadecimal. */
export const sealedListSchema = z.object({ checksum: z.string(), list: z.unknown() });

/** File name of a backup: its time, without the colons that Windows does not take. */
export function nameOfBackup(time: string): string {
  return `${time.replaceAll(/[:.]/g, '-')}.json`;
}
