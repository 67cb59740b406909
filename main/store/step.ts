/** One step of undo: what was changed, and what it is called, free of any language. */
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { MessageKey } from '../../shared/i18n/catalogue.ts';
import { describeThings } from '../../shared/i18n/describe-things.ts';
import { history } from '../../shared/i18n/en/history.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { createTranslator } from '../../shared/i18n/translate.ts';
import { migrateRecord } from '../../shared/store/migrate.ts';
import { recordSchemas, TABLES, type Table } from '../../shared/store/store-file.ts';
import type { Reader, RecordChange } from './transaction.ts';

/** What fills the sentence of a name: texts, and how many of which things. */
export type StepDetails = Readonly<Record<string, string | number>>;

export interface StepName {
  name: MessageKey;
  details?: StepDetails;
  /** It was saved while the user was typing, so that the next such step may become one with it. */
  isTyping?: boolean;
}

/** A change that can be undone. */
export interface Step {
  name: MessageKey;
  details: StepDetails;
  isTyping: boolean;
  /** When it was made, in milliseconds since 1970. */
  at: number;
  changes: readonly RecordChange[];
}

/** Both with the next to be taken last. */
export interface Steps {
  done: readonly Step[];
  undone: readonly Step[];
}

const PREFIX = 'history.';
const TITLE_LENGTH = 48;

export const stepSchema = z.object({
  name: z
    .string()
    .refine((name) => name.startsWith(PREFIX) && Object.hasOwn(history, name.slice(PREFIX.length))),
  details: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  isTyping: z.boolean().default(false),
  at: z.number().default(0),
  changes: z.array(
    z.object({
      table: z.enum(TABLES),
      id: z.string(),
      before: z.unknown().optional(),
      after: z.unknown().optional(),
    }),
  ),
});

/** What a step is called in the user's language; follows "Undo". */
export function sayStep({ name, details }: Step, language: Language): string {
  return createTranslator(language)(name, { ...details, things: describeThings(details, language) });
}

/** A title or the beginning of a text, short enough for a name. */
export function shortTitle(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= TITLE_LENGTH) return line;
  const cut = line.lastIndexOf(' ', TITLE_LENGTH);
  return `${line.slice(0, cut > TITLE_LENGTH / 2 ? cut : TITLE_LENGTH)}…`;
}

/**
 * A step as it was read from the disk, with records of today's form.
 * @param version of the store that wrote it
 * @throws when a record is none
 */
export function checkedStep(step: z.infer<typeof stepSchema>, version: number): Omit<Step, 'details'> {
  const { isTyping, at } = step;
  const changes = step.changes.map(({ table, id, before, after }) => ({
    table,
    id,
    before: recordOf(table, version, before),
    after: recordOf(table, version, after),
  }));
  return { name: step.name as MessageKey, isTyping, at, changes };
}

function recordOf(table: Table, version: number, record: unknown): unknown {
  if (record === undefined || record === null) return undefined;
  return recordSchemas[table].parse(migrateRecord(table, version, record));
}

/** The newest steps, as far as they fit the records. */
export function fittingSteps({ done, undone }: Steps, records: Reader): Steps {
  return {
    done: fitting(done, records, 'after', 'before'),
    undone: fitting(undone, records, 'before', 'after'),
  };
}

/**
 * The newest steps of which each leads from what is there to what the next one needs; null stands for a step that could not be read.
 * @param records as they are now
 */
export function fitting(
  steps: readonly (Step | null)[],
  records: Reader,
  from: 'before' | 'after',
  to: 'before' | 'after',
): Step[] {
  const state = new Map<string, unknown>();
  const fits = (step: Step | null) =>
    step?.changes.every((change) => {
      const key = `${change.table}/${change.id}`;
      const there = state.has(key) ? state.get(key) : records.get(change.table, change.id);
      state.set(key, change[to]);
      return isDeepStrictEqual(there, change[from]);
    }) ?? false;
  const firstUnfit = steps.findLastIndex((step) => !fits(step));
  return steps.slice(firstUnfit + 1).filter((step) => step !== null);
}
