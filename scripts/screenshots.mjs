/** `npm run screenshots -- FOLDER`: pictures of each screen of the real program, in both languages, themes and sizes. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build/build-all.mjs';
import { isStale } from './build/staleness.mjs';
import { launchProgram } from './launch-program.mjs';
import { hasDisplay } from './linux/display.mjs';
import { onVirtualDisplay } from './linux/virtual-display.mjs';
import { inRoot } from './paths.mjs';
import { StopError, capture, main, run, say } from './run.mjs';
import { requireTestMachine } from './test/require-test-machine.mjs';

const SCREENS = ['library', 'initiatives', 'annotations', 'book', 'trash', 'settings'];
const LANGUAGES = /** @type {const} */ (['en', 'es']);
const THEMES = /** @type {const} */ (['light', 'dark']);
const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];
/** Long enough for a screen to fetch what it shows and for a movement to come to rest. */
const REST_MILLISECONDS = 800;

/** @typedef {{ language: 'en' | 'es', theme: 'light' | 'dark', size: { width: number, height: number } }} Look */

await main(async () => {
  const folder = process.argv[2];
  if (!folder) throw new StopError('Usage: npm run screenshots -- FOLDER');
  await requireTestMachine();
  if (!hasDisplay())
    return run(...onVirtualDisplay(process.execPath, [fileURLToPath(import.meta.url), folder]));
  if (isStale()) await buildAll();
  mkdirSync(folder, { recursive: true });
  const filled = fillWorkspace();
  try {
    for (const look of looks()) await photograph(folder, filled, look);
  } finally {
    rmSync(filled, { recursive: true, force: true });
  }
  return 0;
});

/** @returns {string} a workspace with the shipped documents and a book of all their initiatives */
function fillWorkspace() {
  const workspace = mkdtempSync(path.join(os.tmpdir(), 'briefing-filled-'));
  const documents = readdirSync(inRoot('data', 'documents')).map((name) => inRoot('data', 'documents', name));
  /** @param {string[]} args */
  const cli = (...args) => {
    const done = capture(process.execPath, [inRoot('out', 'cli.js'), ...args, '--workspace', workspace]);
    if (!done.ok) throw new StopError(done.errors);
  };
  cli('documents', 'import', ...documents);
  cli('book', 'create', '--title', 'Mexico City', '--initiatives', 'all');
  return workspace;
}

/** @returns {Look[]} */
function looks() {
  return LANGUAGES.flatMap((language) =>
    THEMES.flatMap((theme) => SIZES.map((size) => ({ language, theme, size }))),
  );
}

/** @param {string} folder @param {string} filled @param {Look} look */
async function photograph(folder, filled, look) {
  const userData = mkdtempSync(path.join(os.tmpdir(), 'briefing-pictures-'));
  cpSync(filled, path.join(userData, 'workspace'), { recursive: true });
  const { app, window, problems } = await launchProgram({ ...look, userData });
  try {
    for (const screen of SCREENS) {
      await window.locator(`[data-screen="${screen}"]`).first().click();
      if (screen === 'initiatives') await window.locator('[data-row]').first().click();
      await window.waitForTimeout(REST_MILLISECONDS);
      const name = `${screen}-${look.language}-${look.theme}-${look.size.width}.png`;
      await window.screenshot({ path: path.join(folder, name), animations: 'disabled' });
      say(name);
    }
  } finally {
    for (const problem of problems) say(`The window reported: ${problem}`);
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  }
}
