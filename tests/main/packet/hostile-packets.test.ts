/** Packets that are damaged, foreign, newer or meant to do harm: each is refused with its reason, and nothing is changed. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { unpack } from '../../../main/packet/unpack.ts';
import { readEntryName } from '../../../main/packet/packet-entry.ts';
import { SimulatedDisk } from '../store/simulated-disk.ts';
import { writePacket } from '../../../main/packet/write-packet.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import {
  bookOf,
  codeOf,
  FACT_SHEET,
  initiatives,
  merge,
  note,
  ofBook,
  send,
  userNamed,
} from './two-users.ts';

let good: Uint8Array;

beforeAll(async () => {
  const ana = await userNamed('Ana', [FACT_SHEET]);
  const ids = (await initiatives(ana)).slice(0, 2).map(({ id }) => id);
  await note(ana, ids[0] ?? '', 'Shared.');
  good = await readFile(await send(ana, ofBook(await bookOf(ana, 'Trip', ids))));
});

const opening = (bytes: Uint8Array) => codeOf(unpack(bytes, 'x.briefing'));
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

interface Envelope {
  format: string;
  version: number;
  checksum: string;
  record: Record<string, unknown> & { entries: { name: string; size: number; sha256: string }[] };
}

/** Packed anew, with a manifest that tells the truth of what was changed, as one who means harm would. */
function repacked(
  change: (parts: Map<string, Uint8Array>) => void,
  sealing?: (envelope: Envelope) => void,
): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(good)));
  const envelope = JSON.parse(Buffer.from(parts.get('manifest.json') ?? []).toString()) as Envelope;
  parts.delete('manifest.json');
  change(parts);
  envelope.record.entries = [...parts].map(([name, bytes]) => ({
    name,
    size: bytes.length,
    sha256: sha256(bytes),
  }));
  envelope.checksum = sha256(JSON.stringify(envelope.record));
  sealing?.(envelope);
  const zipped: Zippable = { 'manifest.json': Buffer.from(JSON.stringify(envelope)) };
  for (const [name, bytes] of parts) zipped[name] = bytes;
  return zipSync(zipped);
}

/** A record with another content, under an envelope that fits it. */
function rewritten(
  parts: Map<string, Uint8Array>,
  folder: string,
  edit: (json: string) => string,
  to?: string,
): void {
  const name = [...parts.keys()].find((one) => one.startsWith(`${folder}/`)) ?? '';
  const envelope = JSON.parse(Buffer.from(parts.get(name) ?? []).toString()) as { record: unknown };
  const record: unknown = JSON.parse(edit(JSON.stringify(envelope.record)));
  const sealed = { ...envelope, checksum: sha256(JSON.stringify(record)), record };
  parts.delete(name);
  parts.set(to ?? name, Buffer.from(JSON.stringify(sealed)));
}

