/**
 * Draws icon.svg in the sizes that the three systems want. The pictures are kept in the repository, so that only who
 * changes the drawing needs rsvg-convert (Debian: librsvg2-bin). Run: node scripts/icons/render-icons.mjs
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../paths.mjs';
import { StopError, capture, main } from '../run.mjs';

const FOLDER = inRoot('scripts', 'icons');
const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512];
const WINDOWS_SIZES = [16, 24, 32, 48, 64, 128, 256];
/** Apple's four-letter names of the sizes that may hold a PNG. */
const APPLE_SIZES = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
]);

await main(() => {
  mkdirSync(path.join(FOLDER, 'linux'), { recursive: true });
  for (const size of LINUX_SIZES) writeFileSync(path.join(FOLDER, 'linux', `${size}x${size}.png`), png(size));
  writeFileSync(path.join(FOLDER, 'icon.ico'), windowsIcon(WINDOWS_SIZES));
  writeFileSync(path.join(FOLDER, 'icon.icns'), appleIcon());
});

/** @param {number} size @returns {Buffer} */
function png(size) {
  const file = path.join(inRoot('node_modules', '.cache'), `icon-${size}.png`);
  mkdirSync(path.dirname(file), { recursive: true });
  const drawing = path.join(FOLDER, 'icon.svg');
  const drawn = capture('rsvg-convert', ['-w', `${size}`, '-h', `${size}`, drawing, '-o', file]);
  if (!drawn.ok) throw new StopError(`rsvg-convert (Debian: librsvg2-bin) is needed: ${drawn.errors}`);
  return readFileSync(file);
}

/** A directory of pictures, then the pictures; a size of 256 is written as 0. @param {number[]} sizes */
function windowsIcon(sizes) {
  const pictures = sizes.map(png);
  const head = Buffer.alloc(6 + 16 * sizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizes.length, 4);
  let offset = head.length;
  for (const [at, size] of sizes.entries()) {
    const entry = head.subarray(6 + 16 * at);
    const length = pictures[at]?.length ?? 0;
    entry.set([size % 256, size % 256, 0, 0, 1, 0, 32, 0]);
    entry.writeUInt32LE(length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += length;
  }
  return Buffer.concat([head, ...pictures]);
}

/** Blocks of a four-letter name, the length with these eight bytes, and the picture. */
function appleIcon() {
  const blocks = APPLE_SIZES.map(([name, size]) => block(name, png(size)));
  return block('icns', Buffer.concat(blocks));
}

/** @param {string} name @param {Buffer} content */
function block(name, content) {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32BE(content.length + 8, 4);
  return Buffer.concat([head, content]);
}
