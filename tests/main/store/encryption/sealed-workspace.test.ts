/** An encrypted workspace on the disk: nothing in it can be read, nothing in it changes unnoticed, and nothing in it is written over. */
import { readdir, readFile, rename, rm, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { diskFiles, type Files } from '../../../../main/store/files.ts';
import { UndoStack } from '../../../../main/store/undo-stack.ts';
import type { Workspace } from '../../../../main/store/workspace.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import {
  CHEAP,
  codeOf,
  contentOf,
  fill,
  HASH,
  knowing,
  MARK,
  open,
  OTHER,
  PASSPHRASE,
  putBook,
  putNote,
} from './a-workspace.ts';

let folder: string;
/** All that was ever written, also to files that have gone since. */
let written: Map<string, Buffer>;
let files: Files;

beforeEach(async () => {
  folder = await temporaryFolder();
  written = new Map();
  files = {
    ...diskFiles,
    writeSynced: (file, content) => {
      written.set(file, Buffer.from(content));
      return diskFiles.writeSynced(file, content);
    },
  };
});

const reopen = () => open(folder, files, knowing(PASSPHRASE));
const opening = (secret = knowing(PASSPHRASE)) =>
  open(folder, files, secret).then(
    async (workspace) => {
      await workspace.close();
      return 'opened';
    },
    (error: unknown) => codeOf(error),
  );

async function encrypted(): Promise<Workspace> {
  const workspace = await open(folder, files);
  await fill(workspace);
  await workspace.reseal((encryption, committer) => encryption.turnOn(committer, PASSPHRASE, CHEAP));
  return workspace;
}

