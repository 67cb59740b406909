/** The command palette, the sheet of keys, the keys of the window, the focus that is never lost, and what a screen reader hears. */
import type { Page } from '@playwright/test';
import { COMMANDS, nameOf, type WindowCommand } from '../../shared/commands/commands.ts';
import { createTranslator } from '../../shared/i18n/translate.ts';
import { ask } from './ask.ts';
import { expect, test } from './launch.ts';
import { violationsOn } from './violations.ts';

const english = createTranslator('en');

async function withBook(window: Page): Promise<void> {
  await expect
    .poll(async () => (await ask<{ libraryReady: boolean }>(window, 'app.status', null)).libraryReady)
    .toBe(true);
  const cover = { title: 'Trip', event: '', principal: '', preparedBy: '', date: null };
  const book = await ask<{ id: string }>(window, 'books.create', cover);
  await ask(window, 'settings.change', { currentBookId: book.id });
  await expect(window.getByRole('complementary').getByText('Building Back Together')).toBeVisible();
}

const palette = (window: Page) => window.getByRole('combobox', { name: 'Find a command or a thing' });
const said = (window: Page) => window.getByTestId('said');
const screen = (window: Page, name: string) => window.locator(`[data-screen="${name}"][aria-current]`);

/** The tag of what has the focus; `BODY` when nothing has. */
const focused = (window: Page) => window.evaluate(() => document.activeElement?.tagName ?? '');
async function expectFocusKept(window: Page): Promise<void> {
  await expect.poll(() => focused(window)).not.toBe('BODY');
}

test('the palette finds commands by either language and in spite of a typo, documents, and initiatives', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  await withBook(window);
  await window.keyboard.press('Control+k');
  await expect(palette(window)).toBeFocused();
  await window.keyboard.type('anotaciones');
  await expect(window.getByRole('option', { name: /^Annotations/ }).first()).toBeVisible();
  await window.keyboard.press('Control+a');
  await window.keyboard.type('setings');
  await expect(window.getByRole('option', { selected: true })).toContainText('Settings');
  await window.keyboard.press('Enter');
  await expect(screen(window, 'settings')).toBeVisible();

  await window.keyboard.press('Control+k');
  await expect(window.getByRole('option').first()).toContainText('Settings');
  await window.keyboard.type('joint statement');
  await window.getByRole('option', { name: /^Joint Statement/ }).click();
  await expect(window.getByRole('heading', { level: 1, name: /^Joint Statement/ })).toBeVisible();

  await window.keyboard.press('Control+k');
  await window.keyboard.type('semiconductor workforce');
  await expect(said(window)).toContainText('found');
  await window.getByRole('option', { name: /community college/ }).click();
  await expect(screen(window, 'initiatives')).toBeVisible();
  await expect(window.getByRole('heading', { name: /community college/ }).first()).toBeVisible();
});

