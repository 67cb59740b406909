/** Annotations to a file and back in the window: what goes along is asked, what stays in the file is said. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { typedText, type Visibility } from '../../shared/annotations/annotation.ts';
import { ask } from './ask.ts';
import { expect, test } from './launch.ts';
import { violationsOn } from './violations.ts';

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'briefing-exchange-'));
});
test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function openAnnotations(window: Page): Promise<void> {
  await expect
    .poll(async () => (await ask<{ libraryReady: boolean }>(window, 'app.status', null)).libraryReady)
    .toBe(true);
  await window.locator('[data-screen="annotations"]').click();
}

async function write(window: Page): Promise<void> {
  const { rows } = await ask<{ rows: { id: string }[] }>(window, 'initiatives.search', {
    text: '',
    pillars: [],
    documentIds: [],
    withDuplicates: false,
  });
  const notes: [string, Visibility][] = [
    ['Thank them for the forum.', 'shared'],
    ['Nobody else may read this.', 'private'],
    ['Ask for the dates.', 'shared'],
  ];
  for (const [at, [words, visibility]] of notes.entries()) {
    const draft = { ...typedText(words), kind: 'note', visibility, initiativeId: rows[at]?.id ?? '' };
    await ask(window, 'annotations.add', draft);
  }
}

async function answerDialogs(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, file);
}

test('annotations are exported without private ones unless asked, and come back from the file', async ({
  launchApp,
}) => {
  const { app, window } = await launchApp();
  await openAnnotations(window);
  await write(window);
  await expect(window.getByRole('article')).toHaveCount(3);
  const file = path.join(folder, 'annotations.csv');
  await answerDialogs(app, file);

  await window.getByRole('button', { name: 'Export…' }).press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Export annotations' });
  await expect(dialog.getByRole('radio', { name: 'All (3)' })).toBeChecked();
  await dialog.getByRole('radio', { name: 'CSV table' }).focus();
  await window.keyboard.press('Space');
  await expect(dialog.getByRole('switch', { name: 'Also the 1 private one' })).not.toBeChecked();
  await dialog.getByRole('button', { name: 'Export…' }).press('Enter');
  await expect(window.getByText('2 annotations exported to annotations.csv').first()).toBeVisible();
  expect(await readFile(file, 'utf8')).not.toContain('Nobody else may read this.');

  await window.getByRole('button', { name: 'Export…' }).click();
  await dialog.getByRole('radio', { name: 'CSV table' }).check();
  await dialog.getByRole('switch', { name: 'Also the 1 private one' }).check();
  await expect(dialog.getByText('Whoever has the file can read them.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(window.getByText('3 annotations exported to annotations.csv').first()).toBeVisible();
  expect(await readFile(file, 'utf8')).toContain('Nobody else may read this.');

  await window.getByRole('button', { name: 'Import…' }).click();
  await expect(window.getByText('All annotations in annotations.csv are here already').first()).toBeVisible();
});

test('only what is chosen or found is exported', async ({ launchApp }) => {
  const { app, window } = await launchApp();
  await openAnnotations(window);
  await write(window);
  await expect(window.getByRole('article')).toHaveCount(3);
  const file = path.join(folder, 'annotations.jsonld');
  await answerDialogs(app, file);
  await window.getByRole('searchbox', { name: 'Find in annotations' }).fill('a');
  await window.getByLabel('Who may see it').selectOption('shared');
  await expect(window.getByRole('article')).toHaveCount(2);
  await window
    .getByRole('article')
    .filter({ hasText: 'Ask for the dates.' })
    .getByRole('checkbox')
    .first()
    .check();
  await expect(window.getByRole('checkbox', { name: '1 chosen' })).toBeVisible();
  await window.getByRole('button', { name: 'Export…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Export annotations' });
  await expect(dialog.getByRole('radio', { name: 'The 1 chosen' })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: 'The 2 found' })).toBeVisible();
  await dialog.getByRole('radio', { name: 'W3C web annotations' }).check();
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(window.getByText('1 annotation exported to annotations.jsonld').first()).toBeVisible();
  const collection = JSON.parse(await readFile(file, 'utf8')) as { total: number };
  expect(collection.total).toBe(1);
});

test('a file of another program is taken in, undone, and what stays in it is said', async ({ launchApp }) => {
  const { app, window } = await launchApp();
  await openAnnotations(window);
  await expect(window.getByText('No annotations yet').first()).toBeVisible();
  const { rows } = await ask<{ rows: { id: string }[] }>(window, 'initiatives.search', {
    text: '',
    pillars: [],
    documentIds: [],
    withDuplicates: false,
  });
  const { initiative } = await ask<{ initiative: { text: string } }>(window, 'initiatives.read', {
    id: rows[0]?.id ?? '',
  });
  const on = (exact: string, body: string) => ({
    type: 'Annotation',
    body,
    target: { source: 'https://example.org', selector: { type: 'TextQuoteSelector', exact } },
  });
  const items = [
    on(initiative.text.slice(0, 80), 'Found.'),
    on('words that no fact sheet has ever said', 'Not found.'),
    on('United States', 'Where?'),
  ];
  const file = path.join(folder, 'foreign.json');
  await writeFile(file, JSON.stringify(items));
  await answerDialogs(app, file);
  await window.getByRole('button', { name: 'Import…' }).press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Import from foreign.json' });
  await expect(dialog.getByRole('row').filter({ hasText: 'Not found.' })).toContainText(
    'in no document here',
  );
  await expect(dialog.getByRole('row').filter({ hasText: 'Where?' })).toContainText('in several places');
  await dialog.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(window.getByRole('article').filter({ hasText: 'Found.' })).toBeVisible();
  await window.locator('footer').getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(window.getByText('No annotations yet').first()).toBeVisible();
});

for (const [language, theme] of [
  ['en', 'light'],
  ['es', 'dark'],
] as const) {
  test(`axe finds nothing in export and import in ${language}, ${theme}`, async ({ launchApp }) => {
    const { app, window } = await launchApp({ language, theme });
    await openAnnotations(window);
    await write(window);
    await expect(window.getByRole('article')).toHaveCount(3);
    await window.getByRole('button', { name: /^Export(?:ar)?…$/ }).click();
    await expect(window.getByRole('dialog')).toBeVisible();
    await expect(window.getByRole('switch')).toBeVisible();
    const exporting = await violationsOn(window);
    await window.keyboard.press('Escape');
    await expect(window.getByRole('dialog')).toBeHidden();
    const file = path.join(folder, 'foreign.json');
    await writeFile(file, JSON.stringify([{ type: 'Annotation', body: 'x', target: 'https://example.org' }]));
    await answerDialogs(app, file);
    await window.getByRole('button', { name: /^Import(?:ar)?…$/ }).click();
    await expect(window.getByRole('table')).toBeVisible();
    expect({ exporting, imported: await violationsOn(window) }).toEqual({ exporting: [], imported: [] });
  });
}
