/** Reads what was dropped, packets aside, onto the window: names and bytes, never paths. A thousand files go in groups, so that they are never all in memory here. */
import type { DroppedFile } from '../../../shared/documents/import-item.ts';
import { isPacketFile } from '../../packet/read-dropped-packets.ts';

const MEGABYTE = 1024 * 1024;
/** No larger file is read; the program refuses it by its size. */
const LARGEST = 50 * MEGABYTE;
const GROUP_FILES = 20;
const GROUP_BYTES = 50 * MEGABYTE;

interface Dropped {
  file: File;
  isFolder: boolean;
}

/** To be called at once: what a drop holds is gone when its event is over. */
export function readInGroups({ items }: DataTransfer): AsyncGenerator<DroppedFile[]> {
  const dropped = [...items].flatMap((item): Dropped[] => {
    const file = item.kind === 'file' ? item.getAsFile() : null;
    return file && !isPacketFile(file)
      ? [{ file, isFolder: item.webkitGetAsEntry()?.isDirectory ?? false }]
      : [];
  });
  return groups(dropped);
}

async function* groups(dropped: readonly Dropped[]): AsyncGenerator<DroppedFile[]> {
  let group: DroppedFile[] = [];
  let bytes = 0;
  for (const one of dropped) {
    const weight = one.file.size > LARGEST ? 0 : one.file.size;
    if (group.length > 0 && (group.length >= GROUP_FILES || bytes + weight > GROUP_BYTES)) {
      yield group;
      group = [];
      bytes = 0;
    }
    group.push(await readOne(one));
    bytes += weight;
  }
  if (group.length > 0) yield group;
}

async function readOne({ file, isFolder }: Dropped): Promise<DroppedFile> {
  const { name, size } = file;
  const bytes = isFolder || size > LARGEST ? null : await readBytes(file);
  return { name: name.slice(0, 1000), size, bytes };
}

/** @returns null for what cannot be read */
async function readBytes(file: File): Promise<DroppedFile['bytes']> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
