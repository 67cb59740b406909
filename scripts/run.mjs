/** Runs other programs. Expected failures of a script are a `StopError`: one clear message, no stack. */
import { spawn, spawnSync } from 'node:child_process';
import { ROOT } from './paths.mjs';

/** @type {NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** The script cannot go on, and the message says what the user can do about it. */
export class StopError extends Error {}

/**
 * Runs a program to its end with our own input and output.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} the exit code; 1 when a signal ended it
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
    const stopPassingOn = passOnSignals(child);
    child.once('error', reject);
    child.once('exit', (code) => {
      stopPassingOn();
      resolve(code ?? 1);
    });
  });
}

/**
 * Whoever ends us means the program that we run for them.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} to call once it has ended
 */
function passOnSignals(child) {
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, passOn);
  return () => {
    for (const signal of SIGNALS) process.off(signal, passOn);
  };
}

/**
 * Runs a program and keeps what it prints.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {{ ok: boolean, output: string, errors: string }}
 */
export function capture(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    maxBuffer: 64 * 1024 * 1024,
    ...options,
    encoding: 'utf8',
  });
  if (result.error) return { ok: false, output: '', errors: result.error.message };
  return { ok: result.status === 0, output: result.stdout, errors: result.stderr };
}

/**
 * Runs one of this project's own development tools.
 * @param {string} tool name under node_modules/.bin
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function runTool(tool, args, options = {}) {
  return run('npx', ['--no-install', tool, ...args], { shell: process.platform === 'win32', ...options });
}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * The outer frame of every script: a StopError prints its message, anything else is a bug and keeps its stack.
 * @param {() => Promise<number | void> | number | void} script gives the exit code, nothing meaning 0
 */
export async function main(script) {
  try {
    process.exitCode = (await script()) ?? 0;
  } catch (error) {
    say(error instanceof StopError ? error.message : String(error instanceof Error ? error.stack : error));
    process.exitCode = 1;
  }
}
