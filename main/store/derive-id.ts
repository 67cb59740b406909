/** Ids that follow from a content, so that what comes twice comes under the same one. */
import { createHash } from 'node:crypto';

/** A UUID of version 8 (RFC 9562, 5.8): what it is made of is our own, here the content's SHA-256. */
export function deriveId(content: string): string {
  const hash = createHash('sha256').update(content).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
