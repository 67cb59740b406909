/**
 * Starts the packaged program and attaches to its window over the DevTools protocol: its fuses turn off the inspector
 * that Playwright's own Electron launcher needs.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium, expect, type Page } from '@playwright/test';
import { testBuildExecutable } from '../../scripts/packaging/test-build.mjs';

export interface PackagedProgram {
  window: Page;
  /** Folder of everything it keeps. */
  userData: string;
  /** Ends the program and removes its user data. */
  close: () => Promise<void>;
}

export async function startPackaged(): Promise<PackagedProgram> {
  const userData = await mkdtemp(path.join(os.tmpdir(), 'briefing-packaged-'));
  const program = spawn(testBuildExecutable(), programArguments(userData), { stdio: 'ignore' });
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await debuggingPort(userData)}`);
  const context = browser.contexts()[0];
  const window = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (!window) throw new Error('The packaged program opened no window.');
  const close = async () => {
    await end(program);
    await rm(userData, { recursive: true, force: true });
  };
  return { window, userData, close };
}

function programArguments(userData: string): string[] {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [
    ...sandbox,
    '--remote-debugging-port=0',
    `--user-data-dir=${userData}`,
    `--backups=${userData}/backups`,
    '--language=en',
  ];
}

/** Chromium writes the port it took into the first line of this file. */
async function debuggingPort(userData: string): Promise<string> {
  const file = path.join(userData, 'DevToolsActivePort');
  let content = '';
  await expect(async () => {
    content = await readFile(file, 'utf8');
    expect(content).toContain('\n');
  }).toPass({ timeout: 30_000 });
  return content.split('\n')[0] ?? '';
}

async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = once(program, 'exit');
  program.kill();
  await ended;
}
