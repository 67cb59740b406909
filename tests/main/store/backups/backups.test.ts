/** Backups on real folders: what they hold, what they cost, what they bring back, and what is noticed when they are damaged. */
import { mkdir, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256Of } from '../../../../main/store/backups/backup-place.ts';
import { Problem } from '../../../../shared/result.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { bookNamed, empty, fill, HOUR, note, openDesk, saveBook, START, stateOf, type Desk } from './desk.ts';
import type { SearchQuery } from '../../../../shared/search/search-query.ts';

let folder: string;
let backups: string;
let desk: Desk;

beforeEach(async () => {
  folder = await temporaryFolder();
  backups = join(await temporaryFolder(), 'Backups');
  desk = await openDesk({ folder, backups });
  await fill(desk);
});

afterEach(() => desk.close());

const objects = async () => (await readdir(join(backups, 'workspace-1', 'objects'))).sort();
const lists = async () =>
  (await readdir(join(backups, 'workspace-1'))).filter((name) => name.endsWith('.json'));
const object = (sha256: string) => join(backups, 'workspace-1', 'objects', sha256);
const later = (hours: number) => (desk.clock.now += hours * HOUR);

async function newest() {
  const [summary] = await desk.backups.list();
  if (!summary) throw new Error('no backup');
  return summary;
}

/** The clock of the test stands years before that of the disk; a file whose time is behind it is believed. */
async function age(names: readonly string[]): Promise<void> {
  for (const name of names) await utimes(join(folder, name), new Date(START - HOUR), new Date(START - HOUR));
}

describe('a backup', () => {
  it('holds the bytes of every file as they are, and says so in a list that a person can read', async () => {
    await desk.backups.take('by-hand');
    const [name = ''] = await lists();
    const text = await readFile(join(backups, 'workspace-1', name), 'utf8');
    const { list } = JSON.parse(text) as { list: { files: { path: string; sha256: string }[] } };
    expect(name).toBe('2026-11-22T10-00-00-000Z.json');
    expect(list).toMatchObject({
      kind: 'by-hand',
      program: '1.0.0',
      workspace: { id: 'workspace-1', folder },
    });
    expect(list.files.map(({ path }) => path.replace(/[0-9a-f]{64}/, 'hash'))).toEqual([
      'annotations/d.json',
      'books/b.json',
      'dialogues/forum.json',
      'documents/d.json',
      'originals/hash',
      'workspace.json',
    ]);
    for (const { path, sha256 } of list.files) {
      expect(await readFile(object(sha256))).toEqual(await readFile(join(folder, path)));
    }
    expect(text.split('\n').filter((line) => line.includes('"path"'))).toHaveLength(6);
  });

  it('counts what a user would count', async () => {
    await desk.backups.take('by-hand');
    expect((await newest()).made?.counts).toEqual({ documents: 1, annotations: 2, books: 1, dialogues: 1 });
  });

  it('leaves out the lock, the undo and what waits to take a place', async () => {
    await desk.undo.keep();
    await writeFile(join(folder, 'books', 'x.json.1-1.new'), 'half');
    await desk.backups.take('by-hand');
    expect((await newest()).made?.files).toBe(6);
  });

  it('takes along files that it does not know', async () => {
    await writeFile(join(folder, 'encryption.json'), '{"salt": "x"}');
    await mkdir(join(folder, 'history', 'books'), { recursive: true });
    await writeFile(join(folder, 'history', 'books', 'b.json'), '{}');
    await desk.backups.take('by-hand');
    expect((await newest()).made?.files).toBe(8);
  });

  it('copies only what changed since the last one', async () => {
    await desk.backups.take('automatic');
    const before = await objects();
    later(1);
    await saveBook(desk, 'b', 'Trip to Oaxaca');
    await desk.backups.take('automatic');
    expect((await objects()).filter((name) => !before.includes(name))).toHaveLength(1);
    expect(await lists()).toHaveLength(2);
  });

  it('is not made by itself when nothing changed, but always when it is asked for', async () => {
    await desk.backups.take('automatic');
    later(1);
    expect(await desk.backups.take('automatic')).toMatchObject({ isNew: false });
    expect(await lists()).toHaveLength(1);
    await desk.backups.take('by-hand');
    expect(await lists()).toHaveLength(2);
  });

  it('never takes the place of another one made at the same moment', async () => {
    await desk.backups.take('by-hand');
    await desk.backups.take('by-hand');
    expect(await lists()).toHaveLength(2);
  });

  it('sees a change that left size and time of a fresh file as they were', async () => {
    const file = join(folder, 'notes.txt');
    await writeFile(file, 'aaaa');
    desk.clock.now = Date.now();
    await desk.backups.take('automatic');
    const { atime, mtime } = await stat(file);
    await writeFile(file, 'bbbb');
    await utimes(file, atime, mtime);
    await desk.backups.take('automatic');
    expect(await objects()).toContain(sha256Of(Buffer.from('bbbb')));
  });

  it('shows no half of a change, however many are made while it is taken', async () => {
    let isDone = false;
    const edit = async () => {
      for (let count = 1; !isDone; count += 1) {
        await desk.workspace.change((transaction) => {
          for (const id of ['x', 'y', 'z'])
            transaction.put('books', id, bookNamed(id, `Edit ${String(count)}`));
        });
      }
    };
    const editing = edit();
    for (let round = 0; round < 10; round += 1) {
      const { name } = await desk.backups.take('by-hand');
      const text = await readFile(join(backups, 'workspace-1', name), 'utf8');
      const { list } = JSON.parse(text) as { list: { files: { path: string; sha256: string }[] } };
      const taken = list.files.filter(({ path }) => /^books\/[xyz]/.test(path));
      const titles = await Promise.all(
        taken.map(
          async ({ sha256 }) => /"title": "([^"]*)"/.exec(await readFile(object(sha256), 'utf8'))?.[1],
        ),
      );
      expect(new Set(titles).size).toBeLessThanOrEqual(1);
      expect([0, 3]).toContain(titles.length);
    }
    isDone = true;
    await editing;
  });
});

