/** Chromium's sandbox on Linux: off for root, who cannot have it; for everybody else it must be possible. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { StopError, capture, say } from '../run.mjs';

/**
 * @param {string} dist folder of the runtime
 * @returns {string[]} the switches to start Electron with
 */
export function sandboxSwitches(dist) {
  if (process.platform !== 'linux') return [];
  if (process.getuid?.() === 0) {
    say(
      'Warning: started as root, so Chromium runs without its sandbox. Start it as a normal user for real work.',
    );
    return ['--no-sandbox'];
  }
  const program = path.join(dist, 'chrome-sandbox');
  if (!userNamespacesWork() && !isSetUid(program)) throw new StopError(advice(program));
  return [];
}

/** Some distributions forbid them, and some containers do. */
function userNamespacesWork() {
  return capture('unshare', ['--user', '--map-root-user', 'true']).ok;
}

/** @param {string} program */
function isSetUid(program) {
  if (!existsSync(program)) return false;
  const { mode, uid } = statSync(program);
  return uid === 0 && (mode & 0o4000) !== 0;
}

/** @param {string} program */
function advice(program) {
  return `This system forbids user namespaces, so the window cannot be sandboxed. Either allow its helper once,
  sudo chown root:root '${program}' && sudo chmod 4755 '${program}'
or allow user namespaces, for example on Ubuntu
  sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0
and start again. (Not advised: npm start -- --no-sandbox.)`;
}
