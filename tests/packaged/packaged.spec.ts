/** The packaged program opens its window, and is locked the way a release is. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { testBuildExecutable } from '../../scripts/packaging/test-build.mjs';
import { startPackaged, type PackagedProgram } from './start-packaged.ts';

const command = promisify(execFile);

/** How a fuse is written in the program file. */
const ENABLED = '1'.charCodeAt(0);
const DISABLED = '0'.charCodeAt(0);

test.describe('the packaged program', () => {
  let program: PackagedProgram;
  test.beforeAll(async () => {
    program = await startPackaged();
  });
  test.afterAll(async () => {
    await program.close();
  });

  test('opens its window with a heading', async () => {
    await expect(program.window.getByRole('main')).toBeVisible();
    await expect(program.window.getByRole('heading').first()).toBeVisible();
  });

  test('serves the window from its own scheme', () => {
    expect(new URL(program.window.url()).protocol).toBe('app:');
  });

  test('reads the shipped documents out of its archive', async () => {
    await expect(program.window.getByText('5 documents').first()).toBeVisible();
  });

  test('writes a book where the native dialog is told to', async () => {
    const { window, userData } = program;
    await window.locator('[data-screen="initiatives"]').click();
    await window.getByRole('searchbox').fill('medical devices');
    await window.getByRole('row').first().click();
    await window.keyboard.press('b');
    await window.getByRole('dialog').getByLabel('Title').fill('Packaged');
    await window.keyboard.press('Enter');
    await expect(window.getByText('1 card', { exact: true }).first()).toBeVisible();

    await window.getByRole('button', { name: 'Export to Word' }).click();
    const file = path.join(userData, 'packaged.docx');
    await answerNativeDialog('Export to Word', file);

    await expect(window.getByText(/“packaged\.docx” is written and checked/).first()).toBeVisible({
      timeout: 20_000,
    });
    expect(Object.keys(unzipSync(await readFile(file)))).toContain('word/document.xml');
  });

  test('gives the window nothing of Node', async () => {
    const kinds = await program.window.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global'].map(
        (name) => typeof Reflect.get(globalThis, name),
      ),
    );
    expect(new Set(kinds)).toEqual(new Set(['undefined']));
  });
});

/** Types a path as a person would, once the dialog with this title is there. */
async function answerNativeDialog(title: string, file: string): Promise<void> {
  await command('xdotool', ['search', '--sync', '--name', title]);
  await command('xdotool', ['key', '--delay', '100', 'ctrl+a']);
  await command('xdotool', ['type', '--delay', '15', file]);
  await command('xdotool', ['key', '--delay', '300', 'Return']);
}

test('the fuses are those of a release', async () => {
  const wire = await getCurrentFuseWire(testBuildExecutable());
  const on = [
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
  ];
  const off = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
  ];
  for (const fuse of on) expect(wire[fuse], FuseV1Options[fuse]).toBe(ENABLED);
  for (const fuse of off) expect(wire[fuse], FuseV1Options[fuse]).toBe(DISABLED);
});

test('a test build has a name that nobody takes for a release', () => {
  expect(path.basename(testBuildExecutable())).toMatch(/test.build/);
});
