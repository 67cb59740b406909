import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPlaywright, readVitest, stageTally, sum } from '../../scripts/test/results.mjs';

describe('the count at the end of npm test', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'briefing-results-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function report(content: unknown): string {
    const file = path.join(folder, 'report.json');
    writeFileSync(file, JSON.stringify(content));
    return file;
  }

  it('takes the figures of Vitest, and a file that would not load as a failure', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const fine = { status: 'passed', assertionResults: [{}] };
    const figures = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2 };
    const file = report({ ...figures, testResults: [broken, fine] });
    expect(readVitest(file)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  it('takes the figures of Playwright, and an error outside of any test as a failure', () => {
    const stats = { expected: 4, flaky: 1, unexpected: 2, skipped: 0 };
    expect(readPlaywright(report({ stats, errors: [{}] }))).toEqual({ passed: 5, failed: 3, skipped: 0 });
  });

  it('counts a stage that failed without a failed test as one failure', () => {
    expect(stageTally(1, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(stageTally(1, { passed: 9, failed: 0, skipped: 0 })).toEqual({ passed: 9, failed: 1, skipped: 0 });
    expect(stageTally(1, { passed: 9, failed: 3, skipped: 0 })).toEqual({ passed: 9, failed: 3, skipped: 0 });
  });

  it('does not take a runner that wrote nothing for a success', () => {
    expect(readVitest(path.join(folder, 'nothing.json'))).toBeUndefined();
    expect(stageTally(1, readPlaywright(path.join(folder, 'nothing.json'))).failed).toBe(1);
  });

  it('adds up', () => {
    const one = { passed: 1, failed: 2, skipped: 3 };
    expect(sum([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
  });
});
