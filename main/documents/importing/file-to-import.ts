/** A file that is to be imported: what it is called and how to get at its bytes. A name is shown and kept, never used as a path. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DroppedFile } from '../../../shared/documents/import-item.ts';
import type { ManifestEntry } from '../../../shared/documents/manifest.ts';
import { Problem } from '../../../shared/result.ts';

const MEGABYTE = 1024 * 1024;
const LARGEST_FILE = 50 * MEGABYTE;

export interface FileToImport {
  /** As it was given, for messages. */
  file: string;
  /** Without its folder. */
  fileName: string;
  /** @throws Problem `file-not-found`, `file-is-folder`, `file-unreadable`, `file-too-large` */
  readBytes: () => Promise<Uint8Array>;
  /** What the shipped library knows of it. */
  manifestEntry?: ManifestEntry;
}

export function fileAt(path: string, manifestEntry?: ManifestEntry): FileToImport {
  const fileName = basename(path);
  const file = { file: path, fileName, readBytes: () => readBytes(path, fileName) };
  return manifestEntry ? { ...file, manifestEntry } : file;
}

export function droppedFile({ name, size, bytes }: DroppedFile): FileToImport {
  const fileName = plainName(name);
  return {
    file: fileName,
    fileName,
    readBytes: () => {
      refuseTooLarge(size, fileName);
      if (bytes === null) return Promise.reject(new Problem('file-is-folder', { file: fileName }));
      return Promise.resolve(bytes);
    },
  };
}

/** A text that has no file, as the clipboard holds it. */
export function pastedText(text: string, fileName: string): FileToImport {
  const bytes = new TextEncoder().encode(text);
  return { file: fileName, fileName, readBytes: () => Promise.resolve(bytes) };
}

async function readBytes(path: string, fileName: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    refuseTooLarge(size, fileName);
    return await readFile(path);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') throw new Problem('file-not-found', { file: path });
    if (code === 'EISDIR') throw new Problem('file-is-folder', { file: path });
    throw new Problem('file-unreadable', { file: path, reason: code });
  }
}

/** No larger file is even opened; readers of a format may allow less. */
function refuseTooLarge(size: number, file: string): void {
  if (size <= LARGEST_FILE) return;
  const megabytes = (size / MEGABYTE).toFixed(1);
  throw new Problem('file-too-large', { file, size: megabytes, limit: LARGEST_FILE / MEGABYTE });
}

/** The last part of whatever was given as a name, on any platform; nothing invisible in it. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim();
  return plain.slice(0, 255) || '?';
}
