/** The way out of damage, on real folders and on a disk that fails: a good version is offered, what it would lose is told, and nothing damaged is ever lost. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DamagedFiles } from '../../../../main/store/damage/damaged-files.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { fill, HOUR, note, openDesk, saveBook, START, type Desk } from '../backups/desk.ts';
import { SimulatedDisk } from '../simulated-disk.ts';
import { richTextOf } from '../../../../shared/annotations/rich-text.ts';

let folder: string;
let backups: string;
let desk: Desk;

const damageOf = (one: Desk) =>
  new DamagedFiles({
    workspace: one.workspace,
    backups: one.backups,
    now: () => new Date(one.clock.now),
    language: () => 'en',
  });

beforeEach(async () => {
  folder = await temporaryFolder();
  backups = join(await temporaryFolder(), 'Backups');
  desk = await openDesk({ folder, backups });
  await fill(desk);
});

afterEach(() => desk.close());

async function reopen(): Promise<DamagedFiles> {
  await desk.close();
  desk = await openDesk({ folder, backups, now: desk.clock.now + HOUR });
  return damageOf(desk);
}

const at = (name: string) => join(folder, name);
const aside = async () => (await readdir(at('set-aside'))).sort();

async function spoil(name: string, change: (text: string) => string): Promise<string> {
  const text = change(await readFile(at(name), 'utf8'));
  await writeFile(at(name), text);
  return text;
}

describe('a damaged file', () => {
  it('is offered the newest unbroken version of it in a backup, and told what is lost where nothing can be read', async () => {
    await desk.backups.take('automatic');
    await saveBook(desk, 'b', 'Trip to Oaxaca');
    desk.clock.now += HOUR;
    await desk.backups.take('automatic');
    const spoiled = await spoil('books/b.json', (text) => text.slice(0, 40));
    const damage = await reopen();
    expect(await damage.list()).toEqual([
      {
        file: 'books/b.json',
        reason: expect.stringContaining('books/b.json is damaged') as string,
        writtenAt: expect.stringContaining('T') as string,
        choices: ['last-good'],
        lastGood: {
          source: 'backup',
          time: new Date(START + HOUR).toISOString(),
          name: 'Trip to Oaxaca',
          differences: null,
        },
      },
    ]);
    await damage.settle('books/b.json', 'last-good');
    expect(desk.workspace.get('books', 'b')?.title).toBe('Trip to Oaxaca');
    expect(await damage.list()).toEqual([]);
    const [kept = ''] = await aside();
    expect(kept).toBe('books-b.2026-11-22T12-00-00-000Z.json');
    expect(await readFile(at(`set-aside/${kept}`), 'utf8')).toBe(spoiled);
    await saveBook(desk, 'b', 'Written again');
  });

  it('passes over backups that hold the damage, and over those that are damaged themselves', async () => {
    await desk.backups.take('automatic');
    await spoil('books/b.json', () => '{}');
    desk.clock.now += HOUR;
    await desk.backups.take('automatic');
    const damage = await reopen();
    const [{ lastGood } = { lastGood: null }] = await damage.list();
    expect(lastGood).toMatchObject({ source: 'backup', time: new Date(START).toISOString(), name: 'Trip' });
  });

  it('is offered what undo remembers, which is newer than any backup', async () => {
    await desk.backups.take('automatic');
    await saveBook(desk, 'b', 'After the backup');
    await desk.undo.keep();
    await spoil('books/b.json', () => '');
    let damage = await reopen();
    await damage.keepUndo();
    // The steps are written anew by the next change, and know nothing of the damaged book then.
    await saveBook(desk, 'other', 'Another one');
    await desk.undo.keep();
    damage = await reopen();
    const [found] = await damage.list();
    expect(found?.lastGood).toMatchObject({ source: 'undo', name: 'After the backup' });
    await damage.settle('books/b.json', 'last-good');
    expect(desk.workspace.get('books', 'b')?.title).toBe('After the backup');
  });

  it('that was changed by hand can be taken as it is, or exchanged for what was there before', async () => {
    await desk.backups.take('automatic');
    const edited = await spoil('annotations/d.json', (text) => text.replace('First words', 'Words by hand'));
    const damage = await reopen();
    const [found] = await damage.list();
    expect(found?.choices).toEqual(['last-good', 'as-is']);
    expect(found?.lastGood?.differences).toEqual([
      { kind: 'annotation', id: 'n1', name: 'First words', where: 'Ports in May', effect: 'changes-back' },
    ]);
    await damage.settle('annotations/d.json', 'as-is');
    const [first] = desk.workspace.get('annotations', 'd')?.annotations ?? [];
    expect(first?.body).toEqual(richTextOf('Words by hand'));
    expect(await readFile(at(`set-aside/${(await aside())[0] ?? ''}`), 'utf8')).toBe(edited);
    expect(await (await reopen()).list()).toEqual([]);
  });

  it('that was changed by hand into something impossible cannot be taken as it is', async () => {
    await spoil('annotations/d.json', (text) => text.replace('"private"', '"secret"'));
    const damage = await reopen();
    expect((await damage.list())[0]?.choices).toEqual(['without']);
    await expect(damage.settle('annotations/d.json', 'as-is')).rejects.toMatchObject({
      code: 'no-good-version',
    });
    expect(desk.workspace.unreadFiles()).toHaveLength(1);
  });

  it('of which no version is left can be put aside, so that new annotations can be written', async () => {
    const spoiled = await spoil('annotations/d.json', () => 'x');
    const damage = await reopen();
    await damage.settle('annotations/d.json', 'without');
    await desk.undo.change('history.annotation-added', (transaction) => {
      transaction.put('annotations', 'd', { documentId: 'd', annotations: [note('n9', 'Anew')] });
    });
    expect(await readFile(at(`set-aside/${(await aside())[0] ?? ''}`), 'utf8')).toBe(spoiled);
  });

  it('never takes the place of another one that was put aside', async () => {
    await desk.backups.take('automatic');
    for (const words of ['one', 'two', 'three']) {
      await desk.close();
      await writeFile(at('books/b.json'), words);
      desk = await openDesk({ folder, backups, now: START });
      await damageOf(desk).settle('books/b.json', 'last-good');
    }
    const contents = await Promise.all(
      (await aside()).map((name) => readFile(at(`set-aside/${name}`), 'utf8')),
    );
    expect(contents.sort()).toEqual(['one', 'three', 'two']);
  });

  it('that a sync tool left beside another is left to be merged, and not replaced by anything', async () => {
    await writeFile(at('books/b (1).json'), await readFile(at('books/b.json')));
    const damage = await reopen();
    expect(await damage.list()).toEqual([]); // it is merged, not mended
    await expect(damage.settle('books/b (1).json', 'without')).rejects.toMatchObject({
      code: 'damaged-file-gone',
    });
  });
});

describe('putting a version in the place of a damaged file on a disk that fails in any call', () => {
  it('leaves the damaged file or the version, and the damaged bytes in either case', async () => {
    const room = await temporaryFolder();
    const setUp = async () => {
      const disk = new SimulatedDisk();
      const open = () => openDesk({ folder: room, backups: '/backups', files: disk.files });
      const first = await open();
      await fill(first);
      await first.backups.take('automatic');
      await first.close();
      disk.spoil(`${room}/books/b.json`, () => Buffer.from('spoiled'));
      const second = await open();
      return { disk, second };
    };
    const sound = await setUp();
    const start = sound.disk.calls;
    await damageOf(sound.second).settle('books/b.json', 'last-good');
    const calls = sound.disk.calls - start;
    await sound.second.close();
    expect(calls).toBeGreaterThan(15);
    for (let call = 1; call <= calls; call += 1) {
      for (const lasts of [1, Infinity]) {
        const { disk, second } = await setUp();
        const from = disk.calls + call;
        disk.fault = (number) => (number >= from && number < from + lasts ? { code: 'EIO' } : null);
        const isDone = await damageOf(second)
          .settle('books/b.json', 'last-good')
          .then(
            () => true,
            () => false,
          );
        disk.fault = null;
        await second.close();
        for (const chance of [0, 0.5, 1]) {
          const left = disk.afterPowerCut(chance);
          const third = await openDesk({ folder: room, backups: '/backups', files: left.files });
          const isBlocked = third.workspace.unreadFiles().length === 1;
          const kept = left.names().filter((name) => name.includes('/set-aside/books-b'));
          if (isDone) expect(isBlocked).toBe(false);
          if (isBlocked) expect((await left.files.read(`${room}/books/b.json`))?.toString()).toBe('spoiled');
          else {
            expect(third.workspace.list('books').map(({ title }) => title)).toEqual(['Trip']);
            expect(kept).toHaveLength(1);
            expect((await left.files.read(kept[0] ?? ''))?.toString()).toBe('spoiled');
          }
          await third.close();
        }
      }
    }
  }, 60_000);
});
