/** Starts the built program under Playwright's control; the end-to-end tests and the screenshots share it. */
import { _electron } from '@playwright/test';
import { ROOT } from './paths.mjs';

/**
 * @typedef {object} ProgramOptions
 * @property {string} userData folder for everything the program keeps
 * @property {'en' | 'es'} [language]
 * @property {'light' | 'dark'} [theme]
 * @property {{ width: number, height: number }} [size] of the window's contents
 * @property {string[]} [args] more arguments for the program
 */

/**
 * ELECTRON_OVERRIDE_DIST_PATH must name a runtime: Playwright asks the electron package, which reads that.
 * @param {ProgramOptions} options
 */
export async function launchProgram({ userData, language = 'en', theme = 'light', size, args = [] }) {
  const app = await _electron.launch({
    args: [
      ROOT,
      `--user-data-dir=${userData}`,
      `--backups=${userData}/backups`, // never into the documents of whoever runs the tests
      `--language=${language}`,
      `--theme=${theme}`,
      ...args,
    ],
    cwd: ROOT,
    colorScheme: null, // the program's own theme decides, not Playwright's
  });
  const problems = listen(app.context());
  const window = await app.firstWindow();
  await resize(app, size ?? { width: 1280, height: 720 });
  return { app, window, problems };
}

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @returns {string[]} grows with each error that a window prints or does not catch
 */
function listen(context) {
  /** @type {string[]} */
  const problems = [];
  context.on('weberror', (event) => problems.push(String(event.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return problems;
}

/**
 * The main process may still be starting, and what is asked of it then can be lost: asked again.
 * @param {import('@playwright/test').ElectronApplication} app
 * @param {{ width: number, height: number }} size
 */
async function resize(app, size, attempts = 3) {
  try {
    await app.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, size);
  } catch (error) {
    if (attempts === 1 || !String(error).includes('garbage collected')) throw error;
    await resize(app, size, attempts - 1);
  }
}
