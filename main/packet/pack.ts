/** Packs records and originals into the bytes of a packet, entry by entry, so that the window is answered in between. */
import { setImmediate } from 'node:timers/promises';
import { Zip, ZipDeflate } from 'fflate';
import type { RecordSet } from '../../shared/store/compare/compare-records.ts';
import { idOfRecord, THING_TABLES, type RecordOf } from '../../shared/store/store-file.ts';
import { sealRecord } from '../store/seal-record.ts';
import { MANIFEST_ENTRY, sealManifest, sha256Of, type Manifest } from './manifest.ts';
import { originalsOf } from './originals-of.ts';
import { isSha256, originalEntry, recordEntry } from './packet-entry.ts';

interface Entry {
  name: string;
  read: () => Promise<Uint8Array | null>;
}

export interface PacketContents {
  records: RecordSet;
  /** Bytes by their hash; null where the workspace has lost them. */
  readOriginal: (sha256: string) => Promise<Uint8Array | null>;
  about: Omit<Manifest, 'entries' | 'holds'> & { holds: Omit<Manifest['holds'], 'originals'> };
}

/** Everything is read twice, so that it need not all be in memory: what each entry is stands in the manifest, before them. */
export async function pack({ records, readOriginal, about }: PacketContents): Promise<Buffer> {
  const listed = [...recordEntries(records), ...originalEntries(records, readOriginal)];
  const entries: Manifest['entries'] = [];
  for (const { name, read } of listed) {
    const bytes = await read();
    if (bytes) entries.push({ name, size: bytes.length, sha256: sha256Of(bytes) });
    await setImmediate();
  }
  const kept = new Set(entries.map(({ name }) => name));
  const originals = entries.filter(({ name }) => name === originalEntry(name.slice(-64))).length;
  const manifest: Manifest = { ...about, holds: { ...about.holds, originals }, entries };
  const first: Entry = { name: MANIFEST_ENTRY, read: () => Promise.resolve(sealManifest(manifest)) };
  return zip([first, ...listed.filter(({ name }) => kept.has(name))], new Date(about.madeAt));
}

async function zip(entries: readonly Entry[], time: Date): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { name, read } of entries) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = time;
    archive.add(entry);
    entry.push((await read()) ?? new Uint8Array(), true);
    await setImmediate();
  }
  archive.end();
  return Buffer.concat(chunks);
}

function recordEntries(records: RecordSet): Entry[] {
  return THING_TABLES.flatMap((table) =>
    (records[table] as readonly RecordOf<typeof table>[]).map((record): Entry => {
      const bytes = () => Buffer.from(`${JSON.stringify(sealRecord(table, record), null, 1)}\n`);
      return { name: recordEntry(table, idOfRecord(table, record)), read: () => Promise.resolve(bytes()) };
    }),
  );
}

function originalEntries(records: RecordSet, readOriginal: PacketContents['readOriginal']): Entry[] {
  return originalsOf(records)
    .filter(isSha256)
    .map((sha256) => ({ name: originalEntry(sha256), read: () => readOriginal(sha256) }));
}
