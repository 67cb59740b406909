/** A release: official Electron only, each archive checked against the checksums in Electron's own npm package. */
import { readFileSync } from 'node:fs';
import { Platform } from 'electron-builder';
import { inRoot } from '../paths.mjs';
import { StopError } from '../run.mjs';
import { declaredVersion } from '../runtime/dist.mjs';
import { electronIsReachable } from '../runtime/reachable.mjs';

/** @type {Record<string, Platform>} */
const PLATFORMS = { '--linux': Platform.LINUX, '--mac': Platform.MAC, '--win': Platform.WINDOWS };

/**
 * @param {string[]} args `--linux`, `--mac`, `--win`; none means the system this runs on
 * @returns {Promise<import('electron-builder').CliOptions>}
 */
export async function releaseOptions(args) {
  await requireOfficialElectron();
  const wanted = args.map((arg) => PLATFORMS[arg]).filter((platform) => platform !== undefined);
  const platforms = wanted.length > 0 ? wanted : [Platform.current()];
  return {
    targets: new Map(platforms.flatMap((platform) => [...platform.createTarget()])),
    config: { extends: 'electron-builder.yml', electronDownload: { checksums: publishedChecksums() } },
  };
}

async function requireOfficialElectron() {
  if (process.env['ELECTRON_OVERRIDE_DIST_PATH']) {
    throw new StopError(`A release takes Electron as it is published, but ELECTRON_OVERRIDE_DIST_PATH names another.
Unset it, or make a test build with "npm run package:test".`);
  }
  if (await electronIsReachable()) return;
  throw new StopError(`A release is built only from the official Electron ${declaredVersion()}, and that cannot be
downloaded from here. ELECTRON_MIRROR may name a mirror of its releases.
For a package to try out, never to hand on, there is "npm run package:test".`);
}

/** @returns {Record<string, string>} archive -> SHA-256 */
function publishedChecksums() {
  return JSON.parse(readFileSync(inRoot('node_modules', 'electron', 'checksums.json'), 'utf8'));
}
