/** Runs the benchmarks of tests/bench, all or those named: `npm run bench -- import`. Each is bundled as the program is, then run by Node alone. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { inRoot } from './paths.mjs';
import { main, run, StopError } from './run.mjs';

const FOLDER = inRoot('tests', 'bench');
const ENDING = '.bench.ts';

await main(async () => {
  const subjects = readdirSync(FOLDER)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length));
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !subjects.includes(name));
  if (unknown.length > 0)
    throw new StopError(`no benchmark ${unknown.join(', ')}; there are: ${subjects.join(', ')}`);
  for (const subject of asked.length > 0 ? asked : subjects) {
    const code = await run(process.execPath, [await bundle(subject)]);
    if (code !== 0) return code;
  }
  return 0;
});

/** @param {string} subject @returns {Promise<string>} the file to run */
async function bundle(subject) {
  const outDir = inRoot('node_modules', '.cache', 'bench', subject);
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: {
        input: path.join(FOLDER, `${subject}${ENDING}`),
        output: { format: 'cjs', entryFileNames: 'bench.cjs', chunkFileNames: '[name].cjs' },
      },
    },
  });
  return path.join(outDir, 'bench.cjs');
}
