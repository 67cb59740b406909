/** What a folder that holds an unpacked Electron looks like, and where on this machine one may already be. */
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inRoot } from '../paths.mjs';

/** Lies in the folder of a runtime that did not come from the Electron project. */
export const STAND_IN_NOTE = 'STAND-IN-RUNTIME.txt';

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const EXECUTABLES = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

/** @param {string} dist @param {NodeJS.Platform} [platform] */
export function executableIn(dist, platform = process.platform) {
  return path.join(dist, EXECUTABLES[platform] ?? 'electron');
}

/** @param {string} dist */
export function isRuntime(dist) {
  return existsSync(executableIn(dist)) && existsSync(path.join(dist, 'version'));
}

/** @param {string} dist */
export function isStandIn(dist) {
  return existsSync(path.join(dist, STAND_IN_NOTE));
}

/** @param {string} dist @returns {string} such as `45.4.1` */
export function versionOf(dist) {
  return readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
}

/** @returns {string} the Electron version that package.json declares and node_modules holds */
export function declaredVersion() {
  /** @type {{ version: string }} */
  const electron = JSON.parse(readFileSync(inRoot('node_modules', 'electron', 'package.json'), 'utf8'));
  return electron.version;
}

/** Where Electron's own installer unpacks. */
export function installedDist() {
  return inRoot('node_modules', 'electron', 'dist');
}

/**
 * This program's folder for things that can be fetched again.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function cacheFolder(env = process.env) {
  const chosen = env['XDG_CACHE_HOME'] ?? '';
  const base = path.isAbsolute(chosen) ? chosen : path.join(os.homedir(), '.cache');
  return path.join(base, 'hled-briefing-book');
}
