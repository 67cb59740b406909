/** The dialogues that a user defines, on a real workspace. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addInitiatives, createBook } from '../../../shared/book/edit-book.ts';
import type { Dialogue } from '../../../shared/documents/dialogues/dialogue.ts';
import { pillarOrder } from '../../../shared/documents/dialogues/find-pillar.ts';
import type { Document } from '../../../shared/documents/document.ts';
import { dialogueHandlers } from '../../../main/documents/dialogue-handlers.ts';
import { openWorkspace } from '../../../main/store/open-workspace.ts';
import type { Session } from '../../../main/store/session.ts';
import { UndoStack } from '../../../main/store/undo-stack.ts';
import type { Workspace } from '../../../main/store/workspace.ts';
import { FORUM } from '../../shared/documents/dialogues/forum-for-test.ts';
import { countingIds, temporaryFolder } from '../temporary-folder.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const DRAFT: Dialogue = { ...FORUM, id: 'new' };

let folder: string;
let workspace: Workspace;
let session: Session;

const context = { now: () => new Date(NOW), createId: countingIds() };

async function open(): Promise<void> {
  workspace = await openWorkspace(folder, context);
  const undo = new UndoStack(workspace);
  session = { ...context, workspace, undo, language: () => 'en', userName: () => 'Ana' };
}

const handlers = () => dialogueHandlers(session);
const listed = () => handlers()['dialogues.list'](null);
const save = async (dialogue: Dialogue) => handlers()['dialogues.save'](dialogue);
const remove = async (id: string) => handlers()['dialogues.remove']({ id });

function documentOf(dialogueId: string | null): Document {
  return {
    id: 'd1',
    title: 'Outcomes',
    documentType: 'fact-sheet',
    date: null,
    language: 'en',
    dialogueId,
    participants: [],
    sourceAddress: null,
    sha256: 'a'.repeat(64),
    fileName: 'outcomes.md',
    byteLength: 1,
    format: 'markdown',
    versions: [],
    blocks: [],
    fingerprint: '',
    frontMatter: null,
    duplicateOf: null,
    importedAt: NOW,
    importedBy: 'Ana',
    trashedAt: null,
  };
}

function initiativeUnder(pillar: string) {
  const text = 'The partners opened a port.';
  const none = { children: [], facts: [], sameAs: null, section: null, source: { start: 0, end: 27 } };
  return { id: 'i1', documentId: 'd1', pillar, text, runs: [{ text }], ...none };
}

beforeEach(async () => {
  folder = await temporaryFolder();
  await open();
});

afterEach(() => workspace.close());

describe('saving a dialogue', () => {
  it('gives a new one its ids and keeps it on disk', async () => {
    const saved = await save(DRAFT);
    expect(saved.id).not.toBe('new');
    expect(saved.pillars.map(({ id }) => id)).toEqual([`${saved.id}:1`, `${saved.id}:2`]);
    await workspace.close();
    await open();
    expect(await listed()).toEqual([saved]);
  });

  it('changes the one that it names, and each step can be undone and redone by name', async () => {
    const saved = await save(DRAFT);
    const renamed = await save({ ...saved, names: { en: 'Pacific Forum', es: '' } });
    expect(renamed.id).toBe(saved.id);
    expect(await listed()).toEqual([renamed]);
    expect(session.undo.names().undo).toBe('history.dialogue-edited');
    await session.undo.undo();
    expect(await listed()).toEqual([saved]);
    expect(session.undo.names()).toEqual({ undo: 'history.dialogue-added', redo: 'history.dialogue-edited' });
    await session.undo.undo();
    expect(await listed()).toEqual([]);
    await session.undo.redo();
    expect(await listed()).toEqual([saved]);
  });

  it('leaves nothing to undo when nothing changed', async () => {
    const saved = await save(DRAFT);
    await save(saved);
    expect(session.undo.names().undo).toBe('history.dialogue-added');
  });

  it('refuses one that is not sound, and stores nothing of it', async () => {
    await expect(save({ ...DRAFT, pillars: [] })).rejects.toMatchObject({ code: 'dialogue-without-pillar' });
    await expect(save({ ...DRAFT, abbreviations: ['HLED'] })).rejects.toMatchObject({
      code: 'abbreviation-taken',
      details: { abbreviation: 'HLED' },
    });
    expect(await listed()).toEqual([]);
  });

  it('refuses a second one of the same name but lets one keep its own', async () => {
    const saved = await save(DRAFT);
    await expect(save({ ...DRAFT, abbreviations: [] })).rejects.toMatchObject({
      code: 'dialogue-name-taken',
    });
    expect((await save({ ...saved, pillarWord: 'Axis' })).pillarWord).toBe('Axis');
  });

  it('refuses to take away a pillar that an initiative stands under, and takes one that nothing needs', async () => {
    const saved = await save(DRAFT);
    const [first, second] = saved.pillars;
    if (!first || !second) throw new Error('two pillars were saved');
    await workspace.change((transaction) => {
      const initiatives = [initiativeUnder(first.id)];
      transaction.put('documents', 'd1', { document: documentOf(null), initiatives, retired: [] });
    });
    await expect(save({ ...saved, pillars: [second] })).rejects.toMatchObject({
      code: 'pillars-in-documents',
      details: { count: 1 },
    });
    expect(await listed()).toEqual([saved]);
    expect((await save({ ...saved, pillars: [first] })).pillars).toEqual([first]);
  });
});

describe('removing a dialogue', () => {
  it('takes it and its empty tabs away, and undo brings both back', async () => {
    const saved = await save(DRAFT);
    const book = bookWithTabOf(saved);
    await workspace.change((transaction) => {
      const tabs = book.tabs.map((tab) => ({ ...tab, cards: [] }));
      transaction.put('books', book.id, { ...book, tabs });
    });
    await remove(saved.id);
    expect(await listed()).toEqual([]);
    expect(workspace.get('books', book.id)?.tabs.map(({ pillar }) => pillar)).toEqual([
      'I',
      'II',
      'III',
      'IV',
    ]);
    expect(session.undo.names().undo).toBe('history.dialogue-removed');
    await session.undo.undo();
    expect(await listed()).toEqual([saved]);
    expect(workspace.get('books', book.id)?.tabs).toHaveLength(5);
  });

  it('is refused while a document is of it or a book has cards under its pillars', async () => {
    const saved = await save(DRAFT);
    const book = bookWithTabOf(saved);
    await workspace.change((transaction) => {
      transaction.put('books', book.id, book);
    });
    await expect(remove(saved.id)).rejects.toMatchObject({ code: 'pillars-in-books', details: { count: 1 } });
    await workspace.change((transaction) => {
      const record = { document: documentOf(saved.id), initiatives: [], retired: [] };
      transaction.put('documents', 'd1', record);
    });
    await expect(remove(saved.id)).rejects.toMatchObject({
      code: 'pillars-in-documents',
      details: { count: 1 },
    });
    expect(await listed()).toEqual([saved]);
  });

  it('is refused for one that is not there', async () => {
    await expect(remove('hled')).rejects.toMatchObject({ code: 'dialogue-not-found' });
  });
});

function bookWithTabOf(dialogue: Dialogue) {
  const cover = { title: 'Trip', event: '', principal: '', preparedBy: '', date: null };
  const making = { createId: context.createId, comparePillars: pillarOrder([dialogue]) };
  const added = [{ id: 'i1', pillar: dialogue.pillars[0]?.id ?? null }];
  return addInitiatives(createBook(cover, { author: 'Ana', now: NOW }, context.createId), added, making);
}
