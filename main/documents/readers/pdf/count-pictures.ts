/** How many pictures a file holds: they are streams, whose heads stand unpacked in the file. */

const NAMES = ['/Subtype/Image', '/Subtype /Image'];
const ENOUGH = 5000;

export function countPictures(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return NAMES.reduce((sum, name) => sum + countOf(name, buffer), 0);
}

function countOf(name: string, buffer: Buffer): number {
  let count = 0;
  for (let at = buffer.indexOf(name); at >= 0 && count < ENOUGH; at = buffer.indexOf(name, at + name.length))
    count += 1;
  return count;
}
