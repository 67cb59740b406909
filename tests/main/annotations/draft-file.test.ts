/** What is being written survives the program, sealed where the workspace is, and is never thrown away unread. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { DraftFile } from '../../../main/annotations/draft-file.ts';
import { sealedFiles } from '../../../main/store/encryption/sealed-files.ts';
import { diskFiles } from '../../../main/store/files.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { typedText } from '../../../shared/annotations/annotation.ts';

const drafts = {
  i: { initiativeId: 'i', kind: 'note', visibility: 'private', ...typedText('Half a thought') },
} as const;

let folder: string;
let key: Buffer | null;
const draftFile = (workspace = '/work') =>
  new DraftFile(
    folder,
    workspace,
    sealedFiles(folder, diskFiles, () => key),
  );
const contents = async () => {
  const names = await readdir(folder);
  return Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')));
};

beforeEach(async () => {
  folder = join(await temporaryFolder(), 'drafts');
  key = null;
});

describe('drafts', () => {
  it('are none at first, and are kept for each workspace by itself', async () => {
    expect(await draftFile().read()).toEqual({});
    await draftFile().keep(drafts);
    expect(await draftFile().read()).toEqual(drafts);
    expect(await draftFile('/other').read()).toEqual({});
  });

  it('are sealed where the workspace is encrypted', async () => {
    key = randomBytes(32);
    await draftFile().keep(drafts);
    expect((await contents()).join('')).not.toContain('thought');
    expect(await draftFile().read()).toEqual(drafts);
  });

  it('from before the workspace was encrypted are taken over and sealed', async () => {
    await draftFile().keep(drafts);
    key = randomBytes(32);
    expect(await draftFile().read()).toEqual(drafts);
    expect((await contents()).join('')).not.toContain('thought');
  });

  it('that cannot be read are set aside, not written over', async () => {
    await draftFile().keep(drafts);
    const [name = ''] = await readdir(folder);
    await writeFile(join(folder, name), 'damaged');
    const file = draftFile();
    expect(await file.read()).toEqual({});
    await file.keep(drafts);
    expect((await contents()).sort()).toContain('damaged');
    expect(await file.read()).toEqual(drafts);
  });
});
