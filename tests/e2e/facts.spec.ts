/** Facts in the window: the list narrowed by them, and the words that state them marked; by keyboard. */
import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { userDataWithFacts } from './facts-workspace.ts';
import { expect, test, type LaunchApp, type LaunchedApp, type LaunchOptions } from './launch.ts';
import { violationsOn } from './violations.ts';

let userData: string;

test.beforeEach(async () => {
  userData = await userDataWithFacts();
});

test.afterEach(() => rm(userData, { recursive: true, force: true, maxRetries: 5 }));

async function openInitiatives(launchApp: LaunchApp, options: LaunchOptions = {}): Promise<LaunchedApp> {
  const launched = await launchApp({ ...options, userData });
  await launched.window.locator('[data-screen="initiatives"]').click();
  await expect(launched.window.locator('[data-row]').first()).toBeVisible();
  return launched;
}

const focused = (window: Page) => window.locator(':focus');
const found = (window: Page) => window.locator('header').getByRole('status').first();

test('the list is narrowed by an organisation, and widened again, by keyboard alone', async ({
  launchApp,
}) => {
  const { window } = await openInitiatives(launchApp);
  const press = (key: string) => window.keyboard.press(key);
  const all = await found(window).textContent();

  await window.getByRole('button', { name: 'Facts', exact: true }).focus();
  await press('Enter');
  const field = window.getByRole('combobox', { name: 'Find an organisation' });
  for (
    let count = 0;
    count < 12 && !(await field.evaluate((input) => input === document.activeElement));
    count += 1
  )
    await press('Tab');
  await window.keyboard.type('HARBÓR');
  await press('ArrowDown');
  await press('Enter');
  await expect(window.getByRole('option', { name: /^BHC Binational Harbor Commission/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await press('Escape');
  await expect(field).toHaveValue('');
  await press('Escape');

  await expect(focused(window)).toHaveText('Facts (1)');
  await expect(window.locator('[data-row]')).toHaveCount(1);
  await expect(window.locator('[data-row]')).toContainText('Binational Harbor Commission');

  const chip = window.getByRole('button', { name: 'Remove filter: BHC' });
  await chip.focus();
  await press('Enter');
  await expect(chip).toBeHidden();
  await expect(focused(window)).toHaveText('Facts');
  await expect(found(window)).toHaveText(all ?? '');
});

test('the list is narrowed by money, deadlines in a time and a place; one command clears all', async ({
  launchApp,
}) => {
  const { window } = await openInitiatives(launchApp);
  await window.getByRole('button', { name: 'Facts', exact: true }).click();
  const panel = window.getByRole('dialog');
  await panel.getByLabel('Money').selectOption('obligated');
  await panel.getByLabel('Dates in the text').selectOption('deadline');
  await panel.getByLabel('From').fill('2027-10-31');
  await panel.getByRole('combobox', { name: 'Find a place' }).fill('puerto');
  await panel.getByRole('option', { name: /Puerto Ejemplo/ }).click();
  await expect(panel.getByText('1 found')).toBeVisible();
  await panel.getByLabel('To', { exact: true }).fill('2026-01-01');
  await expect(panel.getByText('The end is before the beginning')).toBeVisible();
  await expect(panel.getByText('0 found')).toBeVisible();
  await panel.getByRole('button', { name: 'Close' }).click();

  await expect(window.getByRole('list', { name: 'Active filters' }).getByRole('button')).toHaveCount(5);
  await window.getByRole('button', { name: 'Clear filters' }).click();
  await expect(window.getByRole('list', { name: 'Active filters' })).toBeHidden();
  await expect(window.getByRole('button', { name: 'Facts', exact: true })).toBeVisible();
});

test('a fact shows its words in the text, in a sub-point too, and lets them go', async ({ launchApp }) => {
  const { window } = await openInitiatives(launchApp);
  await window.getByRole('searchbox').fill('Binational Harbor');
  await expect(window.locator('[data-row]')).toHaveCount(1);
  await window.locator('[data-row]').click();
  const facts = window.getByRole('region', { name: 'Facts' });
  const marks = window.getByRole('region', { name: 'As published' }).locator('mark');

  await facts.getByRole('button', { name: '$2.5 million obligated' }).focus();
  await window.keyboard.press('Enter');
  await expect(marks).toHaveText(['$2.5 million']);
  await expect(facts.getByRole('status')).toHaveText('Marked in the text: “$2.5 million”');
  await expect(facts.locator('q')).toContainText('will obligate $2.5 million for the pier');

  const deadline = facts.getByRole('button', { name: 'October 2027 deadline' });
  await deadline.focus();
  await window.keyboard.press('Space');
  await expect(marks).toHaveText(['October 2027']);
  await expect(window.locator('blockquote li mark')).toBeVisible();
  await facts.getByRole('button', { name: 'Go to these words' }).click();
  await expect(marks).toBeFocused();

  await deadline.focus();
  await window.keyboard.press('Escape');
  await expect(marks).toHaveCount(0);
  await expect(deadline).toHaveAttribute('aria-pressed', 'false');
});

test('an organisation named twice is shown once and marked twice', async ({ launchApp }) => {
  const { window } = await openInitiatives(launchApp);
  await window.getByRole('searchbox').fill('Mountain Railway');
  await expect(window.locator('[data-row]')).toHaveCount(1);
  await window.locator('[data-row]').click();
  await window
    .getByRole('region', { name: 'Facts' })
    .getByRole('button', { name: /Railway/ })
    .click();
  await expect(window.locator('blockquote mark')).toHaveCount(2);
});

for (const language of ['en', 'es'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the facts and their filters in ${language}, ${theme}`, async ({
      launchApp,
    }) => {
      const { window } = await openInitiatives(launchApp, { language, theme });
      await window.getByRole('searchbox').fill('Binational Harbor');
      await expect(window.locator('[data-row]')).toHaveCount(1);
      await window.locator('[data-row]').click();
      await window.locator('[data-kind="date"] button').first().click();
      await expect(window.locator('blockquote mark')).toBeVisible();
      expect(await violationsOn(window)).toEqual([]);

      await window.locator('#fact-filter').click();
      const options = window.getByRole('dialog').locator('[role="option"]');
      await options.first().click();
      await expect(options.first()).toHaveAttribute('aria-selected', 'true');
      expect(await violationsOn(window)).toEqual([]);
      await window.keyboard.press('Escape');
      await expect(window.getByRole('dialog')).toBeHidden();
      expect(await violationsOn(window)).toEqual([]);
    });
  }
}
