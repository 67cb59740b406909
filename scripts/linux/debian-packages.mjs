/** Which Debian or Ubuntu packages something needs, whether they are there, and the one command that installs them. */
import { existsSync } from 'node:fs';
import { StopError, capture, run, say } from '../run.mjs';

/** What a fresh machine may lack for `npm test`, and why. `proof` is a file that the package installs. */
const TEST_PACKAGES = [
  { name: 'xvfb', proof: '/usr/bin/Xvfb' }, // a display for the windows under test
  { name: 'xauth', proof: '/usr/bin/xauth' }, // xvfb-run asks for it
  { name: 'xdotool', proof: '/usr/bin/xdotool' }, // types into native dialogs
  { name: 'fonts-liberation', proof: '/usr/share/fonts/truetype/liberation' }, // text in screenshots
];

/** @returns {string[]} names of the test packages whose proof is not on this machine */
export function missingTestPackages() {
  return TEST_PACKAGES.filter(({ proof }) => !existsSync(proof)).map(({ name }) => name);
}

/** Newer Debian and Ubuntu carry some libraries under a name that ends in t64. @param {string[]} packages */
export function asNamedHere(packages) {
  return packages.map((name) => (capture('apt-cache', ['show', `${name}t64`]).ok ? `${name}t64` : name));
}

/** @param {string[]} packages @returns {string} for a message */
export function installCommand(packages) {
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  return `${sudo}apt-get update && ${sudo}apt-get install -y ${asNamedHere(packages).join(' ')}`;
}

/** As root on Debian or Ubuntu installs them; otherwise stops and says what to do. @param {string[]} packages */
export async function ensurePackages(packages) {
  if (packages.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new StopError(
      `Missing on this machine: ${packages.join(', ')}. Install with\n  ${installCommand(packages)}`,
    );
  }
  say(`Installing ${packages.join(', ')} ...`);
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-qq'], options);
  const code = await run('apt-get', ['install', '-y', '-qq', ...asNamedHere(packages)], options);
  if (code !== 0) throw new StopError(`apt-get could not install ${packages.join(', ')}.`);
}
