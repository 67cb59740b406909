/** How to start this program in Electron on this machine; stops with advice where that cannot work. */
import { missingLibraries, packagesFor } from '../linux/shared-libraries.mjs';
import { installCommand } from '../linux/debian-packages.mjs';
import { sandboxSwitches } from '../linux/sandbox.mjs';
import { ROOT } from '../paths.mjs';
import { StopError } from '../run.mjs';
import { executableIn } from './dist.mjs';
import { resolveRuntime } from './resolve-runtime.mjs';

/**
 * @param {string[]} args what the user asks for; a --no-sandbox in it needs no check
 * @returns {Promise<{ executable: string, switches: string[] }>}
 */
export async function electronCommand(args) {
  const dist = await resolveRuntime();
  const executable = executableIn(dist);
  requireLibraries(executable);
  const sandbox = args.includes('--no-sandbox') ? [] : sandboxSwitches(dist);
  return { executable, switches: [...sandbox, ROOT] };
}

/** @param {string} executable */
function requireLibraries(executable) {
  const missing = missingLibraries(executable);
  if (missing.length > 0) throw new StopError(librariesMessage(missing));
}

/** @param {string[]} missing @returns {string} */
export function librariesMessage(missing) {
  const packages = packagesFor(missing);
  const advice = packages.length > 0 ? `On Debian or Ubuntu:\n  ${installCommand(packages)}` : '';
  return `Electron needs libraries that this system lacks: ${missing.join(', ')}.\n${advice}`;
}
