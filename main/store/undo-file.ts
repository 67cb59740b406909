/**
 * Undo across restarts: the steps lie in a file of their own, written a moment after each change so that saving stays quick. What it says is
 * believed only as far as it fits the records: a step that does not lead to what is there, and all before it, are forgotten.
 */
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { MessageKey } from '../../shared/i18n/catalogue.ts';
import { history } from '../../shared/i18n/en/history.ts';
import { recordSchemas, TABLES, type Table } from '../../shared/store/store-file.ts';
import { DurableJson } from './durable-json.ts';
import type { Files } from './files.ts';
import type { Reader, RecordChange } from './transaction.ts';

export const UNDO_FILE = 'undo.json';

/** A change that can be undone. */
export interface Step {
  name: MessageKey;
  changes: readonly RecordChange[];
}

/** Both with the next to be taken last. */
export interface Steps {
  done: readonly Step[];
  undone: readonly Step[];
}

/** Characters of JSON that the file holds at most; older steps are left out. */
const LARGEST = 4_000_000;

const PREFIX = 'history.';

const stepSchema = z.object({
  name: z
    .string()
    .refine((name) => name.startsWith(PREFIX) && Object.hasOwn(history, name.slice(PREFIX.length))),
  changes: z.array(
    z.object({
      table: z.enum(TABLES),
      id: z.string(),
      before: z.unknown().optional(),
      after: z.unknown().optional(),
    }),
  ),
});
const fileSchema = z.object({ done: z.array(stepSchema), undone: z.array(stepSchema) });

export async function readSteps(folder: string, records: Reader, files: Files): Promise<Steps> {
  try {
    const content = await new DurableJson(join(folder, UNDO_FILE), files).read();
    const { done, undone } = fileSchema.parse(content ?? { done: [], undone: [] });
    return fittingSteps({ done: done.map(checked), undone: undone.map(checked) }, records);
  } catch {
    return { done: [], undone: [] }; // undo is a convenience: without it everything is still there
  }
}

export async function writeSteps(folder: string, { done, undone }: Steps, files: Files): Promise<void> {
  const steps = { done: newest(done), undone: newest(undone) };
  await new DurableJson(join(folder, UNDO_FILE), files).write(steps);
}

function checked(step: z.infer<typeof stepSchema>): Step {
  const changes = step.changes.map(({ table, id, before, after }) => ({
    table,
    id,
    before: recordOf(table, before),
    after: recordOf(table, after),
  }));
  return { ...step, name: step.name as MessageKey, changes };
}

function recordOf(table: Table, record: unknown): unknown {
  return record === undefined || record === null ? undefined : recordSchemas[table].parse(record);
}

/** The newest steps, as far as they fit the records. */
export function fittingSteps({ done, undone }: Steps, records: Reader): Steps {
  return {
    done: fitting(done, records, 'after', 'before'),
    undone: fitting(undone, records, 'before', 'after'),
  };
}

/** The newest steps of which each leads from what is there to what the next one needs. */
function fitting(
  steps: readonly Step[],
  records: Reader,
  from: 'before' | 'after',
  to: 'before' | 'after',
): Step[] {
  const state = new Map<string, unknown>();
  const fits = (step: Step) =>
    step.changes.every((change) => {
      const key = `${change.table}/${change.id}`;
      const there = state.has(key) ? state.get(key) : records.get(change.table, change.id);
      state.set(key, change[to]);
      return isDeepStrictEqual(there, change[from]);
    });
  const firstUnfit = steps.findLastIndex((step) => !fits(step));
  return steps.slice(firstUnfit + 1);
}

function newest(steps: readonly Step[]): Step[] {
  let size = 0;
  const tooOld = steps.findLastIndex((step) => {
    size += JSON.stringify(step).length;
    return size > LARGEST;
  });
  return steps.slice(tooOld + 1);
}
