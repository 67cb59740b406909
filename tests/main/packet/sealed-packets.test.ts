/** A packet with a passphrase shows nothing of what it holds, and an encrypted workspace sends no other. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import {
  codeOf,
  FACT_SHEET,
  initiatives,
  merge,
  note,
  notesOf,
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
