/** Prints what a command came to: one JSON value for programs on standard output, or lines for people. */
import type { Failure } from '../../shared/result.ts';

export interface Outcome {
  /** What `--json` prints. */
  json: Readonly<Record<string, unknown>>;
  /** What is printed without it. */
  lines: readonly string[];
  /** For people, on standard error, either way. */
  messages?: readonly string[];
  failed?: boolean;
}

export function printOutcome(outcome: Outcome, isJson: boolean): void {
  for (const message of outcome.messages ?? []) process.stderr.write(`${message}\n`);
  const text = isJson ? JSON.stringify(outcome.json) : outcome.lines.join('\n');
  if (text !== '') process.stdout.write(`${text}\n`);
}

export function printFailure(error: Failure, isJson: boolean): void {
  process.stderr.write(`${error.message}\n`);
  if (isJson) process.stdout.write(`${JSON.stringify({ error })}\n`);
}
