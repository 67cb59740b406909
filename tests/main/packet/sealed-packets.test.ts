/** A packet with a passphrase shows nothing of what it holds, and an encrypted workspace sends no other. */
import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { findConflictCopies, putAside } from '../../../main/packet/conflict-copies.ts';
import { planPacket, sendPacket } from '../../../main/packet/send-packet.ts';
import { isSealedContainer } from '../../../main/store/encryption/sealed-container.ts';
import { openWorkspace } from '../../../main/store/open-workspace.ts';
import { openUndoStack } from '../../../main/store/undo-stack.ts';
import { inRoot } from '../../../scripts/paths.mjs';
import { createBook } from '../../../shared/book/edit-book.ts';
import { CHEAP } from '../store/encryption/a-workspace.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import {
  codeOf,
  FACT_SHEET,
  initiatives,
  merge,
  note,
  notesOf,
  ofBook,
  ofDocuments,
  send,
  userNamed,
} from './two-users.ts';

const PASSPHRASE = 'grapa cometa níspero tractor';

describe('a packet with a passphrase', () => {
  it('asks for it, refuses a wrong one, and opens with the right one', async () => {
    const ana = await userNamed('Ana', [FACT_SHEET]);
    const [first] = await initiatives(ana);
    await note(ana, first?.id ?? '', 'For Luis alone.');
    const file = await send(ana, ofDocuments([first?.documentId ?? '']), PASSPHRASE);
    const bytes = await readFile(file);
    for (const shown of ['For Luis', 'manifest.json', 'PK\u0003\u0004'])
      expect(bytes.includes(shown)).toBe(false);

    const luis = await userNamed('Luis');
    expect(await codeOf(merge(luis, file))).toBe('packet-locked');
    const id = await luis.receivePacket(file);
    const unlock = async (passphrase: string) => luis.handlers['packets.unlock']({ id, passphrase });
    expect(await codeOf(unlock('something quite different'))).toBe('wrong-passphrase');
    expect((await luis.handlers['packets.list'](null)).packets.at(-1)).toMatchObject({ id, state: 'locked' });
    await unlock(PASSPHRASE);
    await luis.handlers['packets.merge']({ id, choices: {} });
    expect(await notesOf(luis)).toEqual([expect.stringContaining('For Luis alone.')]);
  });

  it('is not written with one that anybody would guess', async () => {
    const ana = await userNamed('Ana', [FACT_SHEET]);
    const [first] = await initiatives(ana);
    expect(await codeOf(send(ana, ofDocuments([first?.documentId ?? '']), 'short'))).toBe(
      'passphrase-too-short',
    );
  });
});

describe('an encrypted workspace', () => {
  it('sends no packet without a passphrase, and says so beforehand', async () => {
    const folder = await temporaryFolder();
    const now = () => new Date('2026-11-22T10:00:00Z');
    const workspace = await openWorkspace(folder, { now, createId: () => v7() });
    const undo = await openUndoStack(workspace);
    const session = {
      workspace,
      undo,
      now,
      createId: () => v7(),
      language: () => 'en' as const,
      userName: () => 'Ana',
    } as const;
    const cover = { title: 'Trip', event: '', principal: '', preparedBy: '', date: null };
    const book = createBook(cover, { author: 'Ana', now: now().toISOString() }, () => v7());
    await workspace.change((transaction) => {
      transaction.put('books', book.id, book);
    });
    const context = { ...session, dataFolder: inRoot('data') };
    const file = path.join(folder, 'trip.briefing');
    expect(planPacket(session, ofBook(book.id)).mustBeSealed).toBe(false);
    await workspace.reseal((encryption, committer) => encryption.turnOn(committer, PASSPHRASE, CHEAP));

    expect(planPacket(session, ofBook(book.id)).mustBeSealed).toBe(true);
    expect(await codeOf(sendPacket(context, ofBook(book.id), { file }))).toBe('packet-passphrase-missing');
    await sendPacket(context, ofBook(book.id), { file, passphrase: PASSPHRASE });
    expect(isSealedContainer(await readFile(file))).toBe(true);
    await workspace.close();
  });

  it('finds the copies that a sync tool left, sealed as they are', async () => {
    const folder = await temporaryFolder();
    const context = { now: () => new Date('2026-11-22T10:00:00Z'), createId: () => v7() };
    const workspace = await openWorkspace(folder, context);
    const cover = { title: 'Trip', event: '', principal: '', preparedBy: '', date: null };
    const book = createBook(cover, { author: 'Ana', now: '2026-11-22T10:00:00.000Z' }, () => v7());
    await workspace.change((transaction) => {
      transaction.put('books', book.id, book);
    });
    await workspace.reseal((encryption, committer) => encryption.turnOn(committer, PASSPHRASE, CHEAP));
    const original = path.join(folder, 'books', `${book.id}.json`);
    await workspace.close();
    await copyFile(original, path.join(folder, 'books', `${book.id} (conflicted copy).json`));

    const secret = () => Promise.resolve({ passphrase: PASSPHRASE });
    const again = await openWorkspace(folder, { ...context, secret });
    const copies = await findConflictCopies(again);
    expect(copies.map(({ records }) => records.books)).toEqual([[book]]);
    await putAside(again, copies);
    expect(again.unreadFiles()).toEqual([]);
    await again.reseal((encryption, committer) => encryption.turnOff(committer, PASSPHRASE));
    const aside = path.join(folder, 'set-aside', `${book.id} (conflicted copy)`, 'books', `${book.id}.json`);
    expect(await readFile(aside, 'utf8')).toContain('"Trip"');
    await again.close();
  });
});
