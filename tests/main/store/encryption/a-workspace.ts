/** What the tests of encryption share: a cheap cost, a workspace with something secret in each kind of file, and what can be read of it. */
import type { Cost } from '../../../../main/store/encryption/derive-key.ts';
import type { AskSecret } from '../../../../main/store/encryption/open-encryption.ts';
import type { Files } from '../../../../main/store/files.ts';
import { openWorkspace } from '../../../../main/store/open-workspace.ts';
import type { Transaction } from '../../../../main/store/transaction.ts';
import type { Workspace } from '../../../../main/store/workspace.ts';
import { createBook } from '../../../../shared/book/edit-book.ts';
import { Problem } from '../../../../shared/result.ts';
import { countingIds } from '../../temporary-folder.ts';
import { typedText } from '../../../../shared/annotations/annotation.ts';

/** So that hundreds of openings do not take minutes. */
export const CHEAP: Cost = { logN: 4, r: 8, p: 1 };
export const PASSPHRASE = 'grapa cometa níspero tractor';
export const OTHER = 'lámpara violín arena puente';
/** Stands in the text of all that the tests write. */
export const MARK = 'OTAY-MESA-SECRETO';

const now = () => new Date('2026-11-22T10:00:00Z');
const createId = countingIds();

export function open(folder: string, files: Files, secret?: AskSecret): Promise<Workspace> {
  return openWorkspace(folder, { now, createId, files, ...(secret && { secret }) });
}

export function knowing(...passphrases: string[]): AskSecret {
  return () => Promise.resolve({ passphrase: passphrases[0] ?? '' });
}

/** Opens with the first passphrase that fits. */
export async function openWithAny(folder: string, files: Files, passphrases: string[]): Promise<Workspace> {
  const [passphrase = '', ...others] = passphrases;
  try {
    return await open(folder, files, knowing(passphrase));
  } catch (error) {
    if (others.length === 0 || codeOf(error) !== 'wrong-passphrase') throw error;
    return openWithAny(folder, files, others);
  }
}

export function codeOf(error: unknown): string {
  return error instanceof Problem ? error.code : String(error);
}

export function putBook(transaction: Transaction, id: string): void {
  const cover = { title: `${MARK} ${id}`, event: '', principal: '', preparedBy: '', date: null };
  const stamp = { author: 'Ana', now: now().toISOString() };
  transaction.put('books', id, { ...createBook(cover, stamp, createId), id });
}

export function putNote(transaction: Transaction, documentId: string): void {
  const stamp = now().toISOString();
  const times = { createdAt: stamp, updatedAt: stamp, trashedAt: null };
  const words = {
    author: 'Ana',
    doneAt: null,
    ...typedText(`${MARK} ${documentId}`),
    kind: 'note',
    visibility: 'private',
  } as const;
  transaction.put('annotations', documentId, {
    documentId,
    annotations: [{ id: `${documentId}-note`, documentId, initiativeId: 'i', ...words, ...times }],
  });
}

export const HASH = 'a'.repeat(64);

export async function fill(workspace: Workspace): Promise<void> {
  await workspace.change((transaction) => {
    putBook(transaction, 'a');
    putBook(transaction, 'b');
    putNote(transaction, 'd');
    transaction.keepOriginal(HASH, Buffer.from(`${MARK} as published`));
  });
}

/** Everything an official would miss. */
export async function contentOf(workspace: Workspace): Promise<unknown> {
  return {
    books: workspace.list('books'),
    annotations: workspace.list('annotations'),
    original: Buffer.from((await workspace.readOriginal(HASH)) ?? []).toString(),
    unread: workspace.unreadFiles(),
  };
}
