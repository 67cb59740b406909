/** Backups in the window: one made, a note deleted, the note brought back after a look at the difference, and that undone; and the way out of a damaged file. */
import { readdir, readFile, rename, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { violationsOn } from './violations.ts';
import { ask } from './ask.ts';
import { typedText, type Annotation } from '../../shared/annotations/annotation.ts';
import { writtenText } from '../../shared/annotations/rich-text.ts';

const QUERY = { text: '', pillars: [], documentIds: [], withDuplicates: false };

async function libraryOf(window: Page): Promise<string[]> {
  await expect(
    window.getByText('1 document', { exact: false }).or(window.getByRole('heading')).first(),
  ).toBeVisible();
  await expect
    .poll(async () => (await ask<{ libraryReady: boolean }>(window, 'app.status', null)).libraryReady)
    .toBe(true);
  const { rows } = await ask<{ rows: { id: string }[] }>(window, 'initiatives.search', QUERY);
  return rows.map(({ id }) => id);
}

async function annotate(window: Page, initiativeId: string, text: string): Promise<string> {
  const draft = { initiativeId, kind: 'note', visibility: 'private', ...typedText(text) };
  return (await ask<{ id: string }>(window, 'annotations.add', draft)).id;
}

async function textsOn(window: Page, id: string): Promise<string[]> {
  const { annotations } = await ask<{ annotations: Annotation[] }>(window, 'initiatives.read', { id });
  return annotations.filter(({ trashedAt }) => trashedAt === null).map(({ body }) => writtenText(body));
}

test('a deleted annotation is brought back from a backup after a look at the difference, and that is undone', async ({
  launchApp,
}) => {
  const { window, userData } = await launchApp();
  const [initiative = ''] = await libraryOf(window);
  const id = await annotate(window, initiative, 'Ask for the date of the tender.');

  await window.locator('[data-screen="settings"]').click();
  await window.getByRole('button', { name: 'Back up now' }).click();
  await expect(window.getByText('The backup is made and was read back.').first()).toBeVisible();
  await expect(window.getByText(/^Last good backup: /).first()).toBeVisible();
  expect((await readdir(path.join(userData, 'backups'))).length).toBe(1);

  await ask(window, 'annotations.trash', { id });
  await ask(window, 'books.create', { title: 'Since', event: '', principal: '', preparedBy: '', date: null });
  expect(await textsOn(window, initiative)).toEqual([]);

  await window.getByRole('button', { name: 'Restore…' }).press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Restore from a backup' });
  await dialog
    .getByRole('button', { name: /Made by you · 5 documents · 1 annotation · 0 books/ })
    .first()
    .press('Enter');
  await expect(dialog.getByRole('checkbox', { name: /Ask for the date of the tender/ })).toBeChecked();
  await expect(dialog.getByText('Comes back')).toBeVisible();
  await dialog.getByRole('checkbox', { name: /Since/ }).press('Space');
  await dialog.getByRole('button', { name: 'Restore 1 thing' }).press('Enter');
  await expect(dialog).toHaveCount(0);

  await expect(window.getByText('1 thing is as it was then.').first()).toBeVisible();
  expect(await textsOn(window, initiative)).toEqual(['Ask for the date of the tender.']);
  expect(await ask<unknown[]>(window, 'books.list', null)).toHaveLength(1);
  await window.getByRole('button', { name: /^Undo restore of a backup/ }).click();
  await expect.poll(() => textsOn(window, initiative)).toEqual([]);
  await window.getByRole('button', { name: 'Restore…' }).click();
  await expect(dialog.getByRole('button', { name: /Before a restore/ })).toBeVisible();
});

test('the folder of backups is chosen in a native dialog, and refused inside the workspace', async ({
  launchApp,
}) => {
  const { window, app, userData } = await launchApp();
  const choose = async (folder: string) => {
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, folder);
    await window.getByRole('button', { name: 'Change folder…' }).click();
  };
  await window.locator('[data-screen="settings"]').click();
  await choose(path.join(userData, 'workspace', 'books'));
  await expect(window.getByText('would be lost with it').first()).toBeVisible();
  await choose(userData);
  await expect(window.getByText(userData, { exact: true }).first()).toBeVisible();
  const answered = await ask<{ backupsFolder: string }>(window, 'settings.change', {
    backupsFolder: '/elsewhere',
    theme: 'light',
  });
  expect(answered.backupsFolder).toBe(userData);
});

