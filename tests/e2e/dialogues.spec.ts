/** A dialogue of the user's own: defined by keyboard alone, said what is wrong with it, changed, removed and brought back. */
import type { Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { violationsOn } from './violations.ts';
import { ask } from './ask.ts';

const FORUM = {
  id: 'new',
  names: { en: 'North Pacific Forum', es: 'Foro del Pacífico Norte' },
  abbreviations: ['NPF'],
  pillarWord: 'Goal',
  pillars: [
    { id: 'new-1', numeral: '1', names: { en: 'Clean Oceans', es: 'Océanos limpios' } },
    { id: 'new-2', numeral: '2', names: { en: 'Safe Ports', es: '' } },
  ],
};
const OUTCOMES = [
  '# Fact Sheet: Third North Pacific Forum',
  '',
  'June 4, 2025',
  '',
  '## Goal 1: Clean Oceans',
  '',
  '- The partners launched a program to remove 12,000 tons of plastic from coastal waters.',
  '- The two coast guards agreed to share satellite data on illegal fishing.',
  '',
  '## Goal 2: Safe Ports',
  '',
  '- Port authorities committed $45 million to inspect containers without opening them.',
].join('\n');

async function importOutcomes(window: Page): Promise<void> {
  await window.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'outcomes.md'));
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    }
  }, OUTCOMES);
  await expect(window.getByRole('grid').locator('[role="row"]:focus')).toHaveCount(1);
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('1 document imported with 3 initiatives.').first()).toBeVisible();
}

/** What the focus is on, by its label or its words. */
async function focused(window: Page): Promise<string> {
  return window.evaluate(() => {
    const element = document.activeElement;
    const labels = element instanceof HTMLInputElement ? element.labels : null;
    return element?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element?.textContent ?? '';
  });
}

