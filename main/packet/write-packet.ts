/** Writes a packet so that its name stands for a whole, checked file or for what was there before: written beside, read back, opened, and only then renamed. */
import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { Problem } from '../../shared/result.ts';
import { openBytes, sealBytes } from '../store/encryption/sealed-container.ts';
import { codeOf, type Files } from '../store/files.ts';
import { pack, type PacketContents } from './pack.ts';
import { unpack, type Packet } from './unpack.ts';

/**
 * @param passphrase null: the packet can be read by whoever has it
 * @returns the packet as it was read back, and the size of its file in bytes
 * @throws Problem `file-not-written`; nothing is left behind then, and what stood there before is untouched
 */
export async function writePacket(
  file: string,
  contents: PacketContents,
  passphrase: string | null,
  files: Files,
): Promise<{ packet: Packet; bytes: number }> {
  const packed = await pack(contents);
  const bytes = passphrase === null ? packed : await sealBytes(packed, passphrase);
  const beside = join(dirname(file), `.briefing-packet-${randomUUID()}.part`);
  try {
    await files.writeSynced(beside, bytes);
    const written = await files.read(beside);
    if (!written?.equals(bytes)) throw new Error('EIO');
    const opened = passphrase === null ? written : await openBytes(written, passphrase);
    const packet = await unpack(opened, basename(file));
    await files.rename(beside, file);
    await files.syncFolder(dirname(file));
    return { packet, bytes: bytes.length };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('file-not-written', { file, reason: codeOf(error) }, { cause: error });
  } finally {
    await files.remove(beside).catch(() => undefined);
  }
}