test('a drive that is missing is told of in the status line, and the work goes on', async ({ launchApp }) => {
  const { window, app, userData } = await launchApp();
  const folder = path.join(userData, 'workspace', '..', 'drive');
  await writeFile(path.join(userData, 'no-folder'), '');
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, folder);
  const [initiative = ''] = await libraryOf(window);
  await window.locator('[data-screen="settings"]').click();
  await window.getByRole('button', { name: 'Change folder…' }).click();
  await window.getByRole('button', { name: 'Back up now' }).click();
  await expect(window.getByRole('contentinfo').getByText(/No backup was made/)).toBeVisible();
  await annotate(window, initiative, 'Still saved');
  expect(await textsOn(window, initiative)).toEqual(['Still saved']);
});

test('a damaged file is told of, and its last good version takes its place', async ({ launchApp }) => {
  const first = await launchApp();
  const [initiative = ''] = await libraryOf(first.window);
  await annotate(first.window, initiative, 'Kept in the backup.');
  await first.close();
  const folder = path.join(first.userData, 'workspace', 'annotations');
  const [name = ''] = await readdir(folder);
  await truncate(path.join(folder, name), 60);
  await rename(path.join(first.userData, 'workspace', 'undo'), path.join(first.userData, 'undo'));

  const { window, userData } = await launchApp({ userData: first.userData });
  await expect(window.getByText('1 file of the workspace could not be read.').first()).toBeVisible();
  await window.getByRole('button', { name: 'Show what happened' }).press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Files that could not be read' });
  await expect(dialog.getByText(/^Last good version: .*from the backup of/)).toBeVisible();
  await expect(dialog.getByText(/cannot be read, so what was written in it/)).toBeVisible();
  expect(await violationsOn(window)).toEqual([]);
  await dialog.getByRole('button', { name: 'Use the last good version' }).press('Enter');
  await expect(dialog.getByText('Every file of the workspace can be read.')).toBeVisible();
  expect(await violationsOn(window)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  expect(await textsOn(window, initiative)).toEqual(['Kept in the backup.']);
  const aside = path.join(userData, 'workspace', 'set-aside');
  const [kept = ''] = await readdir(aside);
  expect((await readFile(path.join(aside, kept))).length).toBe(60);
});

for (const language of ['en', 'es'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing in settings and in restoring, ${language}, ${theme}`, async ({ launchApp }) => {
      const { window } = await launchApp({ language, theme });
      const [initiative = ''] = await libraryOf(window);
      const id = await annotate(window, initiative, 'Una nota');
      await ask(window, 'backups.take', null);
      await ask(window, 'annotations.trash', { id });
      await ask(window, 'books.create', {
        title: 'Trip',
        event: '',
        principal: '',
        preparedBy: '',
        date: null,
      });
      await window.locator('[data-screen="settings"]').click();
      expect(await violationsOn(window)).toEqual([]);
      await window.getByRole('button', { name: language === 'en' ? 'Restore…' : 'Restaurar…' }).click();
      await expect(window.getByRole('dialog')).toBeVisible();
      expect(await violationsOn(window)).toEqual([]);
      await window.getByRole('dialog').getByRole('list').getByRole('button').first().click();
      await expect(window.getByRole('dialog').getByRole('checkbox')).toHaveCount(3);
      expect(await violationsOn(window)).toEqual([]);
    });
  }
}