async function tabTo(window: Page, name: RegExp): Promise<void> {
  for (let count = 0; count < 60; count += 1) {
    if (name.test(await focused(window))) return;
    await window.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(name)}`);
}

test('a dialogue is defined, reordered, removed and brought back by keyboard alone', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  await expect(window.getByRole('heading', { level: 1 }).first()).toBeVisible();
  const press = (key: string) => window.keyboard.press(key);
  const type = (text: string) => window.keyboard.type(text);

  await tabTo(window, /^Settings$/);
  await press('Enter');
  await tabTo(window, /^Add dialogue…$/);
  await press('Enter');
  const dialog = window.getByRole('dialog', { name: 'New dialogue' });
  await expect(dialog.getByRole('textbox', { name: 'Name in English', exact: true })).toBeFocused();

  await press('Enter');
  await expect(dialog.getByText('Give the dialogue a name, in English or in Spanish.')).toBeVisible();
  await expect(dialog.getByText('Give the pillar a name, in English or in Spanish.')).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Name in English', exact: true })).toBeFocused();

  await type('North Pacific Forum');
  await tabTo(window, /^Short forms$/);
  await type('NPF');
  await tabTo(window, /^What a pillar is called$/);
  await type('Goal');
  await tabTo(window, /^Name of pillar 1 in English$/);
  await type('Clean Oceans');
  await tabTo(window, /^Add pillar$/);
  await press('Enter');
  await expect(dialog.getByRole('textbox', { name: 'Name of pillar 2 in English' })).toBeFocused();
  await type('Clean Oceans');
  await expect(dialog.getByText('The name “Clean Oceans” stands above already.')).toBeVisible();
  await press('Control+A');
  await type('Safe Ports');
  await expect(dialog.getByText('stands above already')).toHaveCount(0);

  await press('Alt+ArrowUp');
  await expect(dialog.getByRole('textbox', { name: 'Name of pillar 1 in English' })).toBeFocused();
  await expect(dialog.getByRole('textbox', { name: 'Name of pillar 1 in English' })).toHaveValue(
    'Safe Ports',
  );
  await tabTo(window, /^Move pillar 1 down$/);
  await press('Enter');
  await expect(dialog.getByRole('button', { name: 'Move pillar 2 down' })).toBeFocused();
  await expect(dialog.getByRole('textbox', { name: 'Name of pillar 1 in English' })).toHaveValue(
    'Clean Oceans',
  );

  await tabTo(window, /^Save dialogue$/);
  await press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(window.getByRole('button', { name: 'Add dialogue…' })).toBeFocused();
  await expect(window.getByText('Documents imported from now on use it').first()).toBeVisible();
  const row = window.getByRole('listitem').filter({ hasText: 'North Pacific Forum' });
  await expect(row).toContainText('NPF · Goal');
  await expect(row).toContainText('2 pillars');

  await tabTo(window, /^Remove: North Pacific Forum$/);
  await press('Enter');
  await expect(row).toHaveCount(0);
  await expect(window.getByRole('button', { name: 'Add dialogue…' })).toBeFocused();
  await tabTo(window, /^Undo$/);
  await press('Enter');
  await expect(row).toHaveCount(1);
});

test('a dialogue is changed without its pillars becoming others', async ({ launchApp }) => {
  const { window } = await launchApp();
  await window.locator('[data-screen="settings"]').click();
  await window.getByRole('button', { name: 'Add dialogue…' }).click();
  const fill = (name: string, text: string) =>
    window.getByRole('dialog').getByRole('textbox', { name, exact: true }).fill(text);
  await fill('Name in Spanish', 'Foro del Pacífico');
  await fill('Name of pillar 1 in Spanish', 'Océanos limpios');
  await window.getByRole('button', { name: 'Save dialogue' }).click();
  await expect(window.getByRole('heading', { name: 'Foro del Pacífico' })).toBeVisible();
  const before = await ask(window, 'dialogues.list', null);

  await window.getByRole('button', { name: 'Edit: Foro del Pacífico' }).click();
  await fill('Name in English', 'Pacific Forum');
  await window.getByRole('button', { name: 'Add pillar' }).click();
  await fill('Name of pillar 2 in English', 'Safe Ports');
  await window.getByRole('button', { name: 'Move pillar 2 up' }).click();
  await window.getByRole('button', { name: 'Save dialogue' }).click();
  await expect(window.getByRole('heading', { name: 'Pacific Forum' })).toBeVisible();

  const after = await ask(window, 'dialogues.list', null);
  const idsIn = (answer: unknown) => JSON.stringify(answer).match(/[\w-]+:\d+(?=")/g);
  expect(idsIn(before)).toHaveLength(1);
  expect(idsIn(after)?.[1]).toBe(idsIn(before)?.[0]);
  expect(new Set(idsIn(after)).size).toBe(2);
});

test('pillars of a dialogue are shown, narrow the list and have tabs; they stay while they are used', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  await expect(window.getByRole('navigation', { name: 'Documents' })).toBeVisible();
  await ask(window, 'dialogues.save', FORUM);
  await importOutcomes(window);

  await window.locator('[data-screen="initiatives"]').click();
  await expect(window.getByRole('group', { name: 'Pillars' }).getByRole('button')).toHaveCount(5);
  await window.getByRole('button', { name: 'Pillars of other dialogues' }).press('Enter');
  const choice = window.getByRole('checkbox', { name: '1 Clean Oceans 2' });
  await expect(choice).toBeFocused();
  expect(await violationsOn(window)).toEqual([]);
  await choice.press('Space');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('button', { name: 'Pillars of other dialogues 1 chosen' })).toBeVisible();
  await expect(window.getByText('2 found').first()).toBeVisible();
  expect(await violationsOn(window)).toEqual([]);

  await window.locator('[data-row]').first().click();
  await window.keyboard.press('b');
  await window.keyboard.type('Vancouver');
  await window.keyboard.press('Enter');
  const tab = window.getByRole('region', { name: 'Pillar 1: Clean Oceans' });
  await expect(tab.getByRole('row')).toHaveCount(1);

  await window.locator('[data-screen="settings"]').click();
  await window.getByRole('button', { name: 'Remove: North Pacific Forum' }).click();
  const refusal = window.getByText('Nothing was changed: 1 document of the library uses');
  await expect(refusal.last()).toBeVisible();
  await expect(window.getByRole('heading', { name: 'North Pacific Forum' })).toBeVisible();
});

for (const language of ['en', 'es'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the dialog for dialogues in ${language}, ${theme}`, async ({ launchApp }) => {
      const { window } = await launchApp({ language, theme });
      const [add, save] =
        language === 'en' ? ['Add dialogue…', 'Save dialogue'] : ['Agregar diálogo…', 'Guardar diálogo'];
      await window.locator('[data-screen="settings"]').click();
      await window.getByRole('button', { name: add }).click();
      const dialog = window.getByRole('dialog');
      await expect(dialog).toBeVisible();
      const found = { open: await violationsOn(window), wrong: [] as string[], list: [] as string[] };
      await dialog.getByRole('button', { name: save }).click();
      await expect(dialog.locator('[aria-invalid="true"]')).toHaveCount(2);
      found.wrong = await violationsOn(window);
      const texts = dialog.getByRole('textbox');
      await texts.nth(0).fill('North Pacific Forum');
      await texts.nth(5).fill('Clean Oceans');
      await dialog.getByRole('button', { name: save }).click();
      await expect(dialog).toHaveCount(0);
      await window.locator('summary').last().click();
      found.list = await violationsOn(window);
      expect(found).toEqual({ open: [], wrong: [], list: [] });
    });
  }
}
