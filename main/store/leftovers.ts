/**
 * What stays behind when something is deleted for good: the original of a document, the history of a book or an annotation. Undo can
 * still bring the thing back, so they are only listed at first, and taken away at a close when no record and no step of undo needs them.
 */
import { drawingsOf } from '../../shared/book/edit-pages.ts';
import { join } from 'node:path';
import { z } from 'zod';
import type { RecordOf } from '../../shared/store/store-file.ts';
import { versionKindSchema, type VersionKind } from '../../shared/versions/version.ts';
import { splitIds } from './catalogue/id-list.ts';
import { DurableJson } from './durable-json.ts';
import type { Files } from './files.ts';
import { historyFolder } from './history/version-files.ts';
import type { Reader, RecordChange } from './transaction.ts';
import { ORIGINALS_FOLDER } from './workspace-folder.ts';
import type { Workspace } from './workspace.ts';

export const LEFTOVERS_FILE = 'deleted.json';

const leftoversSchema = z.object({
  /** SHA-256 of originals. */
  originals: z.array(z.string().regex(/^[0-9a-f]{64}$/)),
  histories: z.array(z.object({ kind: versionKindSchema, id: z.string() })),
});
type Leftovers = z.infer<typeof leftoversSchema>;

/** Lists what these changes leave behind. Should that fail, it stays for ever, which harms nobody. */
export async function rememberDeleted(workspace: Workspace, changes: readonly RecordChange[]): Promise<void> {
  const remember = async (folder: string, files: Files) => {
    const known = await readLeftovers(folder, files);
    const fresh = leftBehindBy(changes);
    await write(folder, files, {
      originals: [...new Set([...known.originals, ...fresh.originals])],
      histories: [...known.histories, ...fresh.histories],
    });
  };
  await workspace.beside(remember).catch(() => undefined);
}

/**
 * Takes away what nothing needs any more.
 * @param steps the records that undo may bring back
 */
export async function clearLeftovers(workspace: Workspace, steps: Iterable<RecordChange>): Promise<void> {
  if (workspace.unreadFiles().length > 0) return; // what they hold may need any of it
  const clear = async (folder: string, files: Files) => {
    const { originals, histories } = await readLeftovers(folder, files);
    if (originals.length + histories.length === 0) return;
    const needed = neededBy(workspace, steps);
    const waiting: Leftovers = {
      originals: originals.filter((sha256) => needed.has(sha256)),
      histories: histories.filter((one) => needed.has(keyOf(one))),
    };
    if (waiting.originals.length === originals.length && waiting.histories.length === histories.length)
      return;
    for (const sha256 of originals.filter((one) => !needed.has(one))) {
      await files.remove(join(folder, ORIGINALS_FOLDER, sha256));
    }
    for (const one of histories.filter((history) => !needed.has(keyOf(history)))) {
      await removeHistory(historyFolder(folder, one.kind, one.id), files);
    }
    await write(folder, files, waiting);
  };
  await workspace.beside(clear).catch(() => undefined);
}

async function removeHistory(folder: string, files: Files): Promise<void> {
  for (const name of await files.list(folder).catch(() => [])) await files.remove(join(folder, name));
}

async function readLeftovers(folder: string, files: Files): Promise<Leftovers> {
  try {
    return leftoversSchema.parse(await new DurableJson(join(folder, LEFTOVERS_FILE), files).read());
  } catch {
    return { originals: [], histories: [] };
  }
}

async function write(folder: string, files: Files, leftovers: Leftovers): Promise<void> {
  const file = join(folder, LEFTOVERS_FILE);
  if (leftovers.originals.length + leftovers.histories.length === 0) await files.remove(file);
  else await new DurableJson(file, files).write(leftovers);
}

function leftBehindBy(changes: readonly RecordChange[]): Leftovers {
  const books = changes.filter(({ table, after }) => table === 'books' && after === undefined);
  const histories = changes.flatMap(({ before, after, table }) => {
    if (table !== 'annotations') return [];
    const kept = new Set(annotationIds(after));
    return annotationIds(before).filter((id) => !kept.has(id));
  });
  return {
    originals: changes.flatMap((change) => (change.after === undefined ? originalsOf(change, 'before') : [])),
    histories: [
      ...books.map(({ id }) => ({ kind: 'book' as const, id })),
      ...histories.map((id) => ({ kind: 'annotation' as const, id })),
    ],
  };
}

/** Hashes of originals, and keys of histories, that records or steps may ask for. */
function neededBy(records: Reader, steps: Iterable<RecordChange>): ReadonlySet<string> {
  const annotations = records.catalogue.list('annotations').flatMap((one) => splitIds(one.annotations));
  const needed = new Set([
    ...records.catalogue.list('documents').flatMap(({ originals }) => splitIds(originals)),
    ...records.list('books').flatMap((book) => [keyOf({ kind: 'book', id: book.id }), ...drawingsOf(book)]),
    ...annotations.map((id) => keyOf({ kind: 'annotation', id })),
  ]);
  for (const step of steps) {
    for (const key of [...neededIn(step, 'before'), ...neededIn(step, 'after')]) needed.add(key);
  }
  return needed;
}

function neededIn(change: RecordChange, side: 'before' | 'after'): string[] {
  const { table, id } = change;
  if (table === 'documents') return originalsOf(change, side);
  if (table === 'books')
    return change[side] === undefined ? [] : [keyOf({ kind: 'book', id }), ...originalsOf(change, side)];
  if (table !== 'annotations') return [];
  return annotationIds(change[side]).map((one) => keyOf({ kind: 'annotation', id: one }));
}

function originalsOf({ table, before, after }: RecordChange, side: 'before' | 'after'): string[] {
  const value = side === 'before' ? before : after;
  if (table === 'books') return value === undefined ? [] : drawingsOf(value as RecordOf<'books'>);
  if (table !== 'documents') return [];
  const record = value as RecordOf<'documents'> | undefined;
  if (!record) return [];
  const { sha256, versions } = record.document;
  return [sha256, ...versions.map((version) => version.sha256)];
}

function annotationIds(record: unknown): string[] {
  return (record as RecordOf<'annotations'> | undefined)?.annotations.map(({ id }) => id) ?? [];
}

function keyOf({ kind, id }: { kind: VersionKind; id: string }): string {
  return `${kind}/${id}`;
}
