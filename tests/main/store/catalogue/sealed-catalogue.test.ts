/** The catalogue of an encrypted workspace: sealed like everything else, and no hindrance to turning encryption on and off. */
import { beforeEach, describe, expect, it } from 'vitest';
import { CATALOGUE_FILE } from '../../../../main/store/catalogue/catalogue-file.ts';
import { isSealedFile } from '../../../../main/store/encryption/sealed-file.ts';
import type { News } from '../../../../main/store/outside.ts';
import type { Workspace } from '../../../../main/store/workspace.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { CHEAP, knowing, OTHER, PASSPHRASE } from '../encryption/a-workspace.ts';
import { SimulatedDisk } from '../simulated-disk.ts';
import { Cabinet, COUNT, fillCabinet, putDocument } from './cabinet.ts';

let cabinet: Cabinet;

const secret = knowing(PASSPHRASE);
const titles = ({ catalogue }: Workspace) => catalogue.list('documents').map(({ summary }) => summary.title);
const turnOn = (workspace: Workspace) =>
  workspace.reseal((encryption, committer) => encryption.turnOn(committer, PASSPHRASE, CHEAP));
const bytesOfCatalogue = async () =>
  (await cabinet.disk.files.read(cabinet.file(CATALOGUE_FILE))) ?? Buffer.alloc(0);

beforeEach(async () => {
  cabinet = new Cabinet(await temporaryFolder(), new SimulatedDisk());
  await fillCabinet(cabinet);
  const workspace = await cabinet.open();
  await turnOn(workspace);
  await workspace.close();
});

describe('an encrypted workspace', () => {
  it('has a sealed catalogue, lists by it and reads a sealed document when it is asked for', async () => {
    expect(isSealedFile(await bytesOfCatalogue())).toBe(true);
    const workspace = await cabinet.open({ secret });
    expect(titles(workspace)).toHaveLength(COUNT);
    expect(cabinet.read).toEqual([]);
    expect(workspace.get('documents', 'd7')?.document.title).toBe('Title of d7');
    await workspace.close();
  });

  it('writes its catalogue sealed', async () => {
    const workspace = await cabinet.open({ secret });
    await workspace.change((transaction) => {
      putDocument(transaction, 'new');
    });
    await workspace.close();
    const bytes = await bytesOfCatalogue();
    expect(isSealedFile(bytes)).toBe(true);
    expect(bytes.includes('Title of new')).toBe(false);
    const again = await cabinet.open({ secret });
    expect(titles(again)).toContain('Title of new');
    expect(cabinet.read).toEqual([]);
    await again.close();
  });

  it('opens by its catalogue after its passphrase was changed', async () => {
    const workspace = await cabinet.open({ secret });
    await workspace.reseal((encryption, committer) =>
      encryption.changePassphrase(committer, { current: PASSPHRASE, next: OTHER }, CHEAP),
    );
    await workspace.close();
    const again = await cabinet.open({ secret: knowing(OTHER) });
    expect(titles(again)).toHaveLength(COUNT);
    expect(cabinet.read).toEqual([]);
    await again.close();
  });

  it('makes a catalogue anew of which the seal is broken', async () => {
    cabinet.disk.spoil(cabinet.file(CATALOGUE_FILE), (bytes) => bytes.fill(0, 60, 90));
    const workspace = await cabinet.open({ secret });
    expect(titles(workspace)).toHaveLength(COUNT);
    expect(workspace.unreadFiles()).toEqual([]);
    await workspace.close();
  });

  it('reports a document whose seal breaks before it is read, and writes nothing over it', async () => {
    const workspace = await cabinet.open({ secret });
    const file = cabinet.file('documents/d3.json');
    cabinet.disk.spoil(file, (bytes) => bytes.fill(0, 60, 90));
    expect(workspace.get('documents', 'd3')).toBeUndefined();
    expect(workspace.unreadFiles()).toEqual([{ file, refusal: 'sealed' }]);
    const change = workspace.change((transaction) => {
      putDocument(transaction, 'd3');
    });
    await expect(change).rejects.toMatchObject({ code: 'store-file-unread' });
    await workspace.close();
  });

  it('leaves a catalogue that lists without reading when encryption is turned off', async () => {
    const workspace = await cabinet.open({ secret });
    await workspace.reseal((encryption, committer) => encryption.turnOff(committer, PASSPHRASE));
    await workspace.close();
    expect(isSealedFile(await bytesOfCatalogue())).toBe(false);
    const again = await cabinet.open();
    expect(titles(again)).toHaveLength(COUNT);
    expect(cabinet.read).toEqual([]);
    await again.close();
  });
});

it('turning encryption on is not taken for changes of another program', async () => {
  const plain = new Cabinet(await temporaryFolder(), new SimulatedDisk());
  await fillCabinet(plain);
  const workspace = await plain.open();
  const news: News[] = [];
  workspace.outside.onNews((told) => void news.push(told));
  await turnOn(workspace);
  plain.read = [];
  await workspace.outside.look();
  expect(news).toEqual([]);
  expect(plain.read).toEqual([]);
  expect(workspace.get('annotations', 'd3')?.annotations).toHaveLength(1);
  await workspace.close();
});
