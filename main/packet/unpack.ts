/**
 * Opens a packet and believes nothing of it: what each entry unpacks to is counted while it unpacks, every entry must be what the manifest
 * says, names are names and never paths, and every record must be one that the store would take.
 */
import { setImmediate } from 'node:timers/promises';
import { crc32, inflateRawSync } from 'node:zlib';
import { Problem } from '../../shared/result.ts';
import type { RecordSet } from '../../shared/store/compare/compare-records.ts';
import { idOfRecord, type RecordOf, type ThingTable } from '../../shared/store/store-file.ts';
import {
  readZipDirectory,
  TooManyEntries,
  ZipError,
  type ZipEntry,
} from '../documents/readers/word/zip-directory.ts';
import { openRecord } from '../store/seal-record.ts';
import { findStrangeness } from './check-records.ts';
import { MANIFEST_ENTRY, openManifest, sha256Of, type Manifest } from './manifest.ts';
import { originalEntry, readEntryName, recordEntry } from './packet-entry.ts';

const MEGABYTE = 1024 * 1024;
const MOST_ENTRIES = 20_000;
/** Of one entry, and of all that are unpacked. */
const LARGEST_ENTRY = 64 * MEGABYTE;
const LARGEST_WHOLE = 2048 * MEGABYTE;

export interface Packet {
  manifest: Manifest;
  records: RecordSet;
  /** @returns null when it is not in the packet */
  readOriginal: (sha256: string) => Uint8Array | null;
}

type Records = { [T in ThingTable]: RecordOf<T>[] };

/** What is allowed; tests set it lower. */
export interface Limits {
  entry: number;
  whole: number;
}

/**
 * @param file its name, for messages
 * @throws Problem `packet-foreign`, `packet-newer`, `packet-damaged`, `packet-too-large`
 */
export async function unpack(
  bytes: Uint8Array,
  file: string,
  limits: Limits = { entry: LARGEST_ENTRY, whole: LARGEST_WHOLE },
): Promise<Packet> {
  const entries = listEntries(bytes, file);
  const [first] = entries.values();
  if (first?.name !== MANIFEST_ENTRY) throw new Problem('packet-foreign', { file });
  const manifest = openManifest(expand(bytes, first, limits.entry, file), file);
  const listed = new Map(manifest.entries.map((entry) => [entry.name, entry]));
  if (listed.size !== manifest.entries.length || listed.size !== entries.size - 1) {
    throw damaged(file, MANIFEST_ENTRY);
  }
  const records: Records = { documents: [], annotations: [], books: [], dialogues: [] };
  let left = limits.whole;
  for (const entry of [...entries.values()].slice(1)) {
    const said = listed.get(entry.name);
    const meant = readEntryName(entry.name);
    if (!said || !meant) throw damaged(file, entry.name);
    const content = expand(bytes, entry, Math.min(left, limits.entry), file);
    left -= content.length;
    if (content.length !== said.size || sha256Of(content) !== said.sha256) throw damaged(file, entry.name);
    if (meant.kind === 'original' && said.sha256 !== meant.sha256) throw damaged(file, entry.name);
    if (meant.kind === 'record') take(records, meant.table, meant.id, content, file);
    await setImmediate(); // the window's questions are answered in between
  }
  const strange = findStrangeness(records);
  if (strange !== null) throw damaged(file, strange);
  return {
    manifest,
    records,
    readOriginal: (sha256) => {
      const entry = entries.get(originalEntry(sha256));
      return entry ? expand(bytes, entry, limits.entry, file) : null;
    },
  };
}

function listEntries(bytes: Uint8Array, file: string): Map<string, ZipEntry> {
  try {
    const entries = readZipDirectory(bytes, MOST_ENTRIES);
    const byName = new Map(entries.map((entry) => [entry.name, entry]));
    const twice = entries.find((entry) => byName.get(entry.name) !== entry);
    if (twice) throw damaged(file, twice.name);
    return byName;
  } catch (error) {
    if (error instanceof TooManyEntries) throw tooLarge(file);
    if (!(error instanceof ZipError) && !(error instanceof RangeError)) throw error;
    const isZip = Buffer.from(bytes.subarray(0, 2)).toString('latin1') === 'PK';
    throw isZip ? damaged(file, file) : new Problem('packet-foreign', { file });
  }
}

function expand(bytes: Uint8Array, entry: ZipEntry, limit: number, file: string): Uint8Array {
  const packed = bytes.subarray(entry.start, entry.end);
  if (entry.isEncrypted || (entry.method !== 0 && entry.method !== 8)) throw damaged(file, entry.name);
  const content = entry.method === 0 ? packed : inflate(packed, entry, limit, file);
  if (content.length > limit) throw tooLarge(file);
  if (crc32(content) !== entry.crc) throw damaged(file, entry.name);
  return content;
}

function inflate(packed: Uint8Array, { name }: ZipEntry, limit: number, file: string): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    throw error instanceof RangeError ? tooLarge(file) : damaged(file, name);
  }
}

function take(records: Records, table: ThingTable, id: string, content: Uint8Array, file: string): void {
  const name = recordEntry(table, id);
  const opened = openRecord(table, parsed(content, file, name));
  if (!opened.ok) {
    throw opened.refusal === 'newer-version' ? new Problem('packet-newer', { file }) : damaged(file, name);
  }
  if (idOfRecord(table, opened.record) !== id) throw damaged(file, name);
  (records[table] as RecordOf<ThingTable>[]).push(opened.record);
}

function parsed(content: Uint8Array, file: string, name: string): unknown {
  try {
    return JSON.parse(Buffer.from(content).toString('utf8'));
  } catch (error) {
    throw new Problem('packet-damaged', { file, part: name }, { cause: error });
  }
}

function damaged(file: string, part: string): Problem {
  return new Problem('packet-damaged', { file, part: part.slice(0, 100) });
}

function tooLarge(file: string): Problem {
  return new Problem('packet-too-large', { file, limit: LARGEST_WHOLE / MEGABYTE });
}
