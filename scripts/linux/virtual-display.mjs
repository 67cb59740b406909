/** A display of one's own, for windows that nobody looks at while they run. */
const SCREEN = '-screen 0 1920x1080x24 -nolisten tcp';

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {[string, string[]]} the same command, to be run on a virtual display
 */
export function onVirtualDisplay(command, args) {
  return ['xvfb-run', ['--auto-servernum', `--server-args=${SCREEN}`, command, ...args]];
}
