/** Encryption as a user meets it: turned on, asked for at the start, changed, locked, turned off; and nothing readable on the disk. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { violationsOn } from './violations.ts';

const PASSPHRASE = 'grapa cometa níspero tractor';
const OTHER = 'lámpara violín arena puente';
const WORDS = 'Ask the Secretary about Otay Mesa in private.';
const TYPED = 'Half a thought that was never saved.';

async function openSettings(window: Page): Promise<void> {
  await window.locator('[data-screen="settings"]').click();
}

async function turnOn(window: Page): Promise<void> {
  await openSettings(window);
  await window.getByRole('button', { name: 'Turn on…' }).click();
  await window.getByLabel('New passphrase').fill(PASSPHRASE);
  await window.getByLabel('Type it again').fill(PASSPHRASE);
  await window.getByRole('button', { name: 'Encrypt workspace' }).click();
  await expect(window.getByRole('dialog')).toBeHidden({ timeout: 20_000 });
  await expect(window.getByRole('button', { name: 'Lock now' })).toBeVisible();
}

async function unlock(window: Page, passphrase: string): Promise<void> {
  await window.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await window.keyboard.press('Enter');
}

/** Files below a folder in which any of the words can be read, in the encodings that programs write. */
async function readableIn(folder: string, words: string[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const readable = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file).catch(() => Buffer.alloc(0));
      return words.some((text) => bytes.includes(text, 0, 'utf8') || bytes.includes(text, 0, 'utf16le'));
    }),
  );
  return files.filter((_, index) => readable[index]);
}

