/** Programmes by keyboard alone: suggestions looked at, confirmed and rejected, a programme renamed and taken apart; with axe; and on the command line. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { inRoot } from '../../scripts/paths.mjs';
import { expect, test } from './launch.ts';
import { violationsOn } from './violations.ts';

const LIBRARY = 5;

async function openSuggestions(window: Page): Promise<void> {
  await expect(window.locator('[data-document]')).toHaveCount(LIBRARY);
  await window.keyboard.press('Control+6');
  await expect(window.getByRole('tab')).toHaveCount(2);
  await window.getByRole('tab').first().focus();
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('tab').nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(window.locator('[data-choice]').first()).toBeVisible();
}

/** What is told after a change stands in the status line, and a moment later where a screen reader hears it. */
const notice = (window: Page, text: string) => window.getByText(text).first();
const chosenTitle = (window: Page) => window.locator('#suggestion-title');
const firstRow = (window: Page) => window.locator('[data-choice]').first();

test('a suggestion shows both texts, is confirmed with a key and undone', async ({ launchApp }) => {
  const { window } = await launchApp();
  await openSuggestions(window);
  await firstRow(window).focus();
  await expect(chosenTitle(window)).toHaveText('Small Business Development Centers');
  await expect(window.locator('blockquote')).toHaveCount(2);
  await expect(window.locator('blockquote').first().locator('mark').first()).toBeVisible();
  await expect(window.getByText(/^Both name /)).toBeVisible();
  const before = await window.getByRole('tab').nth(1).innerText();

  await window.keyboard.press('c');
  await expect(notice(window, '“Small Business Development Centers” confirmed')).toBeVisible();
  await expect(window.getByRole('tab', { name: 'Confirmed 1' })).toBeVisible();
  await expect(chosenTitle(window)).not.toHaveText('Small Business Development Centers');
  await expect(window.locator('[data-choice]:focus')).toHaveCount(1);

  await window.keyboard.press('Control+z');
  await expect(window.getByRole('tab', { name: 'Confirmed 0' })).toBeVisible();
  await expect(window.getByRole('tab').nth(1)).toHaveText(before);
});

test('several suggestions are rejected at once and do not come again', async ({ launchApp }) => {
  const { window, userData, close } = await launchApp();
  await openSuggestions(window);
  const total = Number(/\d+/.exec(await window.getByRole('tab').nth(1).innerText())?.[0] ?? 0);
  await firstRow(window).focus();
  await window.keyboard.press('Space');
  await window.keyboard.press('ArrowDown');
  await expect(window.locator('[data-choice]').nth(1)).toBeFocused();
  await window.keyboard.press('Space');
  await expect(window.getByRole('toolbar', { name: '2 suggestions chosen' })).toBeVisible();
  await window.keyboard.press('r');
  await expect(notice(window, '2 suggestions rejected; they do not come again')).toBeVisible();
  await expect(window.getByRole('tab', { name: `Suggestions ${String(total - 2)}` })).toBeVisible();
  await close();
  const again = await launchApp({ userData });
  await again.window.keyboard.press('Control+6');
  await expect(again.window.getByRole('tab', { name: `Suggestions ${String(total - 2)}` })).toBeVisible();
});

test('a programme is read through the years, renamed, split, and leads to its sources', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  await openSuggestions(window);
  const surges = window.locator('[data-choice]', { hasText: 'SURGES' }).first();
  await surges.focus();
  await expect(chosenTitle(window)).toHaveText('Generating Employment and Sustainability (SURGES)');
  await window.keyboard.press('c');
  await expect(window.getByRole('tab', { name: 'Confirmed 1' })).toBeVisible();
  await window.getByRole('tab').first().focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 2, name: /SURGES/ })).toBeVisible();
  await expect(window.locator('[data-mention]')).toHaveCount(2);
  await expect(window.locator('main details')).toContainText('What changed since April 18, 2022');
  await expect(window.locator('main details ins').first()).toBeVisible();
  await expect(window.getByText('Not mentioned since September 12, 2022').first()).toBeVisible();

  await window.getByRole('button', { name: 'Rename' }).focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('textbox', { name: 'Title of the programme' })).toBeFocused();
  await window.keyboard.type('SURGES');
  await window.keyboard.press('Enter');
  await expect(notice(window, 'Renamed to “SURGES”')).toBeVisible();
  await expect(window.getByRole('heading', { level: 2, name: 'SURGES', exact: true })).toBeVisible();

  await window.locator('[data-mention] input').last().focus();
  await window.keyboard.press('Space');
  await window.getByRole('button', { name: 'Split off' }).focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('tab', { name: 'Confirmed 2' })).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(window.getByRole('tab', { name: 'Confirmed 1' })).toBeVisible();
  await expect(window.locator('[data-mention]')).toHaveCount(2);

  await window
    .getByRole('button', { name: /^Read in document/ })
    .last()
    .focus();
  await window.keyboard.press('Enter');
  await expect(window.locator('[data-initiative]', { hasText: 'SURGES' }).first()).toBeInViewport();
});

