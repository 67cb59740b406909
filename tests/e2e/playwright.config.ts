/** End-to-end tests: each starts the real program in the real Electron, with a user data folder of its own. */
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { RESULTS, inRoot } from '../../scripts/paths.mjs';

const unattended = process.env['CI'] !== undefined;

export default defineConfig({
  testDir: inRoot('tests', 'e2e'),
  testMatch: '**/*.spec.ts',
  outputDir: path.join(RESULTS, 'e2e'),
  globalSetup: './global-setup.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: unattended,
  // A test that passes only when it is run again is reported by name, as flaky: the machine of the gate may be busy.
  retries: unattended ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: path.join(RESULTS, 'e2e.json') }]],
});