describe('the folder of the backups', () => {
  const problemOf = (place: string, mayBeMade = true) =>
    desk.close().then(async () => {
      desk = await openDesk({ folder, backups: place, mayBeMade });
      const error = await desk.backups.take('by-hand').catch((caught: unknown) => caught);
      return error instanceof Problem ? error.code : error;
    });

  it('is refused inside the workspace, also by another name of it', async () => {
    expect(await problemOf(folder)).toBe('backups-inside-workspace');
    expect(await problemOf(join(folder, 'backups'))).toBe('backups-inside-workspace');
    const link = join(await temporaryFolder(), 'link');
    await symlink(folder, link);
    expect(await problemOf(join(link, 'backups'))).toBe('backups-inside-workspace');
    expect(await readdir(folder)).not.toContain('backups');
  });

  it('is not made anew where the drive that it was chosen on is missing', async () => {
    expect(await problemOf(join(backups, 'drive'), false)).toBe('backups-folder-missing');
    expect(await problemOf(`${folder}-not-inside`, true)).toMatchObject({ isNew: true });
    await rm(`${folder}-not-inside`, { recursive: true });
  });

  it('that cannot be written to gives a reason, and the work goes on', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    expect(await problemOf(join(file, 'backups'))).toBe('backup-failed');
    await saveBook(desk, 'b', 'Still saved');
    expect(desk.workspace.get('books', 'b')?.title).toBe('Still saved');
  });
});

describe('thinning', () => {
  it('takes away what is superfluous, and then the objects that nobody needs', async () => {
    await desk.backups.take('automatic');
    for (let edit = 1; edit <= 5; edit += 1) {
      desk.clock.now += 60_000;
      await saveBook(desk, 'b', `Edit ${String(edit)}`);
      await desk.backups.take('automatic');
    }
    expect(await lists()).toHaveLength(1);
    desk.clock.now = Date.now() + 30 * HOUR;
    await saveBook(desk, 'b', 'Last');
    await desk.backups.take('automatic');
    const [first, second] = await desk.backups.list();
    expect([first?.damaged, second?.damaged]).toEqual([[], []]);
    expect(await objects()).toHaveLength(7);
  });

  it('removes no object as long as there is a list that it cannot read', async () => {
    await desk.backups.take('automatic');
    const foreign = join(backups, 'workspace-1', '2025-01-01T00-00-00-000Z.json');
    await writeFile(foreign, '{"checksum": "?", "list": {"version": 9}}');
    const before = await objects();
    desk.clock.now = Date.now() + 30 * HOUR;
    await empty(desk);
    await desk.backups.take('automatic');
    desk.clock.now += HOUR;
    await saveBook(desk, 'c', 'More');
    await desk.backups.take('automatic');
    expect(await objects()).toEqual(expect.arrayContaining(before));
    expect(await readFile(foreign, 'utf8')).toContain('9');
    expect((await desk.backups.list()).map(({ made }) => made === null)).toEqual([false, false, false, true]);
  });
});

