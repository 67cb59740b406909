/**
 * Versions of records that the steps of undo remember. Since steps that do not fit what is there are forgotten with the next change, and a
 * record that could not be read fits none, a copy of the steps is put aside as soon as damage is found.
 */
import { join } from 'node:path';
import { recordSchemas, type RecordOf, type Table } from '../../../shared/store/store-file.ts';
import { sha256Of } from '../backups/backup-place.ts';
import { DurableJson } from '../durable-json.ts';
import type { Files } from '../files.ts';
import { parseSteps } from '../old-undo-file.ts';
import type { Steps } from '../step.ts';
import { readAllSteps } from '../undo-folder.ts';
import { markOf, SET_ASIDE_FOLDER } from './set-aside.ts';

/** The time of the newest step, and the beginning of the hash of all. */
const KEPT = /^undo\.[\dTZ-]{20,30}\.[0-9a-f]{8}\.json$/;

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
  const steps = await readAllSteps(folder, files);
  if (!records.some(({ table, id }) => lastState(steps, table, id) !== null)) return;
  const newest = Math.max(0, ...[...steps.done, ...steps.undone].map(({ at }) => at));
  const hash = sha256Of(Buffer.from(JSON.stringify(steps))).slice(0, 8);
  const aside = join(folder, SET_ASIDE_FOLDER);
  const name = `undo.${markOf(new Date(newest))}.${hash}.json`;
  await files.makeFolder(aside);
  if ((await files.list(aside)).includes(name)) return;
  await new DurableJson(join(aside, name), files).write(steps);
  await files.syncFolder(folder);
}

export async function undoVersions<T extends Table>(
  table: T,
  id: string,
  folder: string,
  files: Files,
): Promise<Version<T>[]> {
  const kept = await keptSteps(join(folder, SET_ASIDE_FOLDER), files);
  return [await readAllSteps(folder, files), ...kept].flatMap((steps) => lastState(steps, table, id) ?? []);
}

async function keptSteps(aside: string, files: Files): Promise<Steps[]> {
  const names = (await files.stat(aside)) === null ? [] : await files.list(aside);
  const read = names
    .filter((name) => KEPT.test(name))
    .map(async (name) => parseSteps(await new DurableJson(join(aside, name), files).read()));
  const settled = await Promise.allSettled(read);
  return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

/** The record as it was after the last step taken. */
function lastState<T extends Table>({ done, undone }: Steps, table: T, id: string): Version<T> | null {
  const states = (['after', 'before'] as const).map((side) => {
    const steps = side === 'after' ? done : undone;
    const found = steps.flatMap(({ at, changes }) =>
      changes.flatMap((one) => (one.table === table && one.id === id ? [{ at, record: one[side] }] : [])),
    );
    return found.at(-1);
  });
  const last = states[0] ?? states[1];
  const parsed = recordSchemas[table].safeParse(last?.record);
  if (!last || !parsed.success) return null;
  return { source: 'undo', time: new Date(last.at), record: parsed.data as RecordOf<T> };
}
