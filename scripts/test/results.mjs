/** Reads what the test runners wrote down, and adds it up. */
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * @param {string} file written by Vitest
 * @returns {Tally | undefined} undefined when it wrote nothing
 */
export function readVitest(file) {
  const report = readReport(file);
  if (!report) return undefined;
  /** @type {{ status: string, assertionResults: unknown[] }[]} */
  const files = report.testResults;
  const broken = files.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length, // a file that could not even be loaded is a failure too
    skipped: report.numPendingTests,
  };
}

/**
 * @param {string} file written by Playwright
 * @returns {Tally | undefined} undefined when it wrote nothing
 */
export function readPlaywright(file) {
  const report = readReport(file);
  if (!report) return undefined;
  const { expected, flaky, unexpected, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
}

/**
 * One stage of the gate. A stage that failed without a failed test (types, lint, a crash) counts as one failure.
 * @param {number} exitCode
 * @param {Tally | undefined} tally
 * @returns {Tally}
 */
export function stageTally(exitCode, tally) {
  const counted = tally ?? { passed: 0, failed: 0, skipped: 0 };
  return exitCode !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

/** @param {Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  return tallies.reduce(
    (one, other) => ({
      passed: one.passed + other.passed,
      failed: one.failed + other.failed,
      skipped: one.skipped + other.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
