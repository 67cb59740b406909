/**
 * What a bare Electron does with `electron [-r module]... path`: sets the application up and loads its main file.
 * The official runtime brings its own; this one goes into the stand-in, as resources/default_app.asar.
 */
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Two calls that Electron keeps for its own default application, and so leaves out of its types. */
const shell =
  /** @type {typeof app & { setVersion(version: string): void, setAppPath(folder: string): void }} */ (app);
const require = createRequire(import.meta.url);

/** @param {string[]} args @returns {{ preloads: string[], folder: string }} */
function readArguments(args) {
  const preloads = [];
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? '';
    if (argument === '-r' || argument === '--require') preloads.push(args[(at += 1)] ?? '');
    else if (!argument.startsWith('-')) return { preloads, folder: path.resolve(argument) };
  }
  throw new Error('Usage: electron [-r module]... folder');
}

/** @param {string} folder @returns {string} the main file */
function setUp(folder) {
  /** @type {{ name: string, productName?: string, version: string, main: string }} */
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  app.setName(manifest.productName ?? manifest.name);
  shell.setVersion(manifest.version);
  shell.setAppPath(folder);
  return path.join(folder, manifest.main);
}

const { preloads, folder } = readArguments(process.argv.slice(1));
for (const preload of preloads) require(preload);
await import(pathToFileURL(setUp(folder)).href);