const EMPTY_SEARCH: SearchQuery = {
  text: 'ports',
  pillars: [],
  documentIds: [],
  withDuplicates: false,
  years: [],
  tags: [],
  having: [],
};

describe('restoring', () => {
  it('shows what comes back, changes back and goes, by the names a user knows', async () => {
    await desk.backups.take('by-hand');
    const backup = await newest();
    await empty(desk);
    await saveBook(desk, 'new', 'Made since');
    const { things, left } = await desk.backups.preview(backup);
    expect(left).toEqual([]);
    expect(things.map(({ kind, name, where, effect }) => [kind, name, where, effect])).toEqual([
      ['document', 'Ports in May', '', 'comes-back'],
      ['annotation', 'First words', 'Ports in May', 'comes-back'],
      ['annotation', 'Second words', 'Ports in May', 'comes-back'],
      ['book', 'Made since', '', 'goes'],
      ['book', 'Trip', '', 'comes-back'],
      ['dialogue', 'Forum', '', 'comes-back'],
    ]);
  });

  it('brings everything back in one step, after a backup of what was there, and the step can be undone', async () => {
    const start = stateOf(desk.workspace);
    await desk.backups.take('by-hand');
    const backup = await newest();
    later(1);
    await empty(desk);
    await saveBook(desk, 'new', 'Made since');
    const before = stateOf(desk.workspace);
    expect(await desk.backups.restore(backup, null)).toBe(6);
    expect(stateOf(desk.workspace)).toBe(start);
    expect((await newest()).made?.kind).toBe('before-restore');
    expect(desk.undo.names().undo).toBe('history.backup-restored');
    await desk.undo.undo();
    expect(stateOf(desk.workspace)).toBe(before);
    await desk.undo.redo();
    expect(stateOf(desk.workspace)).toBe(start);
  });

  it('brings back programmes and saved searches too, each as one', async () => {
    const stamp = {
      author: 'Ana',
      createdAt: '2026-11-22T10:00:00.000Z',
      updatedAt: '2026-11-22T10:00:00.000Z',
    };
    const mention = { initiativeId: 'd-1', documentId: 'd', author: 'Ana', addedAt: stamp.createdAt };
    await desk.undo.change('history.book-created', (transaction) => {
      transaction.put('programmes', 'p', { id: 'p', title: 'SURGES', mentions: [mention], ...stamp });
      transaction.put('searches', 's', { id: 's', name: 'Ports', query: EMPTY_SEARCH, ...stamp });
    });
    const start = stateOf(desk.workspace);
    await desk.backups.take('by-hand');
    const backup = await newest();
    later(1);
    await desk.undo.change('history.book-created', (transaction) => {
      transaction.put('programmes', 'p', undefined);
      transaction.put('searches', 's', undefined);
    });
    const { things } = await desk.backups.preview(backup);
    expect(things.map(({ kind, name, effect }) => [kind, name, effect])).toEqual([
      ['searches', 'Ports', 'comes-back'],
      ['programmes', 'SURGES', 'comes-back'],
    ]);
    await desk.backups.restore(backup, [{ kind: 'programmes', id: 'p' }]);
    expect(desk.workspace.get('programmes', 'p')?.title).toBe('SURGES');
    expect(desk.workspace.get('searches', 's')).toBeUndefined();
    await desk.backups.restore(backup, null);
    expect(stateOf(desk.workspace)).toBe(start);
  });

  it('brings chosen things back with what they cannot be without, and leaves the rest', async () => {
    await desk.backups.take('by-hand');
    const backup = await newest();
    await empty(desk);
    await desk.backups.restore(backup, [{ kind: 'annotation', id: 'n2' }]);
    expect(desk.workspace.get('annotations', 'd')?.annotations.map(({ id }) => id)).toEqual(['n2']);
    expect(desk.workspace.get('documents', 'd')?.document.title).toBe('Ports in May');
    expect(desk.workspace.list('books')).toEqual([]);
    await desk.backups.restore(backup, [{ kind: 'annotation', id: 'n1' }]);
    expect(desk.workspace.get('annotations', 'd')?.annotations).toHaveLength(2);
  });

  it('brings back the file that a document was imported from', async () => {
    await desk.backups.take('by-hand');
    const backup = await newest();
    await empty(desk);
    const [name = ''] = await readdir(join(folder, 'originals'));
    const bytes = await readFile(join(folder, 'originals', name));
    await rm(join(folder, 'originals', name));
    await desk.backups.restore(backup, null);
    expect(await readFile(join(folder, 'originals', name))).toEqual(bytes);
  });

  it('keeps annotations written since in their place', async () => {
    await desk.backups.take('by-hand');
    const backup = await newest();
    await desk.undo.change('history.annotation-added', (transaction) => {
      const late = { ...note('n3', 'Third'), createdAt: new Date(START + HOUR).toISOString() };
      transaction.put('annotations', 'd', {
        documentId: 'd',
        annotations: [note('n2', 'Second words'), late],
      });
    });
    await desk.backups.restore(backup, [{ kind: 'annotation', id: 'n1' }]);
    expect(desk.workspace.get('annotations', 'd')?.annotations.map(({ id }) => id)).toEqual([
      'n2',
      'n1',
      'n3',
    ]);
  });

  it('takes the backup of another workspace that lies in the same folder', async () => {
    const start = stateOf(desk.workspace);
    await desk.backups.take('by-hand');
    await desk.close();
    folder = await temporaryFolder();
    await writeFile(join(folder, 'placeholder'), '');
    desk = await openDesk({ folder, backups });
    await desk.close();
    const file = join(folder, 'workspace.json');
    const record = { id: 'workspace-2', createdAt: new Date(START).toISOString(), libraryImportedAt: null };
    const checksum = sha256Of(Buffer.from(JSON.stringify(record)));
    await writeFile(
      file,
      JSON.stringify({ format: 'hled-briefing-book/workspace', version: 3, checksum, record }),
    );
    desk = await openDesk({ folder, backups });
    expect(await newest()).toMatchObject({ isOther: true, workspaceId: 'workspace-1' });
    await desk.backups.restore(await newest(), null);
    expect(stateOf(desk.workspace)).toBe(start);
  });
});

