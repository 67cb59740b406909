/**
 * `npm run test:soak`: the long forms of the tests of the store, for a night or a weekend: kills by the thousand, more edits by each of two
 * processes, longer random sequences, more edited texts. What is set in the environment is kept.
 */
import { main, run } from './run.mjs';

const LONG = {
  BRIEFING_KILLS: '2000',
  BRIEFING_EDITS: '10000',
  BRIEFING_RUNS: '500',
  BRIEFING_EDITED_TEXTS: '15000',
};

await main(() => {
  const env = { ...LONG, ...process.env };
  const shell = process.platform === 'win32';
  const patience = ['--testTimeout', '7200000'];
  const tests = ['tests/main/store', 'tests/shared/annotations/anchor'];
  const args = ['vitest', 'run', '--config', 'tests/vitest.config.ts', ...patience, ...tests];
  return run('npx', args, { env, shell });
});
