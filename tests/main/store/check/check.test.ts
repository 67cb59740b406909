/** Checking a workspace and its backups: everything that is wrong is named, nothing is written, and an open workspace can be checked too. */
import { appendFile, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkBackups } from '../../../../main/store/check/check-backups.ts';
import { checkWorkspace } from '../../../../main/store/check/check-workspace.ts';
import { diskFiles } from '../../../../main/store/files.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { fill, openDesk, saveBook, type Desk } from '../backups/desk.ts';

let folder: string;
let backups: string;
let desk: Desk;

beforeEach(async () => {
  folder = await temporaryFolder();
  backups = join(await temporaryFolder(), 'Backups');
  desk = await openDesk({ folder, backups });
  await fill(desk);
  await desk.backups.take('automatic');
  await desk.undo.keep();
  return () => desk.close();
});

const faultsOf = async () =>
  (await checkWorkspace(folder, diskFiles)).problems.map(({ file, fault }) => [
    file.replace(/[0-9a-f]{64}/, 'hash'),
    fault,
  ]);

describe('checking a workspace', () => {
  it('finds nothing wrong with a sound one, while it is open and being changed', async () => {
    const done = new AbortController();
    const editing = (async () => {
      for (let count = 0; !done.signal.aborted; count += 1)
        await saveBook(desk, `b${String(count % 5)}`, String(count));
    })();
    for (let round = 0; round < 10; round += 1) expect(await faultsOf()).toEqual([]);
    done.abort();
    await editing;
  });

  it('names each file that is wrong, and how', async () => {
    const [original = ''] = await readdir(join(folder, 'originals'));
    await writeFile(join(folder, 'books', 'b.json'), '{');
    await writeFile(
      join(folder, 'books', 'copy.json'),
      await readFile(join(folder, 'dialogues', 'forum.json')),
    );
    await writeFile(join(folder, 'originals', original), 'other');
    await writeFile(join(folder, 'undo.json'), 'x');
    await writeFile(join(folder, 'journal.json'), 'x');
    await writeFile(join(folder, 'workspace.json'), 'x');
    expect(await faultsOf()).toEqual([
      ['books/b.json', 'not-json'],
      ['books/copy.json', 'foreign'],
      ['originals/hash', 'original-damaged'],
      ['workspace.json', 'not-json'],
      ['journal.json', 'journal'],
      ['undo.json', 'undo-damaged'],
    ]);
    await rm(join(folder, 'originals', original));
    expect(await faultsOf()).toContainEqual(['originals/hash', 'original-missing']);
  });

  it('notices any byte that is changed in an original or in a record', async () => {
    for (const table of ['originals', 'annotations']) {
      const [name = ''] = await readdir(join(folder, table));
      const file = join(folder, table, name);
      const whole = await readFile(file);
      for (const place of [0.1, 0.5, 0.9].map((part) => Math.floor(part * whole.length))) {
        const spoiled = Buffer.from(whole);
        spoiled[place] = 0;
        await writeFile(file, spoiled);
        expect(await faultsOf()).toHaveLength(1);
      }
      await writeFile(file, whole);
    }
  });

  it('writes nothing', async () => {
    const before = await timesOf();
    await checkWorkspace(folder, diskFiles);
    await checkBackups(backups, diskFiles);
    expect(await timesOf()).toEqual(before);
  });
});

async function timesOf(): Promise<[string, number][]> {
  const entries = await Promise.all(
    [folder, backups].map(async (root) => {
      const names = await readdir(root, { recursive: true });
      return names.sort().map((name) => join(root, name));
    }),
  );
  return Promise.all(
    entries.flat().map(async (path): Promise<[string, number]> => [path, (await stat(path)).mtimeMs]),
  );
}

describe('checking backups', () => {
  it('finds nothing wrong with sound ones', async () => {
    expect(await checkBackups(backups, diskFiles)).toEqual({ files: 7, problems: [] });
  });

  it('names lists that are damaged, and files that a backup has lost', async () => {
    const own = join(backups, 'workspace-1');
    const [name = ''] = await readdir(join(own, 'objects'));
    await appendFile(join(own, 'objects', name), 'x');
    await writeFile(join(own, '2026-01-01T00-00-00-000Z.json'), '{}');
    const { problems } = await checkBackups(backups, diskFiles);
    expect(problems.map(({ fault }) => fault)).toEqual(['backup-file-damaged', 'backup-list-damaged']);
    expect(problems[0]).toMatchObject({ file: 'workspace-1/2026-11-22T10-00-00-000Z.json' });
    expect(problems[0]?.detail).toMatch(/json$|^originals/);
  });
});
