/**
 * The names of a packet's entries: records as in the workspace folder, and originals by their hash. A name becomes a file's name when it is
 * merged, so only names that are safe on every system are taken, and none that differ by case alone.
 */
import { THING_TABLES, type ThingTable } from '../../shared/store/store-file.ts';

const ID = /^[a-z0-9][a-z0-9-]{0,99}$/;
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const SHA_256 = /^[0-9a-f]{64}$/;
const ORIGINALS = 'originals';

export type PacketEntry =
  { kind: 'record'; table: ThingTable; id: string } | { kind: 'original'; sha256: string };

/** @returns null for a name that no packet has */
export function readEntryName(name: string): PacketEntry | null {
  const [folder = '', last = '', ...deeper] = name.split('/');
  if (deeper.length > 0) return null;
  if (folder === ORIGINALS) return isSha256(last) ? { kind: 'original', sha256: last } : null;
  const table = THING_TABLES.find((one) => one === folder);
  if (!table || !last.endsWith('.json')) return null;
  const id = last.slice(0, -'.json'.length);
  return isSafeId(id) ? { kind: 'record', table, id } : null;
}

export function recordEntry(table: ThingTable, id: string): string {
  return `${table}/${id}.json`;
}

export function originalEntry(sha256: string): string {
  return `${ORIGINALS}/${sha256}`;
}

export function isSafeId(id: string): boolean {
  return ID.test(id) && !RESERVED.test(id);
}

export function isSha256(text: string): boolean {
  return SHA_256.test(text);
}
