/** Electron's own installer, checked against the checksums in Electron's npm package. */
import { rmSync } from 'node:fs';
import { inRoot } from '../paths.mjs';
import { run, say } from '../run.mjs';
import { declaredVersion, installedDist, isRuntime, versionOf } from './dist.mjs';

/** @returns {boolean} is the declared version unpacked in node_modules? */
export function officialIsInstalled() {
  return isRuntime(installedDist()) && versionOf(installedDist()) === declaredVersion();
}

/** @returns {Promise<boolean>} false when the installer failed; what it said is on stderr by then */
export async function installOfficial() {
  say(`Fetching Electron ${declaredVersion()} with its own installer ...`);
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: undefined };
  const installer = inRoot('node_modules', 'electron', 'install.js');
  await run(process.execPath, [installer], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (officialIsInstalled()) return true;
  rmSync(installedDist(), { recursive: true, force: true });
  return false;
}
