/** A workspace whose own file is damaged or gone: it is made anew with the id that is known, and everything in it is there again. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { planRebuild, rebuildWorkspace } from '../../../../main/store/damage/rebuild-workspace.ts';
import { WorkspaceEncryption } from '../../../../main/store/encryption/workspace-encryption.ts';
import { diskFiles } from '../../../../main/store/files.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { fill, openDesk, START, stateOf } from '../backups/desk.ts';

const ID = '0193abcd-1234-7abc-8def-0123456789ab';
let folder: string;
let backups: string;
let state: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  backups = join(await temporaryFolder(), 'Backups');
  const desk = await openDesk({ folder, backups });
  await fill(desk);
  await desk.backups.take('automatic');
  state = stateOf(desk.workspace);
  await desk.close();
});

const context = (over: { backups?: string | null } = {}) => ({
  folder,
  backups,
  now: () => new Date(START),
  createId: () => 'new-id',
  encryption: new WorkspaceEncryption(folder, diskFiles, null),
  ...over,
});

async function stateAfter(): Promise<{ state: string; id: string }> {
  const desk = await openDesk({ folder, backups });
  const after = { state: stateOf(desk.workspace), id: desk.workspace.id };
  await desk.close();
  return after;
}

describe('a damaged workspace.json', () => {
  it('is rebuilt as the backups know it, and kept aside', async () => {
    await writeFile(join(folder, 'workspace.json'), 'spoiled');
    expect(await rebuildWorkspace(context())).toMatchObject({ refusal: 'not-json', source: 'backup' });
    expect(await stateAfter()).toEqual({ state, id: 'workspace-1' });
    const [name = ''] = await readdir(join(folder, 'set-aside'));
    expect(await readFile(join(folder, 'set-aside', name), 'utf8')).toBe('spoiled');
  });

  it('is rebuilt without backups, with the id that can still be read in it, else with a new one', async () => {
    await writeFile(join(folder, 'workspace.json'), `{"record": {"id": "${ID}", "createdAt`);
    expect(await rebuildWorkspace(context({ backups: null }))).toMatchObject({ source: 'file' });
    expect(await stateAfter()).toEqual({ state, id: ID });
    await writeFile(join(folder, 'workspace.json'), '');
    expect(await rebuildWorkspace(context({ backups: null }))).toMatchObject({ source: 'new' });
    expect(await stateAfter()).toEqual({ state, id: 'new-id' });
  });

  it('is left alone when a newer program wrote it, and when it is sound', async () => {
    expect(await planRebuild(context())).toBeNull();
    const text = await readFile(join(folder, 'workspace.json'), 'utf8');
    const newer = text.replace(/"version": \d+/, '"version": 99');
    await writeFile(join(folder, 'workspace.json'), newer);
    expect(await rebuildWorkspace(context())).toBeNull();
    expect(await readFile(join(folder, 'workspace.json'), 'utf8')).toBe(newer);
  });

  it('that is gone gets the id that its backups have, so that they are still its own', async () => {
    await rm(join(folder, 'workspace.json'));
    expect(await rebuildWorkspace(context())).toMatchObject({ refusal: 'missing', source: 'backup' });
    expect(await stateAfter()).toEqual({ state, id: 'workspace-1' });
  });
});