test('what is written after encryption is turned on can be read nowhere on the disk, and comes back with the passphrase', async ({
  launchApp,
}) => {
  const first = await launchApp();
  await turnOn(first.window);
  await first.window.locator('[data-screen="initiatives"]').click();
  await first.window.locator('[data-row]').first().click();
  const field = first.window.getByLabel('Text of the annotation');
  await field.fill(WORDS);
  await first.window.keyboard.press('Control+Enter');
  const annotations = first.window.getByRole('region', { name: 'Annotations' });
  await expect(annotations.getByText(WORDS)).toBeVisible();
  await expect(field).toHaveText('');
  await field.fill(TYPED);
  await first.close();

  expect(await readableIn(first.userData, [WORDS, TYPED, PASSPHRASE])).toEqual([]);
  expect(await readableIn(path.join(first.userData, 'workspace'), ['Mexico', 'libraryImportedAt'])).toEqual(
    [],
  );

  const { window } = await launchApp({ userData: first.userData });
  await expect(window.getByRole('heading', { name: 'The workspace is encrypted' })).toBeVisible();
  await expect(window.locator('[data-screen="library"]')).toHaveCount(0);
  await unlock(window, OTHER);
  await expect(window.getByText(/^That passphrase does not open it\./).first()).toBeVisible();
  await expect(window.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await unlock(window, PASSPHRASE);
  await window.locator('[data-screen="initiatives"]').click();
  await window.locator('[data-row]').first().click();
  await expect(window.getByRole('region', { name: 'Annotations' }).getByText(WORDS)).toBeVisible();
  await expect(window.getByLabel('Text of the annotation')).toHaveText(TYPED);
});

test('a passphrase that can be guessed, or was not typed twice alike, is not taken', async ({
  launchApp,
}) => {
  const { window, userData } = await launchApp();
  await openSettings(window);
  await window.getByRole('button', { name: 'Turn on…' }).click();
  const dialog = window.getByRole('dialog');
  const encrypt = dialog.getByRole('button', { name: 'Encrypt workspace' });
  await expect(dialog.getByText('nobody can open the workspace again')).toBeVisible();
  await dialog.getByLabel('New passphrase').fill('too short');
  await encrypt.click();
  await expect(dialog.getByText(/^Use at least 12 characters/)).toBeVisible();
  await expect(dialog.getByLabel('New passphrase')).toBeFocused();
  await dialog.getByLabel('New passphrase').fill(PASSPHRASE);
  await dialog.getByLabel('Type it again').fill(OTHER);
  await encrypt.click();
  await expect(dialog.getByText('The two are not the same. Type it again.')).toBeVisible();
  await dialog.getByLabel('New passphrase').press('Escape');
  await expect(dialog).toBeHidden();
  expect(await readdir(path.join(userData, 'workspace'))).not.toContain('encryption.json');
});

test('it is locked at once when asked, opens with a changed passphrase, and is turned off again', async ({
  launchApp,
}) => {
  const { window, userData } = await launchApp();
  await turnOn(window);
  await expect(
    window.getByText(/This computer has no keychain|Remember on this computer/).first(),
  ).toBeVisible();

  await window.getByRole('button', { name: 'Change passphrase…' }).click();
  await window.getByLabel('Current passphrase').fill(OTHER);
  await window.getByLabel('New passphrase').fill(OTHER);
  await window.getByLabel('Type it again').fill(OTHER);
  await window.getByRole('button', { name: 'Change passphrase', exact: true }).click();
  await expect(window.getByText(/^That passphrase does not open it\./).first()).toBeVisible();
  await window.getByLabel('Current passphrase').fill(PASSPHRASE);
  await window.getByRole('button', { name: 'Change passphrase', exact: true }).click();
  await expect(window.getByRole('dialog')).toBeHidden({ timeout: 20_000 });

  await window.getByRole('button', { name: 'Lock now' }).click();
  await expect(window.getByRole('heading', { name: 'The workspace is encrypted' })).toBeVisible();
  await unlock(window, OTHER);
  await expect(window.getByRole('button', { name: 'Turn off…' })).toBeVisible();

  await window.getByRole('button', { name: 'Turn off…' }).click();
  await window.getByLabel('Current passphrase').fill(OTHER);
  await window.getByRole('button', { name: 'Decrypt workspace' }).click();
  await expect(window.getByRole('button', { name: 'Turn on…' })).toBeVisible({ timeout: 20_000 });
  const workspace = path.join(userData, 'workspace');
  expect(await readdir(workspace)).not.toContain('encryption.json');
  expect(await readFile(path.join(workspace, 'workspace.json'), 'utf8')).toContain('libraryImportedAt');
});

test('a workspace that cannot be opened says why, and opens when that is mended', async ({ launchApp }) => {
  const first = await launchApp();
  await expect(first.window.locator('[data-screen="library"]')).toBeVisible();
  await first.close();
  const file = path.join(first.userData, 'workspace', 'workspace.json');
  const sound = await readFile(file);
  await writeFile(file, 'not ours');

  const { window } = await launchApp({ userData: first.userData });
  await expect(window.getByRole('heading', { name: 'The workspace could not be opened' })).toBeVisible();
  await expect(window.getByRole('alert')).toContainText('workspace.json is damaged');
  await window.getByRole('button', { name: 'Try again' }).click();
  await expect(window.getByRole('alert')).toContainText('Nothing was changed');
  expect(await readFile(file, 'utf8')).toBe('not ours');
  await writeFile(file, sound);
  await window.getByRole('button', { name: 'Try again' }).click();
  await expect(window.locator('[data-screen="library"]')).toBeVisible();
});

test('a damaged workspace.json is made anew from the start screen, and kept aside', async ({ launchApp }) => {
  const first = await launchApp();
  await expect(first.window.locator('[data-screen="library"]')).toBeVisible();
  await first.close();
  const workspace = path.join(first.userData, 'workspace');
  await writeFile(path.join(workspace, 'workspace.json'), 'not ours');

  const { window } = await launchApp({ userData: first.userData });
  expect(await violationsOn(window)).toEqual([]);
  await window.getByRole('button', { name: 'Make it anew and open' }).click();
  await expect(window.locator('[data-screen="library"]')).toBeVisible();
  await expect(window.getByText('5 documents').first()).toBeVisible();
  const [name = ''] = await readdir(path.join(workspace, 'set-aside'));
  expect(await readFile(path.join(workspace, 'set-aside', name), 'utf8')).toBe('not ours');
});

test('the program is quit from the start screen', async ({ launchApp }) => {
  const first = await launchApp();
  await turnOn(first.window);
  await first.close();
  const { app, window } = await launchApp({ userData: first.userData });
  const closed = app.waitForEvent('close');
  // The program may be gone before the click is reported as done, so the click is made by the page, a moment later.
  await window.getByRole('button', { name: 'Quit' }).evaluate((button: HTMLElement) => {
    setTimeout(() => {
      button.click();
    }, 50);
  });
  await closed;
});

for (const language of ['en', 'es'] as const) {
  test(`axe finds nothing on the screens of encryption and of the start in ${language}`, async ({
    launchApp,
  }) => {
    const first = await launchApp();
    await turnOn(first.window);
    await first.close();
    const spoken = await launchApp({
      userData: first.userData,
      language,
      theme: language === 'en' ? 'light' : 'dark',
    });
    const { window } = spoken;
    const found: Record<string, string[]> = {};
    await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
    found['locked'] = await violationsOn(window);
    await window.locator('input[type="password"]').fill(OTHER);
    await window.keyboard.press('Enter');
    await expect(window.locator('[aria-invalid="true"]')).toBeVisible();
    found['wrong passphrase'] = await violationsOn(window);
    await window.locator('input[type="password"]').fill(PASSPHRASE);
    await window.keyboard.press('Enter');
    await openSettings(window);
    const section = window.locator('section[aria-labelledby="encryption"]');
    await expect(section).toBeVisible();
    found['settings'] = await violationsOn(window);
    for (const index of [0, 1]) {
      await section.getByRole('button').nth(index).click();
      await expect(window.getByRole('dialog')).toBeVisible();
      found[`dialog ${String(index)}`] = await violationsOn(window);
      await window.keyboard.press('Escape');
      await expect(window.getByRole('dialog')).toBeHidden();
    }
    await spoken.close();
    await writeFile(path.join(first.userData, 'workspace', 'encryption.json'), '{}');
    const failed = await launchApp({ userData: first.userData, language });
    await expect(failed.window.getByRole('alert')).toContainText('encryption.json');
    found['failed'] = await violationsOn(failed.window);
    expect(Object.entries(found).filter(([, violations]) => violations.length > 0)).toEqual([]);
  });
}
