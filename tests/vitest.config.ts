/** Unit tests, under plain Node. End-to-end and packaged tests are Playwright's: they end in .spec.ts. */
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { RESULTS, ROOT } from '../scripts/paths.mjs';

export default defineConfig({
  root: ROOT,
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    testTimeout: 20_000,
    reporters: ['default', ['json', { outputFile: path.join(RESULTS, 'unit.json') }]],
  },
});
