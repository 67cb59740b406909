/** Asks, within four seconds, whether a download can work at all: a network that swallows packets must not hang a start. */
import { spawn } from 'node:child_process';
import { declaredVersion } from './dist.mjs';

const CAP_MILLISECONDS = 4000;
const PUBLISHED_AT = 'https://github.com/electron/electron/releases/download/';

/** @returns {Promise<boolean>} can this machine reach the place where Electron is published (or the user's mirror)? */
export async function electronIsReachable() {
  if (process.env['ELECTRON_GET_USE_PROXY']) return true; // the installer uses a proxy then, and fetch() does not
  try {
    const signal = AbortSignal.timeout(CAP_MILLISECONDS);
    return (await fetch(electronAddress(), { method: 'HEAD', signal })).ok;
  } catch {
    return false;
  }
}

/**
 * Asks the user's npm registry for one package, with a cap that npm itself does not have.
 * @param {string} spec `name@version`
 * @returns {Promise<boolean>}
 */
export function packageIsReachable(spec) {
  const args = ['view', spec, 'dist.integrity', '--fetch-retries=0'];
  return new Promise((resolve) => {
    const child = spawn('npm', args, { stdio: 'ignore', timeout: CAP_MILLISECONDS, killSignal: 'SIGKILL' });
    child.once('error', () => {
      resolve(false);
    });
    child.once('exit', (code) => {
      resolve(code === 0);
    });
  });
}

/** The address that Electron's own installer will ask, with the variables that it honours. */
function electronAddress() {
  const version = declaredVersion();
  const mirror = process.env['npm_config_electron_mirror'] ?? process.env['ELECTRON_MIRROR'] ?? PUBLISHED_AT;
  return `${mirror}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`;
}
