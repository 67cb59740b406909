/** The screen of commitments: proposals confirmed and rejected, statuses with evidence, the day that all is judged by. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { ask } from './ask.ts';
import { expect, test } from './launch.ts';
import { violationsOn } from './violations.ts';

async function openCommitments(window: Page): Promise<void> {
  await expect
    .poll(async () => (await ask<{ libraryReady: boolean }>(window, 'app.status', null)).libraryReady)
    .toBe(true);
  await expect(window.locator('[data-screen="library"][aria-current]')).toBeVisible();
  await window.keyboard.press('Control+7');
  await expect(window.locator('[data-commitment]').first()).toBeVisible();
}

const count = (window: Page) => window.getByRole('status').filter({ hasText: /found|encontrad/ });
const tab = (window: Page, name: RegExp) => window.getByRole('tab', { name });

test('a proposal is confirmed, given a status and undone by keyboard alone, and its words are one step away', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  await openCommitments(window);
  const proposed = Number(/\d+/.exec(await tab(window, /^Proposed/).innerText())?.[0]);
  await window.locator('[data-commitment]').first().focus();
  const words = await window.locator('[data-commitment]').first().locator('[lang]').innerText();
  await window.keyboard.press('c');
  await expect(tab(window, /^Confirmed/)).toContainText('1');
  await expect(tab(window, /^Proposed/)).toContainText(String(proposed - 1));
  await expect(window.locator('[data-commitment]:focus')).toBeVisible();

  await tab(window, /^Confirmed/).click();
  const row = window.locator('[data-commitment]');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(words.slice(0, 30));
  await row.focus();
  await window.keyboard.press('Enter');
  const detail = window.getByRole('article', { name: 'Commitment' });
  await detail.getByRole('button', { name: 'Set status…' }).press('Enter');
  await detail.getByRole('combobox', { name: 'Status' }).selectOption('Complete');
  await detail.getByRole('textbox', { name: 'Evidence' }).fill('The embassy confirmed it on the phone.');
  await detail.getByRole('button', { name: 'Save status' }).press('Enter');
  await expect(detail.getByRole('list', { name: 'Earlier statuses' })).toContainText('Complete');
  await expect(row).toContainText('Done');
  await detail.getByRole('heading', { level: 2 }).click();
  await window.keyboard.press('Control+z');
  await expect(row).not.toContainText('Done');
  await window.keyboard.press('Control+z');
  await expect(tab(window, /^Confirmed/)).toContainText('0');

  await tab(window, /^All/).click();
  await window.locator('[data-commitment]').first().press('Enter');
  await detail
    .getByRole('button', { name: /^Read in document/ })
    .first()
    .press('Enter');
  await expect(window.locator('[data-screen="library"][aria-current]')).toBeVisible();
  await expect(window.getByRole('article')).toContainText(words.slice(0, 30));
});

test('proposals are chosen and rejected together, stay away, and come back when asked for', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  await openCommitments(window);
  const before = await count(window).innerText();
  await window.locator('[data-commitment]').first().focus();
  for (let row = 0; row < 3; row += 1) {
    await window.keyboard.press(' ');
    await expect(window.getByText(`${String(row + 1)} proposal`).first()).toBeVisible();
    await window.keyboard.press('ArrowDown');
    await expect(window.locator(`[data-index="${String(row + 1)}"]:focus`)).toBeVisible();
  }
  await window
    .getByRole('group', { name: '3 proposals chosen' })
    .getByRole('button', { name: 'Reject' })
    .click();
  await window.getByRole('tab', { name: 'Rejected 3' }).click();
  const rejected = window.getByRole('group', { name: 'Rejected' });
  await expect(rejected.getByRole('listitem')).toHaveCount(3);
  await rejected
    .getByRole('button', { name: /^Propose again/ })
    .first()
    .press('Enter');
  await expect(rejected.getByRole('listitem')).toHaveCount(2);
  await rejected.getByRole('button', { name: 'Propose all again' }).press('Enter');
  await expect(count(window)).toHaveText(before);
});

test('what is overdue and what is not mentioned again depends on the day that is set', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  await openCommitments(window);
  const overdue = window.locator('[data-commitment]').filter({ hasText: 'Overdue' });
  await expect(overdue.first()).toBeVisible();
  await window.getByLabel('As of').fill('2022-04-20');
  await expect(overdue).toHaveCount(0);
  await expect(
    window.locator('[data-commitment]').filter({ hasText: 'Due within 90 days' }).first(),
  ).toBeVisible();
  await window.getByRole('button', { name: 'Today' }).click();
  await expect(overdue.first()).toBeVisible();
  await window.getByRole('combobox', { name: 'State' }).selectOption('Not mentioned again');
  await window.locator('[data-commitment]').first().click();
  await expect(window.getByRole('article', { name: 'Commitment' })).toContainText(
    /Not mentioned since \w+ \d+, 2022/,
  );
});

for (const language of ['en', 'es'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the screen of commitments in ${language}, ${theme}`, async ({ launchApp }) => {
      const { window } = await launchApp({ language, theme });
      await openCommitments(window);
      await window.locator('[data-commitment]').first().click();
      await expect(window.getByRole('article')).toBeVisible();
      const found = { proposal: await violationsOn(window), confirmed: [] as string[] };
      await window.locator('[data-commitment]').first().focus();
      await window.keyboard.press('c');
      await tab(window, /^Confirm/).click();
      await expect(window.locator('[data-commitment]')).toHaveCount(1);
      await window.locator('[data-commitment]').click();
      await window.getByRole('article').getByRole('button').last().click();
      await expect(window.getByRole('article').locator('textarea')).toBeVisible();
      found.confirmed = await violationsOn(window);
      expect(found).toEqual({ proposal: [], confirmed: [] });
    });
  }
}

test('what is shown goes to a file for spreadsheets', async ({ launchApp }) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'briefing-commitments-'));
  try {
    const { app, window } = await launchApp();
    await openCommitments(window);
    const filePath = path.join(folder, 'commitments.csv');
    await app.evaluate(({ dialog }, answer) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: answer });
    }, filePath);
    await window.getByRole('combobox', { name: 'State' }).selectOption('Not mentioned again');
    const shown = Number.parseInt(await count(window).innerText(), 10);
    await window.getByRole('button', { name: 'Export…' }).press('Enter');
    await window.getByRole('menuitem', { name: 'CSV table' }).press('Enter');
    await expect(window.getByText(`${String(shown)} rows written to commitments.csv`).first()).toBeVisible();
    expect((await readFile(filePath, 'utf8')).match(/Not mentioned again/gu)).toHaveLength(shown);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
