/** Is out/ older than what it is made from? Its package.json, written by each build, carries the time the build began. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { OUT, inRoot } from '../paths.mjs';

const SOURCES = ['main', 'renderer', 'shared', 'scripts/build', 'package.json', 'package-lock.json'];

/** Also tells Node that the scripts in out/ are CommonJS, although the project's own are modules. */
export const STAMP = path.join(OUT, 'package.json');

export function isStale() {
  if (!existsSync(STAMP)) return true;
  const built = statSync(STAMP).mtimeMs;
  return SOURCES.some((source) => newestIn(inRoot(source)) > built);
}

/** @param {string} place file or folder @returns {number} milliseconds */
function newestIn(place) {
  const entry = statSync(place);
  if (!entry.isDirectory()) return entry.mtimeMs;
  const times = readdirSync(place).map((name) => newestIn(path.join(place, name)));
  return Math.max(entry.mtimeMs, ...times);
}
