/** Takes one version of one npm package from the user's own registry, and only if it is byte for byte the one we checked. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { StopError, capture } from '../run.mjs';

/**
 * @typedef {object} PinnedPackage
 * @property {string} spec `name@version`
 * @property {string} file what `npm pack` calls its archive
 * @property {string} sha512 of the archive, base64
 */

/**
 * @param {PinnedPackage} pinned
 * @param {string} folder where to put it
 * @returns {Promise<string>} the archive
 */
export async function fetchPackage({ spec, file, sha512 }, folder) {
  const packed = capture('npm', ['pack', spec, '--ignore-scripts', '--silent'], { cwd: folder });
  const archive = path.join(folder, file);
  if (!packed.ok || !existsSync(archive)) {
    throw new StopError(`npm could not fetch ${spec}:\n${packed.errors}`);
  }
  if ((await checksum(archive)) !== sha512) {
    throw new StopError(`${spec} is not the file that this project checked; it was thrown away.`);
  }
  return archive;
}

/**
 * @param {string} archive
 * @param {string} member path inside it
 * @param {string} folder where to unpack
 * @returns {string} the unpacked file
 */
export function takeOut(archive, member, folder) {
  const untar = capture('tar', ['-xzf', archive, '-C', folder, member]);
  if (!untar.ok) throw new StopError(`tar could not unpack ${path.basename(archive)}: ${untar.errors}`);
  return path.join(folder, member);
}

/** @param {string} file */
async function checksum(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64');
}