async function namesOnDisk(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function readableOnDisk(): Promise<string[]> {
  const names = await namesOnDisk();
  const contents = await Promise.all(names.map((name) => readFile(name)));
  return names.filter((_, index) => contents[index]?.includes(MARK));
}

describe('the folder of an encrypted workspace', () => {
  it('holds no plain text, nor does any temporary file made meanwhile', async () => {
    await mkdir(join(folder, 'books', 'deeper'), { recursive: true });
    await writeFile(join(folder, 'books', 'deeper', "Ana's notes (copy 2).txt"), MARK);
    const workspace = await encrypted();
    expect(await readableOnDisk()).toEqual([]);
    const before = [...written].filter(([, bytes]) => bytes.includes(MARK)).length;
    written.clear();

    const undo = new UndoStack(workspace);
    await undo.change('history.book-created', (transaction) => putBook(transaction, 'new'));
    await undo.change('history.annotation-added', (transaction) => {
      putNote(transaction, 'other');
      transaction.keepOriginal('b'.repeat(64), Buffer.from(MARK));
    });
    await undo.undo();
    await undo.keep();
    await workspace.close();

    expect(before).toBeGreaterThan(0);
    expect([...written.keys()].some((name) => name.includes('undo'))).toBe(true);
    expect([...written].filter(([, bytes]) => bytes.includes(MARK)).map(([name]) => name)).toEqual([]);
    expect(await readableOnDisk()).toEqual([]);
  });

  it('leaves only its lock, its journal and its key file to be read', async () => {
    const workspace = await encrypted();
    const plain = [];
    for (const name of await namesOnDisk()) {
      if (!(await readFile(name)).toString('latin1').startsWith('\u0089HLEDWS')) plain.push(name);
    }
    expect(plain.sort()).toEqual([join(folder, 'encryption.json'), join(folder, 'workspace.lock')]);
    await workspace.close();
  });

  it('opens again with all that was in it, and with its undo', async () => {
    const workspace = await encrypted();
    const content = await contentOf(workspace);
    await workspace.close();
    const again = await reopen();
    expect(again.isEncrypted()).toBe(true);
    expect(await contentOf(again)).toEqual(content);
    await again.close();
  });

  it('gives back every file byte for byte when it is turned off', async () => {
    const workspace = await open(folder, files);
    await fill(workspace);
    await writeFile(join(folder, 'books', 'damaged.json'), 'no json');
    await writeFile(join(folder, 'books', 'a (Ana’s conflicted copy).json'), 'no json either');
    const before = await snapshot();
    await workspace.reseal((encryption, committer) => encryption.turnOn(committer, PASSPHRASE, CHEAP));
    await workspace.reseal((encryption, committer) => encryption.turnOff(committer, PASSPHRASE));
    expect(await snapshot()).toEqual(before);
    await workspace.close();
  });

  it('opens with its passphrase and nothing else', async () => {
    await (await encrypted()).close();
    expect(await opening(() => Promise.resolve(null))).toBe('workspace-locked');
    expect(await opening(knowing(OTHER))).toBe('wrong-passphrase');
    expect(await opening(knowing(`${PASSPHRASE}.`))).toBe('wrong-passphrase');
  });

  it('opens with the key that was remembered, until the passphrase changes', async () => {
    const workspace = await encrypted();
    const remembered = workspace.encryption.rememberable();
    const remember = (id: string) => Promise.resolve(remembered?.id === id ? { key: remembered.key } : null);
    await workspace.close();
    const again = await open(folder, files, remember);
    await again.reseal((encryption, committer) =>
      encryption.changePassphrase(committer, { current: PASSPHRASE, next: OTHER }, CHEAP),
    );
    await again.close();
    expect(await opening(remember)).toBe('workspace-locked');
  });
});

async function snapshot(): Promise<Record<string, string>> {
  const names = (await namesOnDisk()).filter((name) => !name.endsWith('.lock')).sort();
  const contents = await Promise.all(names.map((name) => readFile(name, 'base64')));
  return Object.fromEntries(names.map((name, index) => [name, contents[index] ?? '']));
}

describe('turning it on', () => {
  it('refuses what can be guessed, and to be done twice', async () => {
    const workspace = await open(folder, files);
    const turnOn = (passphrase: string) =>
      workspace
        .reseal((encryption, committer) => encryption.turnOn(committer, passphrase, CHEAP))
        .catch((error: unknown) => codeOf(error));
    expect(await turnOn('short')).toBe('passphrase-too-short');
    expect(await turnOn('           short           ')).toBe('passphrase-too-short');
    expect(await turnOn('ababababababab')).toBe('passphrase-too-simple');
    expect(await turnOn('word '.repeat(300))).toBe('passphrase-too-long');
    expect(workspace.isEncrypted()).toBe(false);
    expect(await turnOn(PASSPHRASE)).toBeUndefined();
    expect(await turnOn(PASSPHRASE)).toBe('already-encrypted');
    await workspace.close();
  });

  it('is not undone, nor the passphrase changed, without the right one', async () => {
    const workspace = await encrypted();
    const before = await snapshot();
    const codes = await Promise.all([
      workspace
        .reseal((encryption, committer) => encryption.turnOff(committer, OTHER))
        .catch((error: unknown) => codeOf(error)),
      workspace
        .reseal((encryption, committer) =>
          encryption.changePassphrase(committer, { current: OTHER, next: OTHER }, CHEAP),
        )
        .catch((error: unknown) => codeOf(error)),
    ]);
    expect(codes).toEqual(['wrong-passphrase', 'wrong-passphrase']);
    expect(await snapshot()).toEqual(before);
    await workspace.close();
  });
});

describe('a sealed file', () => {
  it('is noticed when any byte of it is changed or it is cut anywhere, kept, and the rest stays usable', async () => {
    await (await encrypted()).close();
    const file = join(folder, 'annotations', 'd.json');
    const whole = await readFile(file);
    const spoiled = [
      ...Array.from(whole, (byte, at) =>
        Buffer.concat([whole.subarray(0, at), Buffer.from([byte ^ 0x20]), whole.subarray(at + 1)]),
      ),
      ...Array.from(whole, (_, at) => whole.subarray(0, at)),
      Buffer.concat([whole, Buffer.from('x')]),
    ];
    expect(spoiled.length).toBeGreaterThan(1000);
    for (const bytes of spoiled) {
      await writeFile(file, bytes);
      const workspace = await reopen();
      expect(workspace.unreadFiles()).toEqual([{ file, refusal: 'sealed' }]);
      expect(workspace.list('books')).toHaveLength(2);
      await workspace.close();
      expect((await readFile(file)).equals(bytes)).toBe(true);
    }
  }, 180_000);

  it('is never written over once it could not be read', async () => {
    await (await encrypted()).close();
    const file = join(folder, 'annotations', 'd.json');
    await writeFile(file, 'damaged');
    const workspace = await reopen();
    const change = workspace.change((transaction) => putNote(transaction, 'd'));
    await expect(change).rejects.toMatchObject({ code: 'store-file-unread' });
    expect(await readFile(file, 'utf8')).toBe('damaged');
    await workspace.close();
  });

  it('is noticed in the place of another', async () => {
    await (await encrypted()).close();
    const [first, second] = ['a', 'b'].map((id) => join(folder, 'books', `${id}.json`)) as [string, string];
    await rename(first, `${first}.x`);
    await rename(second, first);
    await rename(`${first}.x`, second);
    const workspace = await reopen();
    expect(workspace.unreadFiles()).toEqual([
      { file: first, refusal: 'sealed' },
      { file: second, refusal: 'sealed' },
    ]);
    await workspace.close();
  });

  it('is noticed in the place of one of another kind, or of an original', async () => {
    await (await encrypted()).close();
    const original = join(folder, 'originals', HASH);
    await writeFile(join(folder, 'books', 'd.json'), await readFile(join(folder, 'annotations', 'd.json')));
    await writeFile(original, await readFile(join(folder, 'books', 'a.json')));
    const workspace = await reopen();
    expect(workspace.unreadFiles()).toEqual([{ file: join(folder, 'books', 'd.json'), refusal: 'sealed' }]);
    await expect(workspace.readOriginal(HASH)).rejects.toMatchObject({ code: 'seal-broken' });
    await workspace.close();
  });

  it('does not make way for one that is not sealed', async () => {
    const plain = await open(folder, files);
    await fill(plain);
    const record = await readFile(join(folder, 'books', 'a.json'));
    await plain.reseal((encryption, committer) => encryption.turnOn(committer, PASSPHRASE, CHEAP));
    await plain.close();
    await writeFile(join(folder, 'books', 'a.json'), record);
    const workspace = await reopen();
    expect(workspace.unreadFiles()).toMatchObject([{ refusal: 'sealed' }]);
    await workspace.close();
  });

  it('can be read as the copy that a sync tool made of it, which is told from the record itself', async () => {
    await (await encrypted()).close();
    const copy = join(folder, 'books', "a (Ana's conflicted copy 2026-11-22).json");
    await writeFile(copy, await readFile(join(folder, 'books', 'a.json')));
    const workspace = await reopen();
    expect(workspace.unreadFiles()).toEqual([{ file: copy, refusal: 'misplaced' }]);
    const bytes = await workspace.beside((_, sealed) => sealed.read(copy));
    expect(bytes?.toString()).toContain(MARK);
    await workspace.close();
  });
});

describe('a copy of the folder elsewhere', () => {
  it('is cipher text, and opens with the key of the workspace', async () => {
    const workspace = await encrypted();
    const copy = await temporaryFolder();
    const raw = workspace.rawFiles();
    await raw.makeFolder(join(copy, 'books'));
    await raw.writeSynced(
      join(copy, 'books', 'a.json'),
      (await raw.read(join(folder, 'books', 'a.json'))) ?? '',
    );
    expect((await readFile(join(copy, 'books', 'a.json'))).includes(MARK)).toBe(false);
    const opened = await workspace.encryption.filesIn(copy).read(join(copy, 'books', 'a.json'));
    expect(opened?.toString()).toContain(MARK);
    await workspace.close();
  });
});

describe('the key file', () => {
  it('is missed by name, and its workspace left as it is', async () => {
    await (await encrypted()).close();
    await rm(join(folder, 'encryption.json'));
    const before = await snapshot();
    expect(await opening()).toBe('key-file-missing');
    await rm(join(folder, 'workspace.json'));
    expect(await opening()).toBe('key-file-missing');
    expect(Object.keys(await snapshot())).toEqual(
      Object.keys(before).filter((name) => !name.endsWith('workspace.json')),
    );
  });

  it('is called damaged whichever byte of it was changed, and never taken for a wrong passphrase', async () => {
    await (await encrypted()).close();
    const file = join(folder, 'encryption.json');
    const whole = await readFile(file);
    for (let at = 0; at < whole.length; at += 1) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0x01;
      await writeFile(file, bytes);
      expect(await opening(), `byte ${String(at)}`).toBe('key-file-damaged');
      expect((await readFile(file)).equals(bytes)).toBe(true);
    }
    await writeFile(file, whole.subarray(0, whole.length / 2));
    expect(await opening()).toBe('key-file-damaged');
  });

  it('that asks for more memory than any machine has is refused', async () => {
    await (await encrypted()).close();
    const file = join(folder, 'encryption.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"logN": 4', '"logN": 40'));
    expect(await opening()).toBe('key-file-damaged');
  });
});
