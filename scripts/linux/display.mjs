/** Is there a screen to open a window on? */
import { StopError } from '../run.mjs';

/** @param {NodeJS.ProcessEnv} [env] @param {NodeJS.Platform} [platform] */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || [env['DISPLAY'], env['WAYLAND_DISPLAY']].some(Boolean);
}

export function requireDisplay() {
  if (hasDisplay()) return;
  throw new StopError(`There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).
Without a window the program works from the command line:
  node out/cli.js --help`);
}
