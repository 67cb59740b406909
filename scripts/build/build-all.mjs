/** Builds out/ beside its place and swaps it in, so that a failed build leaves the last good one standing. */
import { existsSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { OUT, inRoot } from '../paths.mjs';
import { StopError } from '../run.mjs';
import {
  NODE_ENTRIES,
  PRELOAD_ENTRIES,
  RENDERER_ENTRY,
  nodeBundle,
  preloadBundle,
  rendererBundle,
} from './bundles.mjs';
import { STAMP } from './staleness.mjs';

/** @returns {Promise<number>} milliseconds it took */
export async function buildAll() {
  const started = new Date();
  requireEntries();
  const work = inRoot('node_modules', '.cache', `build-${process.pid}`);
  try {
    await bundleAll([rendererBundle(work), nodeBundle(work), preloadBundle(work)]);
    stamp(work, started);
    rmSync(OUT, { recursive: true, force: true });
    renameSync(work, OUT);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return Date.now() - started.getTime();
}

/** All to their end, then the first complaint: none may still be writing when the folder is taken away. */
/** @param {import('vite').InlineConfig[]} bundles */
async function bundleAll(bundles) {
  const results = await Promise.allSettled(bundles.map((bundle) => build(bundle)));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed)
    throw new StopError(failed.reason instanceof Error ? failed.reason.message : String(failed.reason));
}

/** Makes a folder ready for bundles that land in it one by one. @param {string} out @param {Date} started */
export function stamp(out, started) {
  mkdirSync(out, { recursive: true });
  const file = path.join(out, path.basename(STAMP));
  writeFileSync(file, '{ "type": "commonjs" }\n');
  utimesSync(file, started, started);
}

function requireEntries() {
  const sources = [...Object.values(NODE_ENTRIES), ...Object.values(PRELOAD_ENTRIES), RENDERER_ENTRY];
  const missing = sources.filter((source) => !existsSync(inRoot(source)));
  if (missing.length > 0) throw new StopError(`Nothing to build from: ${missing.join(', ')} not found.`);
}
