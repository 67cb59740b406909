/** Writes a picture to a file: beside its place first, read back, and only then under its name. */
import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { PictureFormat } from '../../../shared/programmes/picture-file.ts';
import { Problem } from '../../../shared/result.ts';
import { codeOf, diskFiles } from '../../store/files.ts';

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** @throws Problem `file-not-written`: what stood there before is untouched then */
export async function writePicture(
  file: string,
  { format, bytes }: { format: PictureFormat; bytes: Uint8Array },
): Promise<{ fileName: string }> {
  if (!isPicture(bytes, format)) throw new Problem('bad-request', { what: `picture: ${format}` });
  const beside = join(dirname(file), `.briefing-picture-${randomUUID()}.part`);
  try {
    await diskFiles.writeSynced(beside, bytes);
    const written = await diskFiles.read(beside);
    if (!written?.equals(bytes)) throw new Error('EIO');
    await diskFiles.rename(beside, file);
    await diskFiles.syncFolder(dirname(file));
  } catch (error) {
    throw new Problem('file-not-written', { file, reason: codeOf(error) }, { cause: error });
  } finally {
    await diskFiles.remove(beside).catch(() => undefined);
  }
  return { fileName: basename(file) };
}

export function isPicture(bytes: Uint8Array, format: PictureFormat): boolean {
  if (format === 'png') return PNG_SIGNATURE.every((byte, at) => bytes[at] === byte);
  return new TextDecoder().decode(bytes.subarray(0, 64)).startsWith('<svg ');
}
