/**
 * Type check of the four projects, and of the main process a second time against Electron 33, the runtime that the
 * tests run on where the declared one cannot be had: an API that only one of the two has must not slip in.
 */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';
import { main, runTool } from './run.mjs';
import { cacheFolder } from './runtime/dist.mjs';
import { fetchPackage, takeOut } from './runtime/fetch-package.mjs';

const PROJECTS = ['shared', 'main', 'renderer', 'tests'];
const OLDER_ELECTRON = {
  spec: 'electron@33.2.1',
  file: 'electron-33.2.1.tgz',
  sha512: 'SG/nmSsK9Qg1p6wAW+ZfqU+AV8cmXMTIklUL18NnOKfZLlum4ZsDoVdmmmlL39ZmeCaq27dr7CgslRPahfoVJg==',
};

await main(async () => {
  const codes = await Promise.all(PROJECTS.map((room) => checkProject(inRoot(room))));
  if (codes.some((code) => code !== 0)) return 1;
  return checkProject(writeOlderProject(await olderTypes()));
});

/** @param {string} project */
function checkProject(project) {
  return runTool('tsc', ['--project', project]);
}

/** @returns {Promise<string>} Electron 33's types, fetched once into this user's cache */
async function olderTypes() {
  const types = path.join(cacheFolder(), 'electron-33.2.1.d.ts');
  if (existsSync(types)) return types;
  mkdirSync(path.dirname(types), { recursive: true });
  const work = mkdtempSync(`${types}-`);
  try {
    renameSync(takeOut(await fetchPackage(OLDER_ELECTRON, work), 'package/electron.d.ts', work), types);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return types;
}

/** @param {string} types @returns {string} a project file: main/ with these types for Electron */
function writeOlderProject(types) {
  const project = inRoot('node_modules', '.cache', 'main-on-electron-33.json');
  mkdirSync(path.dirname(project), { recursive: true });
  const compilerOptions = { paths: { electron: [types] }, typeRoots: [inRoot('node_modules', '@types')] };
  const settings = { extends: inRoot('main', 'tsconfig.json'), compilerOptions, include: [inRoot('main')] };
  writeFileSync(project, JSON.stringify(settings));
  return project;
}
