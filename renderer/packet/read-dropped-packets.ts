/** Tells packets from the documents that were dropped with them, and reads them: bytes, never paths. */
import type { DroppedFile } from '../../shared/documents/import-item.ts';
import { PACKET_EXTENSION } from '../../shared/packet/packet.ts';

/** A larger one is opened from the menu, which needs no second copy in memory. */
const LARGEST = 200 * 1024 * 1024;

export function isPacketFile({ name }: File): boolean {
  return name.toLowerCase().endsWith(`.${PACKET_EXTENSION}`);
}

/** To be called at once: what a drop holds is gone when its event is over. */
export function droppedPackets({ items }: DataTransfer): File[] {
  return [...items].flatMap((item) => {
    const file = item.kind === 'file' && !item.webkitGetAsEntry()?.isDirectory ? item.getAsFile() : null;
    return file && isPacketFile(file) ? [file] : [];
  });
}

export async function readPacket(file: File): Promise<DroppedFile> {
  const { name, size } = file;
  const bytes = size > LARGEST ? null : new Uint8Array(await file.arrayBuffer());
  return { name: name.slice(0, 1000), size, bytes };
}
