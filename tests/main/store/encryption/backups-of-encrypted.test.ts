/** Backups of an encrypted workspace are sealed as it is, and bring back what it has lost; damage in it has the same way out. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../../../main/store/check/check-workspace.ts';
import { DamagedFiles } from '../../../../main/store/damage/damaged-files.ts';
import { rebuildWorkspace } from '../../../../main/store/damage/rebuild-workspace.ts';
import { openEncryption } from '../../../../main/store/encryption/open-encryption.ts';
import { diskFiles } from '../../../../main/store/files.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { empty, fill, openDesk, saveBook, START, stateOf, type Desk } from '../backups/desk.ts';
import { CHEAP, knowing, PASSPHRASE } from './a-workspace.ts';

let folder: string;
let backups: string;
const secret = knowing(PASSPHRASE);

beforeEach(async () => {
  folder = await temporaryFolder();
  backups = join(await temporaryFolder(), 'Backups');
});

const openAgain = () => openDesk({ folder, backups, secret });

async function encryptedDesk(): Promise<Desk> {
  const desk = await openDesk({ folder, backups });
  await fill(desk);
  await desk.workspace.reseal((encryption, committer) => encryption.turnOn(committer, PASSPHRASE, CHEAP));
  return desk;
}

async function allBytesIn(place: string): Promise<string> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const contents = await Promise.all(
    files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'latin1')),
  );
  return contents.join('\n');
}

const damageOf = ({ workspace, backups: taken }: Desk) =>
  new DamagedFiles({ workspace, backups: taken, now: () => new Date(START), language: () => 'en' });

describe('a backup of an encrypted workspace', () => {
  it('shows nothing of what it holds, and brings all of it back', async () => {
    const desk = await encryptedDesk();
    const state = stateOf(desk.workspace);
    const { name } = await desk.backups.take('by-hand');
    const bytes = await allBytesIn(backups);
    expect(bytes.length).toBeGreaterThan(1000);
    for (const secretWords of ['First words', 'Ports in May', 'Trip'])
      expect(bytes).not.toContain(secretWords);

    await empty(desk);
    const ref = { workspaceId: desk.workspace.id, name };
    const { things } = await desk.backups.preview(ref);
    expect(things.map(({ name: thing }) => thing)).toContain('Ports in May');
    await desk.backups.restore(ref, null);
    expect(stateOf(desk.workspace)).toBe(state);
    await desk.close();
  });

  it('that was made before it was encrypted still brings back what it holds', async () => {
    const desk = await openDesk({ folder, backups });
    await fill(desk);
    const state = stateOf(desk.workspace);
    const { name } = await desk.backups.take('by-hand');
    await desk.workspace.reseal((encryption, committer) => encryption.turnOn(committer, PASSPHRASE, CHEAP));
    await empty(desk);
    await desk.backups.restore({ workspaceId: desk.workspace.id, name }, null);
    expect(stateOf(desk.workspace)).toBe(state);
    expect(await allBytesIn(folder)).not.toContain('First words');
    await desk.close();
  });
});

describe('damage in an encrypted workspace', () => {
  it('of a record is led out of by the last backup, and the damaged file is kept as it was', async () => {
    const desk = await encryptedDesk();
    await saveBook(desk, 'b', 'Trip to Oaxaca');
    await desk.backups.take('automatic');
    await desk.close();
    const file = join(folder, 'books', 'b.json');
    const bytes = await readFile(file);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    await writeFile(file, bytes);

    const again = await openAgain();
    const damage = damageOf(again);
    const [listed] = await damage.list();
    expect(listed).toMatchObject({ file: 'books/b.json', choices: ['last-good'] });
    await damage.settle('books/b.json', 'last-good');
    expect(again.workspace.get('books', 'b')?.title).toBe('Trip to Oaxaca');
    const [aside = ''] = (await readdir(join(folder, 'set-aside'))).filter((name) =>
      name.startsWith('books-b'),
    );
    expect(await readFile(join(folder, 'set-aside', aside))).toEqual(bytes);
    await again.close();
    const { problems } = await checkWorkspace(
      folder,
      (await openEncryption(folder, diskFiles, secret)).files,
    );
    expect(problems.filter(({ file: path }) => !path.startsWith('set-aside/'))).toEqual([]);
  });

  it('of the file that says what it is, is led out of too, and nothing is written in plain text', async () => {
    const desk = await encryptedDesk();
    const state = stateOf(desk.workspace);
    await desk.backups.take('automatic');
    await desk.close();
    await writeFile(join(folder, 'workspace.json'), 'spoiled');
    const rebuilt = await rebuildWorkspace({
      folder,
      backups,
      now: () => new Date(START),
      createId: () => 'new-id',
      encryption: await openEncryption(folder, diskFiles, secret),
    });
    expect(rebuilt).toMatchObject({ source: 'backup', record: { id: 'workspace-1' } });
    expect(await readFile(join(folder, 'workspace.json'), 'latin1')).not.toContain('workspace-1');
    const again = await openAgain();
    expect(stateOf(again.workspace)).toBe(state);
    await again.close();
  });
});
