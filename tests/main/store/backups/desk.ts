/** A workspace with its undo and its backups, on a disk of choice, and a clock that a test turns. */
import { importText } from '../../documents/import-for-test.ts';
import { countingIds } from '../../temporary-folder.ts';
import { Backups } from '../../../../main/store/backups/backups.ts';
import type { AskSecret } from '../../../../main/store/encryption/open-encryption.ts';
import { diskFiles, type Files } from '../../../../main/store/files.ts';
import { openWorkspace } from '../../../../main/store/open-workspace.ts';
import { openUndoStack, type UndoStack } from '../../../../main/store/undo-stack.ts';
import type { Workspace } from '../../../../main/store/workspace.ts';
import { typedText, type Annotation } from '../../../../shared/annotations/annotation.ts';
import { createBook } from '../../../../shared/book/edit-book.ts';
import { TABLES } from '../../../../shared/store/store-file.ts';

export const START = Date.parse('2026-11-22T10:00:00Z');
export const HOUR = 3_600_000;
const STAMP = new Date(START).toISOString();
const createId = countingIds();

export interface Desk {
  workspace: Workspace;
  undo: UndoStack;
  backups: Backups;
  clock: { now: number };
  close: () => Promise<void>;
}

export interface DeskOptions {
  folder: string;
  backups: string;
  files?: Files;
  /** Of the backups alone, where it is not that of the workspace. */
  backupFiles?: Files;
  now?: number;
  mayBeMade?: boolean;
  secret?: AskSecret;
}

export async function openDesk(options: DeskOptions): Promise<Desk> {
  const { folder, files = diskFiles, mayBeMade = true } = options;
  const clock = { now: options.now ?? START };
  const now = () => new Date(clock.now);
  const workspace = await openWorkspace(folder, {
    now,
    createId: () => 'workspace-1',
    files,
    ...(options.secret && { secret: options.secret }),
  });
  const undo = await openUndoStack(workspace);
  const backups = new Backups({
    workspace,
    undo,
    program: '1.0.0',
    now,
    language: () => 'en',
    place: () => ({ folder: options.backups, mayBeMade }),
    files: options.backupFiles ?? files,
    uncover: (bytes) => workspace.encryption.uncover(bytes),
  });
  return { workspace, undo, backups, clock, close: () => workspace.close() };
}

export function bookNamed(id: string, title: string) {
  const cover = { title, event: '', principal: '', preparedBy: '', date: null };
  return { ...createBook(cover, { author: 'Ana', now: STAMP }, createId), id };
}

export function note(id: string, text: string, documentId = 'd'): Annotation {
  const times = { createdAt: STAMP, updatedAt: STAMP, trashedAt: null };
  return {
    id,
    documentId,
    initiativeId: 'i',
    kind: 'note',
    visibility: 'private',
    doneAt: null,
    ...typedText(text),
    author: 'Ana',
    ...times,
  };
}

export const ORIGINAL = new TextEncoder().encode('# Fact sheet\n\n- Both sides opened a port in May.\n');

/** One document with its original and two notes, one book, one dialogue. */
export async function fill({ undo }: Desk): Promise<void> {
  const { document, initiatives } = importText(new TextDecoder().decode(ORIGINAL), 'a.md');
  await undo.change('history.documents-imported', (transaction) => {
    const own = { ...document, id: 'd', title: 'Ports in May' };
    transaction.put('documents', 'd', { document: own, initiatives, retired: [] });
    transaction.keepOriginal(document.sha256, ORIGINAL);
    transaction.put('annotations', 'd', {
      documentId: 'd',
      annotations: [note('n1', 'First words'), note('n2', 'Second words')],
    });
    transaction.put('books', 'b', bookNamed('b', 'Trip'));
    transaction.put('dialogues', 'forum', {
      id: 'forum',
      names: { en: 'Forum', es: 'Foro' },
      abbreviations: ['FOR'],
      pillarWord: 'Goal',
      pillars: [{ id: 'forum:1', numeral: '1', names: { en: 'Seas', es: 'Mares' } }],
      author: 'Ana',
      createdAt: STAMP,
      updatedAt: STAMP,
    });
  });
}

export async function saveBook({ undo }: Desk, id: string, title: string): Promise<void> {
  await undo.change('history.cover-edited', (transaction) => {
    transaction.put('books', id, bookNamed(id, title));
  });
}

/** Takes document, notes, book and dialogue away. */
export async function empty({ undo }: Desk): Promise<void> {
  await undo.change('history.book-trashed', (transaction) => {
    for (const [table, id] of [
      ['documents', 'd'],
      ['annotations', 'd'],
      ['books', 'b'],
      ['dialogues', 'forum'],
    ] as const) {
      transaction.put(table, id, undefined);
    }
  });
}

/** All records, as a text to compare. */
export function stateOf(workspace: Workspace): string {
  const tables = TABLES.map((table) => [
    table,
    [...workspace.list(table)].map((record) => JSON.stringify(record)).sort(),
  ]);
  return JSON.stringify(tables);
}
