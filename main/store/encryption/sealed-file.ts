/**
 * A file of an encrypted workspace: magic (8 bytes), version (1), length of its name (2), its name below the workspace folder, and its
 * content sealed with the workspace's data key. The name is authenticated with the content: a file put in another's place is noticed.
 */
import { posix } from 'node:path';
import { openSeal, seal } from './seal.ts';

const MAGIC = Buffer.from('\u0089HLEDWS\u001a', 'latin1');
const VERSION = 1;
const NAME_AT = MAGIC.length + 3;

/** Is this a sealed file, sound or not? */
export function isSealedFile(bytes: Uint8Array): boolean {
  return MAGIC.equals(bytes.subarray(0, MAGIC.length));
}

/** @param name below the workspace folder, with slashes: where the file will stand in the end */
export function sealFile(bytes: Uint8Array, key: Uint8Array, name: string): Buffer {
  const written = Buffer.from(name, 'utf8');
  const lead = Buffer.alloc(3);
  lead.writeUInt8(VERSION);
  lead.writeUInt16BE(written.length, 1);
  const header = Buffer.concat([MAGIC, lead, written]);
  return Buffer.concat([header, seal(bytes, key, header)]);
}

interface OpenedFile {
  /** Under which it was sealed. */
  name: string;
  bytes: Buffer;
}

/** @returns null for what is not sealed, or not with this key, or was changed */
export function openFile(sealed: Buffer, key: Uint8Array): OpenedFile | null {
  if (!isSealedFile(sealed) || sealed.length < NAME_AT || sealed[MAGIC.length] !== VERSION) return null;
  const end = NAME_AT + sealed.readUInt16BE(NAME_AT - 2);
  const bytes = openSeal(sealed.subarray(end), key, sealed.subarray(0, end));
  return bytes && { name: sealed.subarray(NAME_AT, end).toString('utf8'), bytes };
}

/**
 * May a file sealed under a name stand at a place? At that very one; beside it, as the copy that a sync tool makes of it; and under the
 * same name in a folder further in, where it was set aside.
 */
export function mayStandAt(name: string, place: string): boolean {
  if (place === name || place.endsWith(`/${name}`)) return true;
  const stem = posix.basename(name, posix.extname(name));
  const isBeside = posix.dirname(place) === posix.dirname(name);
  return isBeside && /^[^\w]/.test(afterStem(posix.basename(place), stem));
}

function afterStem(name: string, stem: string): string {
  return name.startsWith(stem) ? name.slice(stem.length) : '';
}