test('the sheet shows the keys of each command that has any', async ({ launchApp }) => {
  const { window } = await launchApp();
  await window.keyboard.press('F1');
  const sheet = window.getByRole('dialog');
  await expect(sheet).toBeVisible();
  const names = await sheet.getByRole('term').allTextContents();
  const missing = COMMANDS.filter(({ keys }) => keys.length > 0).filter(
    ({ id }) => !names.includes(english(nameOf(id))),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
  await window.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expectFocusKept(window);
});

/** What one sees when a key of the whole window was pressed. Those that open a native dialog, print, or lock are tried where they are at home. */
const SEEN: readonly (readonly [WindowCommand, string, (window: Page) => Promise<void>])[] = [
  ['go-initiatives', 'Control+2', (window) => expect(screen(window, 'initiatives')).toBeVisible()],
  ['go-annotations', 'Control+3', (window) => expect(screen(window, 'annotations')).toBeVisible()],
  ['go-book', 'Control+4', (window) => expect(screen(window, 'book')).toBeVisible()],
  ['go-figures', 'Control+Shift+M', (window) => expect(screen(window, 'figures')).toBeVisible()],
  ['go-annotations', 'Control+3', (window) => expect(screen(window, 'annotations')).toBeVisible()],
  ['go-book', 'Control+4', (window) => expect(screen(window, 'book')).toBeVisible()],
  ['back', 'Alt+ArrowLeft', (window) => expect(screen(window, 'annotations')).toBeVisible()],
  ['forward', 'Alt+ArrowRight', (window) => expect(screen(window, 'book')).toBeVisible()],
  ['go-trash', 'Control+5', (window) => expect(screen(window, 'trash')).toBeVisible()],
  ['settings', 'Control+,', (window) => expect(screen(window, 'settings')).toBeVisible()],
  ['go-library', 'Control+1', (window) => expect(screen(window, 'library')).toBeVisible()],
  [
    'text-larger',
    'Control+=',
    (window) => expect(window.getByRole('button', { name: 'Size of the text: 110 %' })).toBeVisible(),
  ],
  [
    'text-smaller',
    'Control+-',
    (window) => expect(window.getByRole('button', { name: 'Size of the text: 100 %' })).toBeVisible(),
  ],
  ['search', 'Control+Shift+F', (window) => expect(window.locator('#search-field')).toBeFocused()],
  [
    'toggle-outline',
    'Control+b',
    (window) => expect(window.getByRole('complementary', { name: 'Book outline' })).toHaveCount(0),
  ],
  [
    'toggle-outline',
    'Control+b',
    (window) => expect(window.getByRole('complementary', { name: 'Book outline' })).toBeVisible(),
  ],
  ['book-history', 'Control+Shift+H', (window) => expect(window.getByRole('dialog')).toBeVisible()],
];

test('the keys of the window do what the sheet says, wherever the focus is', async ({ launchApp }) => {
  const { window } = await launchApp();
  await withBook(window);
  for (const [id, keys, seen] of SEEN) {
    await window.keyboard.press(keys);
    await test.step(english(nameOf(id)), () => seen(window));
  }
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await window.keyboard.press('Control+4');
  await window.keyboard.press('Control+Shift+Delete');
  await expect(window.getByRole('complementary').getByText('Building Back Together')).toHaveCount(0);
});

test('the focus is never lost: cards, annotations, renaming, dialogs, undo and screens', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  await withBook(window);
  await window.keyboard.press('Control+2');
  await window.locator('[data-row]').first().click();
  for (let row = 0; row < 3; row += 1) {
    await window.keyboard.press('b');
    await expect(window.locator('[data-card]')).toHaveCount(row + 1);
    await window.keyboard.press('ArrowDown');
  }
  const card = window.locator('[data-card]').first();
  await card.focus();
  await window.keyboard.press('F2');
  await expect(window.getByRole('textbox').and(window.locator(':focus'))).toBeVisible();
  await window.keyboard.type('Chips');
  await window.keyboard.press('Enter');
  await expect(card).toContainText('Chips');
  await expectFocusKept(window);

  await window.keyboard.press('Delete');
  await expect(window.locator('[data-card]')).toHaveCount(2);
  await expect(window.locator('[data-card]:focus')).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(window.locator('[data-card]')).toHaveCount(3);
  await expectFocusKept(window);

  for (const keys of ['Control+k', 'F1', 'Control+Shift+H']) {
    await window.keyboard.press(keys);
    await expect(window.getByRole('dialog')).toBeVisible();
    await window.keyboard.press('Escape');
    await expect(window.getByRole('dialog')).toHaveCount(0);
    await expectFocusKept(window);
  }

  await window.keyboard.press('Control+Shift+A');
  await expect(window.locator('[contenteditable]').first()).toBeFocused();
  await window.keyboard.type('Ask for dates.');
  await window.keyboard.press('Control+Enter');
  const annotation = window.getByRole('region', { name: 'Annotations' }).getByRole('listitem').first();
  await expect(annotation).toContainText('Ask for dates.');
  await expectFocusKept(window);
  await annotation.getByRole('button', { name: /trash/i }).press('Enter');
  await expect(annotation).toHaveCount(0);
  await expectFocusKept(window);

  for (const keys of ['Control+1', 'Control+3', 'Control+4', 'Control+5', 'Control+,', 'Control+2']) {
    await window.keyboard.press(keys);
    await expectFocusKept(window);
  }
});

test('what was found, added and moved is said politely', async ({ launchApp }) => {
  const { window } = await launchApp();
  await withBook(window);
  await window.keyboard.press('Control+Shift+F');
  await expect(window.locator('#search-field')).toBeFocused();
  await expect(window.locator('[data-row]').first()).toBeVisible();
  await window.keyboard.type('semiconductor');
  await expect(said(window)).toContainText(/\d+ found/);
  await window.locator('[data-row]').first().click();
  await window.keyboard.press('b');
  await expect(said(window)).toContainText('Trip');
  await window.locator('[data-row]').nth(1).click();
  await window.keyboard.press('b');
  await expect(window.locator('[data-card]')).toHaveCount(2);
  await window.locator('[data-card]').first().focus();
  await window.keyboard.press('Alt+ArrowDown');
  await expect(said(window)).toContainText('2 of 2');
  expect(await said(window).getAttribute('aria-live')).toBe('polite');
});

for (const [language, theme] of [
  ['en', 'light'],
  ['es', 'dark'],
] as const) {
  test(`axe finds nothing on the palette and the sheet in ${language}, ${theme}`, async ({ launchApp }) => {
    const { window } = await launchApp({ language, theme });
    await expect(window.getByRole('article')).toBeVisible();
    await window.keyboard.press('Control+k');
    await expect(window.getByRole('combobox').and(window.locator(':focus'))).toBeVisible();
    await expect(window.getByRole('option').first()).toBeVisible();
    const found = { palette: await violationsOn(window), sheet: [] as string[] };
    await window.keyboard.press('Escape');
    await expect(window.getByRole('dialog')).toHaveCount(0);
    await window.keyboard.press('F1');
    await expect(window.getByRole('dialog')).toBeVisible();
    found.sheet = await violationsOn(window);
    expect(found).toEqual({ palette: [], sheet: [] });
  });
}