describe('a packet', () => {
  it('opens as it was packed, also packed anew by another program', async () => {
    expect(await opening(good)).toBe('done');
    expect(await opening(repacked(() => undefined))).toBe('done');
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a text', Buffer.from('Dear colleague, see attached.')],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['a zip of something else', zipSync({ 'word/document.xml': Buffer.from('<w/>') })],
  ])('that is %s is said to be foreign', async (_, bytes) => {
    expect(await opening(bytes)).toBe('packet-foreign');
  });

  it('that is cut off anywhere is refused', async () => {
    for (let share = 1; share < 40; share += 1) {
      const cut = good.subarray(0, Math.floor((good.length * share) / 40));
      expect(['packet-damaged', 'packet-foreign']).toContain(await opening(cut));
    }
  });

  it('with a byte turned in what it holds is refused, or opens as it was', async () => {
    const whole = JSON.stringify((await unpack(good, 'x')).records);
    for (let at = 0; at < good.length; at += Math.ceil(good.length / 150)) {
      const spoiled = Uint8Array.from(good);
      spoiled[at] = (spoiled[at] ?? 0) ^ 0x10;
      const opened = await unpack(spoiled, 'x').catch(() => null);
      if (opened) expect(JSON.stringify(opened.records)).toBe(whole);
    }
  });

  it('of a newer version asks for an update', async () => {
    expect(
      await opening(
        repacked(
          () => undefined,
          (envelope) => (envelope.version = 2),
        ),
      ),
    ).toBe('packet-newer');
    const newerRecord = repacked((parts) => {
      const name = [...parts.keys()].find((one) => one.startsWith('books/')) ?? '';
      const text = Buffer.from(parts.get(name) ?? []).toString();
      parts.set(name, Buffer.from(text.replace(/"version": ?\d+/, '"version": 99')));
    });
    expect(await opening(newerRecord)).toBe('packet-newer');
  });

  it('whose manifest was changed, or says less or more than there is, is refused', async () => {
    const forged = repacked(
      () => undefined,
      ({ record }) => (record['madeBy'] = 'The Minister'),
    );
    expect(await opening(forged)).toBe('packet-damaged');
    const less = repacked(
      () => undefined,
      (envelope) => {
        envelope.record.entries.pop();
        envelope.checksum = sha256(JSON.stringify(envelope.record));
      },
    );
    expect(await opening(less)).toBe('packet-damaged');
  });

  it.each([
    '../evil.json',
    'documents/../../evil.json',
    '/etc/passwd',
    'C:\\evil.json',
    'documents/con.json',
    'documents/A.json',
    'books/a/b.json',
    'workspace.json',
  ])('with an entry named %s is refused', async (name) => {
    expect(readEntryName(name)).toBeNull();
    const bytes = repacked((parts) => parts.set(name, Buffer.from('{}')));
    expect(await opening(bytes)).toBe('packet-damaged');
  });

  it('with a record under a name that is not its own, or ids that are paths, is refused', async () => {
    const moved = repacked((parts) => {
      rewritten(parts, 'books', (json) => json, 'books/another.json');
    });
    expect(await opening(moved)).toBe('packet-damaged');
    const note = repacked((parts) => {
      rewritten(parts, 'annotations', (json) => json.replace(/"id":"[^"]+"/, '"id":"../../evil"'));
    });
    expect(await opening(note)).toBe('packet-damaged');
    const version =
      '[{"sha256":"../../etc/passwd","fileName":"x","byteLength":1,"importedAt":"2026-11-22T10:00:00.000Z"}]';
    const document = repacked((parts) => {
      rewritten(parts, 'documents', (json) => json.replace('"versions":[]', `"versions":${version}`));
    });
    expect(await opening(document)).toBe('packet-damaged');
  });

  it('with a record that the store would not take is refused', async () => {
    const invalid = repacked((parts) => {
      rewritten(parts, 'books', (json) => json.replace('"tabs":', '"taps":'));
    });
    expect(await opening(invalid)).toBe('packet-damaged');
  });

  it('with an original that is not what its name says is refused', async () => {
    const bytes = repacked((parts) => {
      const name = [...parts.keys()].find((one) => one.startsWith('originals/')) ?? '';
      parts.set(name, Buffer.from('something else'));
    });
    expect(await opening(bytes)).toBe('packet-damaged');
  });

  it('that unpacks without end is given up at the limit', async () => {
    const bomb = repacked((parts) => parts.set(`originals/${'a'.repeat(64)}`, new Uint8Array(30_000_000)));
    expect(bomb.length).toBeLessThan(good.length + 100_000);
    const limits = { entry: 1_000_000, whole: 2_000_000 };
    expect(await codeOf(unpack(bomb, 'x', limits))).toBe('packet-too-large');
    const many = repacked((parts) => {
      for (let n = 0; n < 9; n += 1) parts.set(`originals/${String(n).repeat(64)}`, new Uint8Array(900_000));
    });
    expect(['packet-too-large', 'packet-damaged']).toContain(await codeOf(unpack(many, 'x', limits)));
  });

  it('with two entries of one name is refused', async () => {
    expect(await opening(zipTwice('manifest.json'))).toBe('packet-damaged');
  });

  it('that is refused changes nothing, and says so in the list', async () => {
    const luis = await userNamed('Luis', [FACT_SHEET]);
    const file = path.join(await temporaryFolder(), 'bad.briefing');
    await writeFile(file, good.subarray(0, good.length / 2));
    const before = await luis.handlers['history.read'](null);
    expect(await codeOf(merge(luis, file))).toMatch(/^packet-/);
    expect(await luis.handlers['history.read'](null)).toEqual(before);
    const { packets } = await luis.handlers['packets.list'](null);
    expect(packets).toMatchObject([{ state: 'refused', fileName: 'bad.briefing' }]);
  });
});

/** An archive whose table names one entry twice, which no library writes. */
function zipTwice(name: string): Uint8Array {
  const filler = 'x'.repeat(name.length);
  const bytes = Buffer.from(zipSync({ [name]: Buffer.from('{}'), [filler]: Buffer.from('{}') }));
  for (let at = bytes.indexOf(filler); at >= 0; at = bytes.indexOf(filler)) bytes.write(name, at);
  return bytes;
}

describe('writing a packet on a disk that fails', () => {
  it('leaves what stood there, and nothing beside it', async () => {
    const { records, manifest, readOriginal } = await unpack(good, 'x');
    const { entries: _, ...about } = manifest;
    const contents = { records, about, readOriginal: (hash: string) => Promise.resolve(readOriginal(hash)) };
    for (let failing = 1; failing <= 4; failing += 1) {
      const disk = new SimulatedDisk();
      await disk.files.makeFolder('/out');
      await disk.files.writeSynced('/out/trip.briefing', 'what stood there');
      const start = disk.calls;
      disk.fault = (call) => (call === start + failing ? { code: 'ENOSPC', isCutShort: true } : null);
      const code = await codeOf(writePacket('/out/trip.briefing', contents, null, disk.files));
      disk.fault = null;
      const left = await disk.files.read('/out/trip.briefing');
      expect(disk.names()).toEqual(['/out/trip.briefing']);
      expect(code).toBe('file-not-written');
      // After the rename only the folder's sync is left to fail: the file is whole then.
      if (failing < 4) expect(left?.toString()).toBe('what stood there');
      else expect(await opening(left ?? new Uint8Array())).toBe('done');
    }
  });
});
