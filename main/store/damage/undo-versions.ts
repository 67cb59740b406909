/**
 * Versions of records that the steps of undo remember. Since the file of the steps is written anew after the next change, and a record that
 * could not be read has no part in those, a copy of it is put aside as soon as damage is found.
 */
import { basename, join } from 'node:path';
import { z } from 'zod';
import { recordSchemas, TABLES, type RecordOf, type Table } from '../../../shared/store/store-file.ts';
import { sha256Of } from '../backups/backup-place.ts';
import { DurableJson } from '../durable-json.ts';
import type { Files } from '../files.ts';
import { UNDO_FILE } from '../undo-file.ts';
import { markOf, SET_ASIDE_FOLDER } from './set-aside.ts';

const change = z.object({
  table: z.enum(TABLES),
  id: z.string(),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
});
const steps = z.array(z.object({ changes: z.array(change) }));
const undoSchema = z.object({ done: steps, undone: steps });

/** The time at which the steps were written, and the beginning of their hash. */
const KEPT = /^undo\.(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)-(\d{3}Z)\.[0-9a-f]{8}\.json$/;

export interface Version<T extends Table = Table> {
  source: 'undo' | 'backup';
  time: Date;
  record: RecordOf<T>;
}

/** Keeps the steps if they speak of one of these records. */
export async function keepUndoOf(
  records: readonly { table: Table; id: string }[],
  folder: string,
  files: Files,
): Promise<void> {
  const file = join(folder, UNDO_FILE);
  const [bytes, stat] = [await files.read(file), await files.stat(file)];
  if (!bytes || !stat) return;
  const found = records.some(({ table, id }) => lastState(bytes, table, id) !== null);
  const aside = join(folder, SET_ASIDE_FOLDER);
  const name = `undo.${markOf(new Date(stat.modifiedAt))}.${sha256Of(bytes).slice(0, 8)}.json`;
  if (!found) return;
  await files.makeFolder(aside);
  if ((await files.list(aside)).includes(name)) return;
  await new DurableJson(join(aside, name), files).write(JSON.parse(bytes.toString('utf8')));
  await files.syncFolder(folder);
}

export async function undoVersions<T extends Table>(
  table: T,
  id: string,
  folder: string,
  files: Files,
): Promise<Version<T>[]> {
  const aside = join(folder, SET_ASIDE_FOLDER);
  const names = (await files.stat(aside)) === null ? [] : await files.list(aside);
  const paths = [
    join(folder, UNDO_FILE),
    ...names.filter((name) => KEPT.test(name)).map((name) => join(aside, name)),
  ];
  const versions = await Promise.all(
    paths.map(async (path): Promise<Version<T>[]> => {
      const [bytes, stat] = [await files.read(path).catch(() => null), await files.stat(path)];
      const record = bytes && stat && lastState(bytes, table, id);
      return record ? [{ source: 'undo', time: timeIn(path) ?? new Date(stat.modifiedAt), record }] : [];
    }),
  );
  return versions.flat();
}

function timeIn(path: string): Date | null {
  const [, hour, minute, second, rest] = KEPT.exec(basename(path)) ?? [];
  return hour === undefined ? null : new Date(`${hour}:${minute ?? ''}:${second ?? ''}.${rest ?? ''}`);
}

/** The record as it was after the last step taken. */
function lastState<T extends Table>(bytes: Buffer, table: T, id: string): RecordOf<T> | null {
  try {
    const { done, undone } = undoSchema.parse(JSON.parse(bytes.toString('utf8')));
    const isMeant = (one: z.infer<typeof change>) => one.table === table && one.id === id;
    const last = done.flatMap(({ changes }) => changes).findLast(isMeant);
    const next = undone.flatMap(({ changes }) => changes).findLast(isMeant);
    const parsed = recordSchemas[table].safeParse(last ? last.after : next?.before);
    return parsed.success ? (parsed.data as RecordOf<T>) : null;
  } catch {
    return null;
  }
}