test('an initiative is added by hand, and says which programme it is in', async ({ launchApp }) => {
  const { window } = await launchApp();
  await openSuggestions(window);
  await firstRow(window).focus();
  await window.keyboard.press('c');
  await expect(window.getByRole('tab', { name: 'Confirmed 1' })).toBeVisible();
  await window.getByRole('tab').first().click();
  await window.getByRole('button', { name: 'Add an initiative…' }).focus();
  await window.keyboard.press('Enter');
  await window.getByRole('dialog').getByRole('searchbox').fill('ventanilla');
  const found = window.getByRole('dialog').locator('[data-found]').first();
  await expect(found).toBeVisible();
  await found.focus();
  await window.keyboard.press('Enter');
  await expect(notice(window, 'Added to “Small Business Development Centers”')).toBeVisible();
  await expect(window.locator('[data-mention]')).toHaveCount(3);

  await window.keyboard.press('Control+2');
  await window.locator('input[type="search"]').fill('ventanilla');
  await expect(window.locator('[data-row]')).toHaveCount(1);
  await window.locator('[data-row]').click();
  await expect(window.getByText(/^Also in:/)).toBeVisible();
  await window.getByRole('button', { name: 'Small Business Development Centers', exact: true }).focus();
  await window.keyboard.press('Enter');
  await expect(
    window.getByRole('heading', { level: 2, name: 'Small Business Development Centers' }),
  ).toBeVisible();
});

for (const [language, theme] of [
  ['en', 'light'],
  ['es', 'dark'],
] as const) {
  test(`axe finds nothing on programmes in ${language}, ${theme}`, async ({ launchApp }) => {
    const { window } = await launchApp({ language, theme });
    const found: Record<string, string[]> = {};
    await expect(window.locator('[data-document]')).toHaveCount(LIBRARY);
    await window.keyboard.press('Control+6');
    await expect(window.getByRole('main').getByRole('heading', { level: 2 })).toBeVisible();
    found['empty'] = await violationsOn(window);
    await window.getByRole('tab').nth(1).click();
    await firstRow(window).focus();
    await expect(window.locator('blockquote')).toHaveCount(2);
    found['suggestion'] = await violationsOn(window);
    await window.keyboard.press('Space');
    await expect(window.getByRole('toolbar')).toBeVisible();
    found['chosen'] = await violationsOn(window);
    await window.keyboard.press('Control+a');
    await window.keyboard.press('c');
    await expect(window.getByRole('tab').nth(1)).toHaveText(/ 0$/);
    found['nothing to suggest'] = await violationsOn(window);
    await window.getByRole('tab').first().click();
    await expect(window.locator('[data-mention]').first()).toBeVisible();
    await window.locator('[data-mention] input').first().check();
    await expect(window.getByRole('toolbar')).toBeVisible();
    found['programme'] = await violationsOn(window);
    expect(Object.entries(found).filter(([, violations]) => violations.length > 0)).toEqual([]);
  });
}

test('the command line lists suggestions, the best first', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'briefing-programmes-'));
  const run = (...args: string[]) =>
    promisify(execFile)(
      process.execPath,
      [inRoot('out/cli.js'), ...args, '--workspace', path.join(folder, 'workspace')],
      { env: { ...process.env, LC_ALL: 'C' }, maxBuffer: 16 * 1024 * 1024 },
    );
  try {
    const own = inRoot('data/documents', '2022-04-18-mid-year-review.txt');
    await run('documents', 'import', '--with-library', own);
    const { stdout } = await run('programmes', 'suggest', '--json');
    const { suggestions } = JSON.parse(stdout) as {
      suggestions: { initiatives: string[]; score: number; terms: string[] }[];
    };
    expect(suggestions.length).toBeGreaterThan(40);
    expect(suggestions.map(({ score }) => score)).toEqual(
      suggestions.map(({ score }) => score).sort((left, right) => right - left),
    );
    expect(suggestions.every(({ initiatives }) => new Set(initiatives).size === 2)).toBe(true);
    expect(suggestions[0]?.terms).toContain('Small Business Development Centers');
    const readable = await run('programmes', 'suggest');
    expect(readable.stdout).toContain('Small Business Development Centers; ');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
