/** Builds what changed and finds a runtime; Playwright's workers inherit the variable, and Electron's package reads it. */
import { buildAll } from '../../scripts/build/build-all.mjs';
import { isStale } from '../../scripts/build/staleness.mjs';
import { resolveRuntime } from '../../scripts/runtime/resolve-runtime.mjs';

export default async function prepare(): Promise<void> {
  if (isStale()) await buildAll();
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = await resolveRuntime();
}
