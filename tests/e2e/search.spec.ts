/** Searching in the window by keyboard alone: words, fields, groups, choices with counts, saved and recent searches; with axe in both languages. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type LaunchApp, type LaunchedApp, type LaunchOptions } from './launch.ts';
import { ask } from './ask.ts';

async function openInitiatives(launchApp: LaunchApp, options: LaunchOptions = {}): Promise<LaunchedApp> {
  const launched = await launchApp(options);
  const { window } = launched;
  await expect(window.getByText(/2024 U\.S\.-Mexico/).first()).toBeVisible();
  await window.locator('[data-screen="initiatives"]').click();
  await expect(window.locator('[data-row]').first()).toBeVisible();
  return launched;
}

const field = (window: Page) => window.getByRole('searchbox');
const focused = (window: Page) => window.locator(':focus');

/** Writes a note on the first initiative that is found, in the core. */
async function annotate(window: Page, text: string, note: string): Promise<void> {
  const query = { text, pillars: [], documentIds: [], withDuplicates: false };
  const { rows } = await ask<{ rows: { id: string }[] }>(window, 'initiatives.search', query);
  await ask(window, 'annotations.add', {
    initiativeId: rows[0]?.id,
    target: null,
    kind: 'question',
    visibility: 'private',
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: note }] }] },
    tags: ['Border/Bridges'],
    person: '',
    dueOn: null,
  });
}

test('the results are walked through across groups, opened and left by keyboard alone', async ({
  launchApp,
}) => {
  const { window } = await openInitiatives(launchApp);
  await annotate(window, 'wastewater', 'Who pays for the wastewater plant?');
  await field(window).fill('wastwater kind:question');
  await expect(window.locator('[data-result]')).toHaveCount(1);
  await expect(window.locator('[data-row]')).toHaveCount(1);
  await expect(window.locator('[data-row] mark').first()).toHaveText(/^wastewater$/i);

  await field(window).press('ArrowDown');
  await expect(window.locator('[data-row]')).toBeFocused();
  await window.keyboard.press('ArrowDown');
  await expect(window.locator('[data-result]')).toBeFocused();
  await expect(window.locator('[data-result]')).toHaveAttribute('aria-selected', 'true');
  await expect(window.getByRole('region', { name: 'Annotations' })).toContainText('Who pays');
  await window.keyboard.press('Enter');
  await expect(window.locator('#initiative-detail')).toBeFocused();

  await window.locator('[data-result]').focus();
  await window.keyboard.press('Escape');
  await expect(field(window)).toBeFocused();
});

test('a field that there is not is explained, and where nothing is found a way out is offered', async ({
  launchApp,
}) => {
  const { window } = await openInitiatives(launchApp);
  await field(window).fill('colour:red');
  await expect(window.getByText('“colour:” is not a field').first()).toBeVisible();
  await field(window).fill('border year:1999');
  const wayOut = window.getByRole('button', { name: /^Without the filters/ });
  await expect(wayOut).toBeVisible();
  await wayOut.press('Enter');
  await expect(field(window)).toHaveValue('border');
  await expect(field(window)).toBeFocused();
  await expect(window.locator('[data-row]').first()).toBeVisible();
});

test('a choice says how much it would show, narrows the list, and is taken back from its chip', async ({
  launchApp,
}) => {
  const { window } = await openInitiatives(launchApp);
  await annotate(window, 'wastewater', 'Who pays?');
  await window.getByRole('button', { name: 'Narrow', exact: true }).press('Enter');
  const tag = window.getByRole('checkbox', { name: /^Border\/Bridges 1$/ });
  await tag.focus();
  await tag.press(' ');
  await expect(window.locator('[data-row]')).toHaveCount(1);
  const year = window.getByRole('checkbox', { name: /^20\d\d 1$/ });
  await expect(year).toHaveCount(1);
  await window.keyboard.press('Escape');
  await expect(focused(window)).toHaveText('Narrow (1)');
  const chip = window.getByRole('button', { name: 'Remove filter: #Border/Bridges' });
  await chip.press('Enter');
  await expect(chip).toBeHidden();
  await expect(focused(window)).toHaveText('Narrow');
});

test('a search is saved, stays up to date, is taken away and brought back by undo', async ({ launchApp }) => {
  const { window } = await openInitiatives(launchApp);
  const menu = window.getByRole('button', { name: 'Saved and recent searches' });
  await field(window).fill('kind:question');
  await expect(window.getByText('0 found').first()).toBeVisible();
  await menu.press('Enter');
  await window.getByRole('textbox', { name: 'Name of this search' }).fill('Open questions');
  await window.getByRole('button', { name: 'Save search' }).press('Enter');
  const saved = window.getByRole('region', { name: 'Saved searches' });
  await expect(saved.getByRole('button', { name: /^Open questions 0$/ })).toBeVisible();
  await annotate(window, 'wastewater', 'Who pays?');
  await expect(saved.getByRole('button', { name: /^Open questions 2$/ })).toBeVisible();

  await saved.getByRole('button', { name: 'Remove the search “Open questions”' }).press('Enter');
  await expect(saved.getByRole('button', { name: /^Open questions/ })).toHaveCount(0);
  await ask(window, 'history.undo', null);
  await saved.getByRole('button', { name: /^Open questions 2$/ }).press('Enter');
  await expect(field(window)).toHaveValue('kind:question');
  await expect(window.locator('[data-result]')).toHaveCount(1);
});

test('what was looked for is there again after a restart, and so is the index', async ({ launchApp }) => {
  const first = await openInitiatives(launchApp);
  await field(first.window).fill('semiconductor');
  await expect(first.window.locator('mark').first()).toBeVisible();
  await field(first.window).press('Enter');
  await expect(first.window.locator('[data-row]').first()).toBeFocused();
  await first.close();

  const { window } = await openInitiatives(launchApp, { userData: first.userData });
  await window.getByRole('button', { name: 'Saved and recent searches' }).press('Enter');
  await window.getByRole('button', { name: 'semiconductor', exact: true }).press('Enter');
  await expect(window.locator('mark').first()).toHaveText(/semiconductor/i);
});

for (const language of ['en', 'es'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`results, choices and saved searches have no accessibility violations (${language}, ${theme})`, async ({
      launchApp,
    }) => {
      const { window } = await openInitiatives(launchApp, { language, theme });
      await annotate(window, 'wastewater', 'Who pays for the wastewater plant?');
      await field(window).fill('wastewater colour:red');
      const check = async () => {
        const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
      };
      await expect(window.locator('#search-notes p')).toBeVisible();
      await check();
      await field(window).fill('wastewater');
      await expect(window.locator('[data-result]')).toHaveCount(1);
      await check();
      await window.locator('#facet-button').press('Enter');
      await expect(window.getByRole('checkbox').first()).toBeVisible();
      await check();
      await window.keyboard.press('Escape');
      await expect(window.getByRole('checkbox')).toHaveCount(0);
      await window.locator('#search-menu').press('Enter');
      await expect(window.getByRole('dialog')).toBeVisible();
      await check();
    });
  }
}