describe('a damaged backup', () => {
  const bookObject = async () => sha256Of(await readFile(join(folder, 'books', 'b.json')));

  it('never brings back what is not what was backed up, and says what it lacks', async () => {
    await desk.backups.take('by-hand');
    const backup = await newest();
    const sha256 = await bookObject();
    const bytes = await readFile(object(sha256));
    await empty(desk);
    for (let at = 0; at < bytes.length; at += 7) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      await writeFile(object(sha256), at % 2 === 0 ? flipped : bytes.subarray(0, at));
      const { things, left } = await desk.backups.preview(backup);
      expect(left).toEqual(['books/b.json']);
      expect(things.filter(({ kind }) => kind === 'book')).toEqual([]);
    }
    await desk.backups.restore(backup, null);
    expect(desk.workspace.list('books')).toEqual([]);
    expect(desk.workspace.list('documents')).toHaveLength(1);
  });

  it('is found out in time, is healed where the workspace still has the bytes, and else named', async () => {
    await desk.backups.take('by-hand');
    const broken = await bookObject();
    await writeFile(object(broken), 'spoiled');
    for (let hour = 0; hour < 23; hour += 1) {
      later(1);
      await desk.backups.take('automatic');
    }
    expect(sha256Of(await readFile(object(broken)))).toBe(broken);

    await saveBook(desk, 'b', 'Another title');
    await desk.backups.take('by-hand');
    await writeFile(object(broken), 'spoiled');
    for (let hour = 0; hour < 23; hour += 1) {
      later(1);
      await saveBook(desk, 'c', `Hour ${String(hour)}`);
      await desk.backups.take('automatic');
    }
    const all = await desk.backups.list();
    expect(all.at(-1)?.damaged).toEqual(['books/b.json']);
    expect(all[0]?.damaged).toEqual([]);
    expect((await readdir(join(backups, 'workspace-1', 'objects'))).sort()).toContain(`${broken}.damaged`);
  });

  it('does not keep others from being used when its list is spoiled anywhere', async () => {
    await age(['books/b.json']);
    await desk.backups.take('by-hand');
    const [name = ''] = await lists();
    const file = join(backups, 'workspace-1', name);
    const whole = await readFile(file);
    const sound = await newest();
    later(1);
    await desk.backups.take('by-hand');
    for (let place = 0; place < 250; place += 1) {
      const at = Math.floor((place * whole.length) / 250);
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      for (const spoiled of [flipped, whole.subarray(0, at)]) {
        await writeFile(file, spoiled);
        const all = await desk.backups.list();
        const summary = all.find((one) => one.name === name);
        // White space between the words says nothing: changed there, the list is the same.
        if (summary?.made) expect(summary).toEqual(sound);
        expect(all.filter(({ made }) => made !== null).length).toBeGreaterThan(0);
        expect(await readFile(file)).toEqual(spoiled);
      }
    }
  });
});
