/**
 * The `test` of every end-to-end test. Its `launchApp` starts the program; whatever was started is closed after the
 * test, a failing test keeps a trace, and errors that a window printed fail the test.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test as base, expect, type ElectronApplication, type Page, type TestInfo } from '@playwright/test';
import { launchProgram, type ProgramOptions } from '../../scripts/launch-program.mjs';

export { expect };

export interface LaunchedApp {
  app: ElectronApplication;
  window: Page;
  userData: string;
  /** Errors on the window's console so far; empty the list in a test that provokes one. */
  problems: string[];
  /** Ends the program. To start on what it left, launch again with the same `userData`. */
  close: () => Promise<void>;
}

/** `userData`: the folder of an earlier run in the same test; a fresh one otherwise. */
export type LaunchOptions = Omit<ProgramOptions, 'userData'> & { userData?: string };
export type LaunchApp = (options?: LaunchOptions) => Promise<LaunchedApp>;

export const test = base.extend<{ launchApp: LaunchApp }>({
  launchApp: async ({}, use, testInfo) => {
    const running: LaunchedApp[] = [];
    const folders: string[] = [];
    await use(async (options = {}) => {
      const userData = options.userData ?? (await freshFolder(folders));
      const launched = await launch({ ...options, userData }, testInfo);
      running.push(launched);
      return launched;
    });
    for (const launched of running) await launched.close();
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 5 })));
    expect(running.flatMap(({ problems }) => problems)).toEqual([]);
  },
});

async function freshFolder(folders: string[]): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'briefing-user-data-'));
  folders.push(folder);
  return folder;
}

async function launch(options: ProgramOptions, testInfo: TestInfo): Promise<LaunchedApp> {
  const { app, window, problems } = await launchProgram(options);
  await app.context().tracing.start({ screenshots: true, snapshots: true });
  let open = true;
  app.once('close', () => (open = false));
  const close = async () => {
    if (open) await stop(app, testInfo);
  };
  return { app, window, userData: options.userData, problems, close };
}

async function stop(app: ElectronApplication, testInfo: TestInfo): Promise<void> {
  const failed = testInfo.status !== undefined && testInfo.status !== testInfo.expectedStatus;
  const file = testInfo.outputPath(`trace-${String(Date.now())}.zip`);
  await app.context().tracing.stop(failed ? { path: file } : {});
  await app.close();
}
