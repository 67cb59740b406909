/** Writes a file that the user named: beside its place first, read back, and only then under its name. */
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { Problem } from '../../../shared/result.ts';
import { codeOf, type Files } from '../../store/files.ts';

/** @throws Problem `file-not-written` */
export async function writeWhole(file: string, bytes: Uint8Array, files: Files): Promise<void> {
  const beside = join(dirname(file), `.briefing-annotations-${randomUUID()}.part`);
  try {
    await files.writeSynced(beside, bytes);
    const written = await files.read(beside);
    if (!written?.equals(bytes)) throw new Error('EIO');
    await files.rename(beside, file);
    await files.syncFolder(dirname(file));
  } catch (error) {
    throw new Problem('file-not-written', { file, reason: codeOf(error) }, { cause: error });
  } finally {
    await files.remove(beside).catch(() => undefined);
  }
}
