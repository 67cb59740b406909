/**
 * Opens what is packed in a zip file, part by part and only those asked for. What a part expands to is counted while it expands: sizes
 * that the file declares are not believed. No ratio is judged, since the limits hold whatever the ratio.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { Problem } from '../../../../shared/result.ts';
import { readZipDirectory, TooManyEntries, ZipError, type ZipEntry } from './zip-directory.ts';

export interface Archive {
  fileName: string;
  /** In lower case: names of parts do not differ by case (ECMA-376 part 2, section 6.2.2). */
  names: ReadonlySet<string>;
  /**
   * The expanded bytes of a part; null where there is none of that name.
   * @throws Problem `archive-expands-too-far`, `archive-damaged`, `word-encrypted`
   */
  read: (name: string) => Uint8Array | null;
}

const MEGABYTE = 1024 * 1024;
const MOST_ENTRIES = 5000;
/** Of all parts that are read, and so of each of them; the text of a thousand pages takes a tenth of it. */
const LARGEST = 40 * MEGABYTE;

/** @throws Problem `archive-damaged`, `archive-too-many-parts` */
export function openArchive(bytes: Uint8Array, fileName: string): Archive {
  const entries = listEntries(bytes, fileName);
  let left = LARGEST;
  return {
    fileName,
    names: new Set(entries.keys()),
    read: (name) => {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return null;
      const content = expand(bytes, entry, left, fileName);
      left -= content.length;
      return content;
    },
  };
}

function listEntries(bytes: Uint8Array, file: string): Map<string, ZipEntry> {
  try {
    const entries = readZipDirectory(bytes, MOST_ENTRIES);
    const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
    if (byName.size < entries.length) throw new ZipError('two entries of one name');
    return byName;
  } catch (error) {
    if (error instanceof TooManyEntries)
      throw new Problem('archive-too-many-parts', { file, count: error.count, limit: MOST_ENTRIES });
    if (error instanceof ZipError) throw new Problem('archive-damaged', { file }, { cause: error });
    throw error;
  }
}

function expand(bytes: Uint8Array, entry: ZipEntry, limit: number, file: string): Uint8Array {
  if (entry.isEncrypted) throw new Problem('word-encrypted', { file });
  const packed = bytes.subarray(entry.start, entry.end);
  const content = entry.method === 0 ? packed : inflate(packed, entry, limit, file);
  if (content.length > limit) throw tooFar(file);
  if (crc32(content) !== entry.crc) throw new Problem('archive-damaged', { file });
  return content;
}

function inflate(packed: Uint8Array, { method }: ZipEntry, limit: number, file: string): Uint8Array {
  if (method !== 8) throw new Problem('archive-damaged', { file });
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    if (error instanceof RangeError) throw tooFar(file);
    throw new Problem('archive-damaged', { file }, { cause: error });
  }
}

function tooFar(file: string): Problem {
  return new Problem('archive-expands-too-far', { file, limit: LARGEST / MEGABYTE });
}
