/**
 * What is bundled into out/, and how. Every library goes into the bundles; only Electron and Node's own modules stay
 * outside. Targets are those of the oldest runtime in use: Node 20 (command line) and Chromium 130 (tests).
 */
import { builtinModules } from 'node:module';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { inRoot } from '../paths.mjs';

/** Each file of out/ that runs in Node or Electron, and the source it is made from. */
export const NODE_ENTRIES = {
  'main.cjs': 'main/electron/main.ts',
  'cli.js': 'main/cli/cli.ts',
  'export-worker.cjs': 'main/export/export-worker.ts',
  'import-worker.cjs': 'main/documents/reading/import-worker.ts',
  'search-worker.cjs': 'main/search/search-worker.ts',
  'programme-worker.cjs': 'main/programmes/programme-worker.ts',
};
export const PRELOAD_ENTRIES = { 'preload.cjs': 'main/electron/preload.ts' };
export const RENDERER_ENTRY = 'renderer/index.html';

/**
 * The window: split into chunks, minified, with its fonts; addresses are relative, so any scheme can serve it.
 * @param {string} out
 * @returns {import('vite').InlineConfig}
 */
export function rendererBundle(out) {
  return {
    ...common('renderer'),
    base: './',
    plugins: [react()],
    build: {
      outDir: path.join(out, 'renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      assetsInlineLimit: 0, // the content security policy knows no data: addresses
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { strictExecutionOrder: true } }, // zod must be told of the policy before any schema is made
      license: { fileName: 'licenses.md' },
    },
  };
}

/**
 * Main process, command line and export worker; they share chunks.
 * @param {string} out
 */
export function nodeBundle(out) {
  return commonJsBundle(out, NODE_ENTRIES, 'licenses.md');
}

/**
 * The preload script alone: a sandboxed one cannot load a second file.
 * @param {string} out
 */
export function preloadBundle(out) {
  return commonJsBundle(out, PRELOAD_ENTRIES, 'licenses-preload.md');
}

/**
 * @param {string} out
 * @param {Record<string, string>} entries
 * @param {string} licenses
 * @returns {import('vite').InlineConfig}
 */
function commonJsBundle(out, entries, licenses) {
  const input = Object.fromEntries(Object.entries(entries).map(([file, source]) => [file, inRoot(source)]));
  return {
    ...common('main'),
    define: { 'process.versions.nw': 'true' }, // so pdf.js looks for no native canvas, which it asks of Node only
    ssr: { noExternal: true, external: ['electron'], target: 'node' },
    build: {
      ssr: true,
      outDir: out,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      license: { fileName: licenses },
      rolldownOptions: {
        input,
        external: ['electron', /^node:/, ...builtinModules],
        output: { format: 'cjs', entryFileNames: '[name]', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  };
}

/** @param {string} folder @returns {import('vite').InlineConfig} */
function common(folder) {
  return { configFile: false, root: inRoot(folder), publicDir: false, logLevel: 'warn' };
}
