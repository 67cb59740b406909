/**
 * Stands between the store and the disk: while there is a key, all that is written below a folder is sealed and all that is read is
 * opened. What the store must read before it has the key - lock, journal, key file - holds names and stays as it is.
 */
import { relative, sep } from 'node:path';
import { Problem } from '../../../shared/result.ts';
import type { Files } from '../files.ts';
import { JOURNAL_FILE, STAGED } from '../journal.ts';
import { LOCK_FILE } from '../workspace-lock.ts';
import { isSealedFile, mayStandAt, openFile, sealFile } from './sealed-file.ts';

export const KEY_FILE = 'encryption.json';

const READABLE = [JOURNAL_FILE, KEY_FILE, LOCK_FILE];
/** What waits to take another's place is sealed under that other's name. */
const WAITING = new RegExp(`(?:\\.\\d+-\\d+)?\\${STAGED}$`);

/** @param key asked at each call; null while the folder is not encrypted */
export function sealedFiles(folder: string, raw: Files, key: () => Uint8Array | null): Files {
  const nameOf = (file: string) => finalName(relative(folder, file).split(sep).join('/'));
  const opened = (bytes: Buffer, file: string) =>
    staysReadable(nameOf(file)) ? bytes : open(bytes, key(), file, nameOf(file));
  return {
    ...raw,
    read: async (file) => {
      const bytes = await raw.read(file);
      return bytes === null ? null : opened(bytes, file);
    },
    readNow: (file) => {
      const bytes = raw.readNow(file);
      return bytes && opened(bytes, file);
    },
    writeSynced: (file, content) => {
      const opener = key();
      const isOpen = opener === null || staysReadable(nameOf(file));
      return raw.writeSynced(file, isOpen ? content : sealFile(Buffer.from(content), opener, nameOf(file)));
    },
  };
}

/** @throws Problem `seal-broken` */
function open(bytes: Buffer, key: Uint8Array | null, file: string, place: string): Buffer {
  if (key === null && !isSealedFile(bytes)) return bytes;
  const opened = key && openFile(bytes, key);
  if (!opened || !mayStandAt(opened.name, place)) throw new Problem('seal-broken', { file });
  return opened.bytes;
}

/** @param name below the workspace folder, with slashes */
export function finalName(name: string): string {
  return name.replace(WAITING, '');
}

/** @param name a final one */
export function staysReadable(name: string): boolean {
  return READABLE.some((readable) => name === readable || name.startsWith(`${readable}.`));
}
