/** The screen of figures: tables that sort, narrow and lead to their words, figures that disagree, and files; by keyboard. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test, type LaunchApp, type LaunchOptions } from './launch.ts';
import { violationsOn } from './violations.ts';

async function openFigures(launchApp: LaunchApp, options: LaunchOptions = {}) {
  const launched = await launchApp(options);
  const { window } = launched;
  await expect(window.locator('[data-row], [data-document]').first()).toBeVisible();
  await window.keyboard.press('Control+Shift+M');
  await expect(window.locator('[data-figure]').first()).toBeVisible();
  return launched;
}

const rows = (window: Page) => window.locator('[data-figure]');
const focused = (window: Page) => window.locator(':focus');
const tab = (window: Page, name: RegExp) => window.getByRole('tab', { name });

async function tabUntil(window: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let count = 0; count < 40 && !(await isThere()); count += 1) await window.keyboard.press('Tab');
}

const isFocused = (window: Page, selector: string) => () =>
  window.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);

test('a sum is found, its sentence read, and the document opened at its words, by keyboard alone', async ({
  launchApp,
}) => {
  const { window } = await openFigures(launchApp);
  await tabUntil(window, isFocused(window, '[role="tab"]'));
  await expect(focused(window)).toHaveText('Money (10)');
  await expect(window.getByRole('region', { name: 'Totals of what is shown' })).toContainText(
    'USD 1,974,000,000 promised (2 sums)',
  );
  await expect(window.getByText('Not added: 2 said again elsewhere')).toBeVisible();

  await tabUntil(window, isFocused(window, 'input'));
  await window.keyboard.type('tijuana');
  await expect(rows(window)).toHaveCount(1);
  await expect(rows(window)).toContainText('USD 474,000,000');
  await tabUntil(window, isFocused(window, '[data-figure]'));
  const quote = window.getByRole('region', { name: 'In its sentence' });
  await expect(quote.locator('mark')).toHaveText('$474 million');
  await window.keyboard.press('Enter');
  await expect(window.getByText('invest a combined $474 million').first()).toBeInViewport();
  await window.keyboard.press('Alt+ArrowLeft');
  await expect(rows(window)).toHaveCount(1);
});

test('headings sort the table, and arrow keys walk it and show each sentence', async ({ launchApp }) => {
  const { window } = await openFigures(launchApp);
  const heading = window.getByRole('columnheader', { name: 'Amount' });
  await heading.getByRole('button').focus();
  await window.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect(rows(window).first()).toContainText('$369 billion');
  await window.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await expect(rows(window).first()).toContainText('$38,000');
  await window.keyboard.press('ArrowRight');
  await expect(focused(window)).toHaveText('Stage');

  await window.keyboard.press('Tab');
  await expect(rows(window).first()).toBeFocused();
  await expect(rows(window).first()).toHaveAttribute('aria-selected', 'true');
  await window.keyboard.press('End');
  await expect(focused(window)).toContainText('$17.5 million');
  await expect(focused(window)).toContainText('currency not stated');
  await expect(window.getByRole('region', { name: 'In its sentence' })).toContainText('GAC also announced');
  await window.keyboard.press('ArrowUp');
  await expect(focused(window)).toContainText('$369 billion');
});

test('figures that disagree stand side by side; a pair is set aside, undone, and brought back', async ({
  launchApp,
}) => {
  const { window } = await openFigures(launchApp);
  await tab(window, /^Money/).focus();
  await window.keyboard.press('End');
  await expect(tab(window, /^Do not agree/)).toHaveAttribute('aria-selected', 'true');
  const states = window.getByRole('row', { name: '13 Mexican states against 14 Mexican states' });
  await expect(states.locator('mark')).toHaveText(['13 Mexican states', '14 Mexican states']);
  await expect(window.getByRole('row', { name: '$3.4 billion against $1.5 billion' })).toBeVisible();

  await tabUntil(window, isFocused(window, '[role="row"]'));
  await expect(states).toBeFocused();
  await window.keyboard.press('ArrowRight');
  await expect(focused(window)).toHaveText('Not the same thing');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { name: 'Set aside (1)' })).toBeVisible();
  await expect(tab(window, /^Do not agree/)).toHaveText('Do not agree (1)');

  await window.keyboard.press('Control+z');
  await expect(tab(window, /^Do not agree/)).toHaveText('Do not agree (2)');
  await window.keyboard.press('Control+y');
  await expect(tab(window, /^Do not agree/)).toHaveText('Do not agree (1)');
  await states.getByRole('button', { name: /^Show again/ }).focus();
  await window.keyboard.press('Enter');
  await expect(tab(window, /^Do not agree/)).toHaveText('Do not agree (2)');
  await expect(window.getByRole('heading', { name: /^Set aside/ })).toHaveCount(0);
});

test('what is shown goes to a file for spreadsheets', async ({ launchApp }) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'briefing-figures-'));
  try {
    const { app, window } = await openFigures(launchApp);
    const file = path.join(folder, 'figures.csv');
    await answerSave(app, file);
    await window.getByLabel('Stage').selectOption('obligated');
    await expect(rows(window)).toHaveCount(2);
    await window.getByRole('button', { name: 'Export…' }).focus();
    await window.keyboard.press('Enter');
    await window.getByRole('menuitem', { name: 'CSV table' }).focus();
    await window.keyboard.press('Enter');
    await expect(window.getByText('2 rows written to figures.csv').first()).toBeVisible();
    expect((await readFile(file, 'utf8')).trim().split('\r\n')).toHaveLength(3);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

async function answerSave(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, answer) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: answer });
  }, filePath);
}

for (const [language, theme] of [
  ['en', 'light'],
  ['es', 'dark'],
  ['en', 'dark'],
  ['es', 'light'],
] as const) {
  test(`every tab is without barriers: ${language}, ${theme}`, async ({ launchApp }) => {
    const { window } = await openFigures(launchApp, { language, theme });
    await rows(window).first().click();
    await expect(window.locator('figure mark').first()).toBeVisible();
    expect(await violationsOn(window)).toEqual([]);
    await window.getByRole('tab').nth(1).click();
    await expect(rows(window).first()).toContainText('11');
    expect(await violationsOn(window)).toEqual([]);
    await window.getByRole('tab').nth(2).click();
    await expect(window.locator('figure mark').first()).toBeVisible();
    expect(await violationsOn(window)).toEqual([]);
  });
}
