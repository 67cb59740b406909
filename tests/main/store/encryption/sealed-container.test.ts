/** A file that opens with its passphrase and with no other, and in which no byte changes unnoticed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECOMMENDED, type Cost } from '../../../../main/store/encryption/derive-key.ts';
import {
  isSealedContainer,
  openBytes,
  sealBytes,
} from '../../../../main/store/encryption/sealed-container.ts';
import { Problem } from '../../../../shared/result.ts';

/** So that hundreds of guesses do not take minutes. */
const CHEAP: Cost = { logN: 4, r: 8, p: 1 };
const PASSPHRASE = 'grapa cometa níspero tractor';

/** Made once, by another program from the description of the format, with this passphrase: it must always open. */
const KEPT =
  '89484c4544504b1a01040801000102030405060708090a0b0c0d0e0f0707070707070707070707078511d5c936cae767969371bac8fe4b0b70eed08d03244b15a83f538256c797a53af9321aa66d5b1c3442605d8eab3959a5908c531096b7dd004a03cc62a754603ae61bcc4a3eec4c4c09e4cfc57e91ad090909090909090909090909686fbdceb5af3ebf2bcad456d4cf96e9cc0018e375be2384e2d839b71fea2a5d10cf503b';

const codeOfOpening = (bytes: Uint8Array, passphrase = PASSPHRASE) =>
  openBytes(bytes, passphrase).then(
    () => 'opened',
    (error: unknown) => (error instanceof Problem ? error.code : String(error)),
  );

describe('a sealed container', () => {
  it('gives back any bytes it was made of, and shows none of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), fc.string(), async (bytes, passphrase) => {
        const sealed = await sealBytes(bytes, passphrase, CHEAP);
        expect(isSealedContainer(sealed)).toBe(true);
        expect(await openBytes(sealed, passphrase)).toEqual(Buffer.from(bytes));
        if (bytes.length > 8) expect(sealed.includes(Buffer.from(bytes))).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it('opens when it was made by another program that follows its description', async () => {
    const opened = await openBytes(Buffer.from(KEPT, 'hex'), PASSPHRASE);
    expect(opened.toString()).toBe('Ask about Otay Mesa.');
  });

  it('is made at the full cost unless told otherwise', async () => {
    const sealed = await sealBytes(Buffer.from('x'), PASSPHRASE);
    expect([...sealed.subarray(9, 12)]).toEqual([RECOMMENDED.logN, RECOMMENDED.r, RECOMMENDED.p]);
    expect((await openBytes(sealed, PASSPHRASE)).toString()).toBe('x');
  });

  it('is never the same twice', async () => {
    const [first, second] = await Promise.all([
      sealBytes(Buffer.from('same'), PASSPHRASE, CHEAP),
      sealBytes(Buffer.from('same'), PASSPHRASE, CHEAP),
    ]);
    expect(first.equals(second)).toBe(false);
  });

  it('opens however the keyboard composes an accent', async () => {
    const sealed = await sealBytes(Buffer.from('x'), PASSPHRASE.normalize('NFC'), CHEAP);
    expect(await codeOfOpening(sealed, PASSPHRASE.normalize('NFD'))).toBe('opened');
  });

  it('says that the passphrase is wrong, not that the file is damaged', async () => {
    const sealed = await sealBytes(Buffer.from('x'), PASSPHRASE, CHEAP);
    expect(await codeOfOpening(sealed, `${PASSPHRASE} `)).toBe('wrong-passphrase');
    expect(await codeOfOpening(sealed, '')).toBe('wrong-passphrase');
  });

  it('notices each byte that is changed and each place at which it is cut off', async () => {
    const sealed = await sealBytes(Buffer.from('Ask about Otay Mesa.'), PASSPHRASE, CHEAP);
    for (let at = 0; at < sealed.length; at += 1) {
      const flipped = Buffer.from(sealed);
      flipped[at] = (flipped[at] ?? 0) ^ 0x20;
      expect(await codeOfOpening(flipped), `flipped at ${String(at)}`).toMatch(/^sealed-(?:damaged|newer)$/);
      expect(await codeOfOpening(sealed.subarray(0, at)), `cut at ${String(at)}`).toBe('sealed-damaged');
    }
    expect(await codeOfOpening(Buffer.concat([sealed, Buffer.from('x')]))).toBe('sealed-damaged');
  });

  it('is told from other files, and a newer one from a damaged one', async () => {
    expect(isSealedContainer(Buffer.from('PK'))).toBe(false);
    expect(await codeOfOpening(Buffer.from('PK and so on'))).toBe('sealed-damaged');
    const newer = await sealBytes(Buffer.from('x'), PASSPHRASE, CHEAP);
    newer[8] = 2;
    expect(await codeOfOpening(newer)).toBe('sealed-newer');
  });
});
