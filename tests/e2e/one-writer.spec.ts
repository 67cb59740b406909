/** One workspace and several programs: one changes it, the others read; and what goes wrong in saving loses nothing that was typed. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { ROOT, inRoot } from '../../scripts/paths.mjs';
import { sealRecord } from '../../main/store/seal-record.ts';
import type { Book } from '../../shared/book/book.ts';
import { expect, test, type LaunchedApp, type LaunchOptions } from './launch.ts';
import { violationsOn } from './violations.ts';

const WORDS = 'Ask for the date of the next meeting.';

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'briefing-shared-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

const onWorkspace = (options: LaunchOptions = {}): LaunchOptions => ({
  ...options,
  args: [`--workspace=${folder}`],
});

async function isFilled({ window }: LaunchedApp): Promise<void> {
  await expect(window.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(window.getByText('5 documents', { exact: true }).first()).toBeVisible();
}

async function openFirstInitiative(window: Page): Promise<void> {
  await window.locator('[data-screen="initiatives"]').click();
  await window.locator('[data-row]').first().click();
}

const annotationText = (window: Page) => window.getByRole('textbox', { name: 'Text of the annotation' });
const annotations = (window: Page) => window.getByRole('region', { name: 'Annotations' });
const banner = (window: Page) => window.getByRole('region', { name: 'Who has the workspace' });

test('a second program reads the workspace, says who has it, keeps what is typed, and may write when the first closes', async ({
  launchApp,
}) => {
  const first = await launchApp(onWorkspace());
  await isFilled(first);
  const second = await launchApp(onWorkspace());
  await isFilled(second);
  const { window } = second;
  await expect(banner(first.window)).toHaveCount(0);
  await expect(banner(window)).toContainText(
    `${os.userInfo().username} has this workspace open on ${os.hostname()}`,
  );
  await expect(banner(window).getByRole('button', { name: 'Take over' })).toHaveCount(0);

  await openFirstInitiative(window);
  await annotationText(window).fill(WORDS);
  await expect(window.getByText('Read only: what you write is kept here').first()).toBeVisible();
  await annotationText(window).press('Control+Enter');
  await expect(window.getByText('Nothing was changed:').last()).toBeVisible();
  await expect(annotationText(window)).toHaveText(WORDS);

  // What the first writes is seen by the second.
  await openFirstInitiative(first.window);
  await annotationText(first.window).fill('Written by the first.');
  await annotationText(first.window).press('Control+Enter');
  await expect(annotations(first.window).getByText('Written by the first.')).toBeVisible();
  await expect(annotations(window).getByText('Written by the first.')).toBeVisible();

  await first.close();
  await expect(banner(window)).toHaveCount(0);
  await window.getByRole('button', { name: 'Add annotation' }).click();
  await expect(annotations(window).getByText(WORDS)).toBeVisible();
  await expect(annotations(window).getByText('Written by the first.')).toBeVisible();
});

test('the command line reads a workspace that is in use, and refuses to change it with who has it', async ({
  launchApp,
}) => {
  await isFilled(await launchApp(onWorkspace()));
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, [inRoot('out/cli.js'), ...args, '--workspace', folder], {
      env: { ...process.env, LC_ALL: 'C' },
    });
  const { stdout } = await run('documents', 'list', '--json');
  expect((JSON.parse(stdout) as { documents: unknown[] }).documents).toHaveLength(5);
  const refused = await run('book', 'create', '--title', 'Trip').then(
    () => '',
    (error: unknown) => {
      const { code, stderr: said } = error as { code: number; stderr: string };
      return `${String(code)}: ${said}`;
    },
  );
  expect(refused).toMatch(new RegExp(`^1: .*has it on ${os.hostname()}`));
  expect(await readdir(path.join(folder, 'books'))).toEqual([]);
});

test('a file that another program changes appears, and is not written over', async ({ launchApp }) => {
  const running = await launchApp(onWorkspace());
  await isFilled(running);
  const { window } = running;
  await window.locator('[data-screen="book"]').click();
  await window.getByRole('button', { name: 'New book…' }).first().click();
  await window.getByRole('dialog').getByRole('textbox').first().fill('Trip');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('form', { name: 'Cover' })).toBeVisible();

  const [name = ''] = await readdir(path.join(folder, 'books'));
  const file = path.join(folder, 'books', name);
  const { record } = JSON.parse(await readFile(file, 'utf8')) as { record: Book };
  await writeFile(file, JSON.stringify(sealRecord('books', { ...record, title: 'Trip to Monterrey' })));

  await expect(window.getByRole('textbox', { name: 'Title' }).first()).toHaveValue('Trip to Monterrey');
  await expect(window.getByText('Another program changed 1 file of the workspace.').first()).toBeVisible();
  await expect(window.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
});

test('a change that cannot be saved stays on screen and is saved when it is tried again', async ({
  launchApp,
}) => {
  const running = await launchApp(onWorkspace());
  await isFilled(running);
  const { window } = running;
  await openFirstInitiative(window);
  const names = await readdir(path.join(folder, 'documents'));
  const inTheWay = names.map((name) => path.join(folder, 'annotations', name));
  for (const file of inTheWay) await mkdir(file);

  await annotationText(window).fill(WORDS);
  await annotationText(window).press('Control+Enter');
  await expect(window.getByText('The change was not saved').last()).toBeVisible();
  await expect(annotationText(window)).toHaveText(WORDS);

  for (const file of inTheWay) await rmdir(file);
  await annotationText(window).press('End');
  await window.keyboard.type(' And who comes.');
  await window.getByRole('button', { name: 'Try again' }).click();
  await expect(annotations(window).getByText(`${WORDS} And who comes.`)).toBeVisible();
  await expect(annotationText(window)).toHaveText('');
});

test('a cover that cannot be saved keeps what was typed, also on another screen', async ({ launchApp }) => {
  const running = await launchApp(onWorkspace());
  await isFilled(running);
  const { window } = running;
  await window.locator('[data-screen="book"]').click();
  await window.getByRole('button', { name: 'New book…' }).first().click();
  await window.getByRole('dialog').getByRole('textbox').first().fill('Trip');
  await window.keyboard.press('Enter');
  const form = window.getByRole('form', { name: 'Cover' });
  await expect(form).toBeVisible();
  const [name = ''] = await readdir(path.join(folder, 'books'));
  const file = path.join(folder, 'books', name);
  const before = await readFile(file);
  await rm(file);
  await mkdir(file);

  await form.getByRole('textbox', { name: 'Event' }).fill('Meeting in Mérida');
  await form.getByRole('textbox', { name: 'Event' }).blur();
  await expect(form.getByText('Not saved')).toBeVisible();
  await window.locator('[data-screen="library"]').click();
  await window.locator('[data-screen="book"]').click();
  await expect(form.getByRole('textbox', { name: 'Event' })).toHaveValue('Meeting in Mérida');

  await rmdir(file);
  await writeFile(file, before);
  await expect(form.getByRole('button', { name: 'Try again' })).toBeVisible();
  await window.getByRole('button', { name: 'Try again' }).last().click();
  await expect(form.getByText('Not saved')).toHaveCount(0);
  await expect.poll(() => readFile(file, 'utf8')).toContain('Meeting in Mérida');
});

test('a second start hands its files to the first window, which shows them for review', async ({
  launchApp,
}) => {
  const running = await launchApp(onWorkspace());
  await isFilled(running);
  const file = path.join(folder, 'Fact sheet of May.md');
  await writeFile(file, '# Fact sheet\n\n- Both sides opened a port in May.\n');
  const electron = await running.app.evaluate(() => process.execPath);

  await promisify(execFile)(electron, [ROOT, `--user-data-dir=${running.userData}`, ...sandbox(), file]);

  await expect(running.window.getByRole('heading', { name: 'Importing' })).toBeVisible();
  await expect(running.window.getByText('Both sides opened a port in May.').first()).toBeVisible();
});

/** As Playwright starts it. */
function sandbox(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

for (const language of ['en', 'es'] as const) {
  test(`axe finds nothing on any screen of a workspace that another has, in ${language}`, async ({
    launchApp,
  }) => {
    const first = await launchApp(onWorkspace());
    await isFilled(first);
    const { window } = await launchApp(
      onWorkspace({ language, theme: language === 'es' ? 'dark' : 'light' }),
    );
    await expect(
      window.getByRole('button', { name: language === 'en' ? 'Try again' : 'Reintentar' }),
    ).toBeVisible();
    for (const screen of ['library', 'initiatives', 'annotations', 'book', 'settings']) {
      await window.locator(`[data-screen="${screen}"]`).click();
      await expect(window.getByRole('main').getByRole('heading').first()).toBeVisible();
      if (screen === 'initiatives') await window.locator('[data-row]').first().click();
      expect(await violationsOn(window), screen).toEqual([]);
    }
  });
}
