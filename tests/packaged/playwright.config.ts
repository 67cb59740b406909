/** Tests of the packaged program: production fuses, code from the archive, started the way a user starts it. */
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { RESULTS, inRoot } from '../../scripts/paths.mjs';

export default defineConfig({
  testDir: inRoot('tests', 'packaged'),
  testMatch: '**/*.spec.ts',
  outputDir: path.join(RESULTS, 'packaged'),
  globalSetup: './global-setup.ts',
  workers: 1,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: path.join(RESULTS, 'packaged.json') }]],
});
