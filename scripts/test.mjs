/**
 * `npm test`: the whole gate, one stage after the other, each run even when an earlier one failed. Ends with a line
 * alone, `N passed, N failed`, over all tests; a stage that is no test, such as the type check, counts when it fails.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { RESULTS } from './paths.mjs';
import { main, run, say } from './run.mjs';
import { requireTestMachine } from './test/require-test-machine.mjs';
import { readPlaywright, readVitest, stageTally, sum } from './test/results.mjs';

/** @type {{ script: string, read?: () => import('./test/results.mjs').Tally | undefined }[]} */
const STAGES = [
  { script: 'check:types' },
  { script: 'lint' },
  { script: 'check:format' },
  { script: 'check:unused' },
  { script: 'build' },
  { script: 'test:unit', read: () => readVitest(path.join(RESULTS, 'unit.json')) },
  { script: 'test:e2e', read: () => readPlaywright(path.join(RESULTS, 'e2e.json')) },
  { script: 'test:packaged', read: () => readPlaywright(path.join(RESULTS, 'packaged.json')) },
];

await main(async () => {
  await requireTestMachine();
  rmSync(RESULTS, { recursive: true, force: true });
  const tallies = [];
  for (const stage of STAGES) tallies.push(await runStage(stage));
  const { passed, failed, skipped } = sum(tallies);
  if (skipped > 0) say(`${skipped} skipped`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
});

/** @param {(typeof STAGES)[number]} stage */
async function runStage({ script, read }) {
  const started = Date.now();
  say(`\n== npm run ${script}`);
  const code = await run('npm', ['run', '--silent', script], { shell: process.platform === 'win32' });
  const tally = stageTally(code, read?.());
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  say(`== ${script}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return tally;
}
