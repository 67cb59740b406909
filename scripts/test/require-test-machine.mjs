/** Before windows are tested: the display server, the fonts, a runtime and the libraries it needs. Nothing is skipped. */
import { ensurePackages, missingTestPackages } from '../linux/debian-packages.mjs';
import { missingLibraries, packagesFor } from '../linux/shared-libraries.mjs';
import { StopError } from '../run.mjs';
import { executableIn } from '../runtime/dist.mjs';
import { resolveRuntime } from '../runtime/resolve-runtime.mjs';

/**
 * As root on Debian or Ubuntu it installs what is missing; elsewhere it stops and names it. The runtime is handed on to
 * whatever this process starts.
 */
export async function requireTestMachine() {
  if (process.platform === 'linux') await ensurePackages(missingTestPackages());
  const dist = await resolveRuntime();
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = dist;
  const executable = executableIn(dist);
  await ensurePackages(packagesFor(missingLibraries(executable)));
  const missing = missingLibraries(executable);
  if (missing.length > 0) throw new StopError(`Electron still lacks ${missing.join(', ')}.`);
}
