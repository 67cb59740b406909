/** The one file that held all steps before each had its own; it is read once, and taken away when the steps are written anew. */
import { join } from 'node:path';
import { z } from 'zod';
import { bookSchema, initiativeIdsOf } from '../../shared/book/book.ts';
import { STORE_VERSION } from '../../shared/store/store-file.ts';
import type { Files } from './files.ts';
import { JsonFile } from './json-file.ts';
import {
  checkedStep,
  fitting,
  shortTitle,
  stepSchema,
  type Step,
  type StepDetails,
  type Steps,
} from './step.ts';
import type { Reader, RecordChange } from './transaction.ts';
import { writtenText } from '../../shared/annotations/rich-text.ts';
import { annotationSchema } from '../../shared/annotations/annotation.ts';

export const OLD_UNDO_FILE = 'undo.json';

const fileSchema = z.object({ done: z.array(stepSchema), undone: z.array(stepSchema) });

/** All steps that can be read, whether or not they fit what is there. */
export async function readAllOldSteps(folder: string, files: Files): Promise<Steps> {
  try {
    return parseSteps(await new JsonFile(join(folder, OLD_UNDO_FILE), files).read());
  } catch {
    return { done: [], undone: [] };
  }
}

/** Steps as a file held them together. @throws when it is none */
export function parseSteps(content: unknown): Steps {
  const { done, undone } = fileSchema.parse(content ?? { done: [], undone: [] });
  const readEach = (steps: z.infer<typeof stepSchema>[]) =>
    steps.map(readStep).filter((step) => step !== null);
  return { done: readEach(done), undone: readEach(undone) };
}

export async function readOldSteps(folder: string, records: Reader, files: Files): Promise<Steps> {
  try {
    const content = await new JsonFile(join(folder, OLD_UNDO_FILE), files).read();
    const { done, undone } = fileSchema.parse(content ?? { done: [], undone: [] });
    return {
      done: fitting(done.map(readStep), records, 'after', 'before'),
      undone: fitting(undone.map(readStep), records, 'before', 'after'),
    };
  } catch {
    return { done: [], undone: [] };
  }
}

/** The file did not say which version of the store wrote it: the newest of which the records are. */
function readStep(step: z.infer<typeof stepSchema>): Step | null {
  for (let version = STORE_VERSION; version > 0; version -= 1) {
    try {
      const checked = checkedStep(step, version);
      return { ...checked, details: step.details ?? detailsOf(checked) };
    } catch {
      // It is of an older version, or of none.
    }
  }
  return null;
}

/** Steps had names without details: they are told from what was changed. */
function detailsOf({ name, changes }: Omit<Step, 'details'>): StepDetails {
  const title = shortTitle(changes.map(titleOf).find((text) => text !== '') ?? '');
  const counts: Readonly<Record<string, StepDetails>> = {
    'history.annotation-trashed': { annotation: 1 },
    'history.documents-imported': { document: changes.length },
    'history.book-trashed': { book: 1 },
    'history.cards-added': { card: Math.max(1, ...changes.map(cardsAdded)) },
    'history.card-moved': { card: 1 },
    'history.card-removed': { card: 1 },
    'history.card-renamed': { card: 1 },
  };
  return { title, ...counts[name] };
}

const titledSchema = z.union([
  z.object({ title: z.string() }),
  z.object({ document: z.object({ title: z.string() }) }).transform(({ document }) => document),
]);

function titleOf({ table, before, after }: RecordChange): string {
  if (table === 'annotations') return changedText(before, after);
  const parsed = titledSchema.safeParse(after ?? before);
  return parsed.success ? parsed.data.title : '';
}

const textsSchema = z.object({ annotations: z.array(annotationSchema.pick({ body: true })) });

function changedText(before: unknown, after: unknown): string {
  const earlier = new Set(
    textsSchema.safeParse(before).data?.annotations.map(({ body }) => writtenText(body)),
  );
  const texts = textsSchema.safeParse(after).data?.annotations.map(({ body }) => writtenText(body)) ?? [];
  return texts.find((text) => !earlier.has(text)) ?? texts[0] ?? '';
}

function cardsAdded({ before, after }: RecordChange): number {
  const [earlier, later] = [bookSchema.safeParse(before), bookSchema.safeParse(after)];
  if (!earlier.success || !later.success) return 0;
  return initiativeIdsOf(later.data).length - initiativeIdsOf(earlier.data).length;
}
