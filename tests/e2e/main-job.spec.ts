/** The main job in the real program: find, annotate, assemble, export; and still there the next morning. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './launch.ts';

async function openScreen(
  window: Page,
  screen: 'library' | 'initiatives' | 'book' | 'settings',
): Promise<void> {
  await window.locator(`[data-screen="${screen}"]`).click();
}

async function search(window: Page, text: string): Promise<void> {
  await openScreen(window, 'initiatives');
  await window.getByRole('searchbox').fill(text);
}

async function annotate(window: Page, text: string, choices: readonly string[]): Promise<void> {
  for (const choice of choices) await window.getByRole('radio', { name: choice, exact: true }).check();
  await window.getByRole('textbox', { name: 'Text of the annotation' }).fill(text);
  await window.getByRole('button', { name: 'Add annotation' }).click();
  await expect(window.getByRole('region', { name: 'Annotations' }).getByText(text)).toBeVisible();
}

async function createBook(window: Page, title: string): Promise<void> {
  await window.getByRole('button', { name: 'New book…' }).first().click();
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel('Title').fill(title);
  await dialog.getByLabel('Principal').fill('Secretary of Commerce');
  await dialog.getByRole('button', { name: 'Create book' }).click();
  await expect(dialog).toBeHidden();
}

/** What a person would choose in the native dialog. */
async function answerSaveDialog(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
}

async function partsOf(file: string): Promise<Record<string, string>> {
  const parts = unzipSync(await readFile(file));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test('the shipped documents stand in the library at the first start', async ({ launchApp }) => {
  const { window } = await launchApp();
  const documents = window.getByRole('navigation', { name: 'Documents' });
  await expect(documents.getByRole('row').filter({ hasText: '2024 U.S.-Mexico' }).first()).toBeVisible();
  await expect(window.getByText('5 documents').first()).toBeVisible();
  await expect(window.getByRole('heading', { level: 1, name: /Mid-Year Review/ })).toBeVisible();
});

test('a search finds initiatives as one types and marks the words', async ({ launchApp }) => {
  const { window } = await launchApp();
  await search(window, 'tijuana');
  const first = window.locator('[data-row]').first();
  await expect(first.locator('mark').first()).toHaveText('Tijuana');
  await first.click();
  await expect(window.getByRole('region', { name: 'As published' })).toContainText('$474 million');
});

test('what was annotated, assembled and exported is in the Word file, and all is there after a restart', async ({
  launchApp,
}, testInfo) => {
  const started = await launchApp();
  const { window, app, userData } = started;
  await search(window, 'wastewater');
  await window.locator('[data-row]').first().click();
  await annotate(window, 'Ask for the timetable of the works.', ['Talking point', 'Shared']);
  await annotate(window, 'Heard privately: works are late.', ['Note', 'Private']);

  await createBook(window, 'Trip to Mexico City');
  await window.getByRole('button', { name: 'Add to book', exact: true }).click();
  await search(window, 'SURGES');
  await window.locator('[data-row]').first().click();
  await window.keyboard.press('b');
  const outline = window.getByRole('complementary', { name: 'Book outline' });
  await expect(outline.getByText('2 cards')).toBeVisible();

  const file = testInfo.outputPath('book.docx');
  await answerSaveDialog(app, file);
  await outline.getByRole('button', { name: 'Export to Word' }).click();
  await expect(window.getByText(/“book\.docx” is written and checked/).first()).toBeVisible();

  const parts = await partsOf(file);
  const body = parts['word/document.xml'] ?? '';
  expect(body).toContain('Trip to Mexico City');
  expect(body).toContain('Ask for the timetable of the works.');
  expect(body).toContain('Tijuana');
  for (const [name, content] of Object.entries(parts)) expect(content, name).not.toContain('works are late');
  await started.close();

  const again = await launchApp({ userData });
  await expect(
    again.window.getByRole('complementary', { name: 'Book outline' }).getByText('2 cards'),
  ).toBeVisible();
  await search(again.window, 'wastewater');
  await again.window.locator('[data-row]').first().click();
  await expect(again.window.getByText('Heard privately: works are late.').first()).toBeVisible();
});

/** As a hand does it: not in one leap. */
async function drag(window: Page, what: Locator, where: Locator): Promise<void> {
  const from = await what.boundingBox();
  const to = await where.boundingBox();
  if (!from || !to) throw new Error('nothing to drag, or nowhere to drag it');
  await window.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await window.mouse.down();
  await window.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
  await window.mouse.move(to.x + to.width / 2 + 1, to.y + to.height / 2, { steps: 2 });
  await window.mouse.up();
}

test('an initiative is dragged into the book and its card dragged to another place', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  await createBook(window, 'Dragged');
  await search(window, 'cybersecurity');
  const rows = window.locator('[data-row]');
  await expect(rows.locator('mark').first()).toBeVisible();
  const outline = window.getByRole('complementary', { name: 'Book outline' });
  const tab = outline.getByRole('region', { name: /Investing in Our People/ });
  await drag(window, rows.nth(0), tab);
  await expect(tab.getByRole('row')).toHaveCount(1);
  await drag(window, rows.nth(1), tab.getByRole('row').first());
  await expect(tab.getByRole('row')).toHaveCount(2);

  const titles = tab.locator('[data-card]');
  const before = await titles.allTextContents();
  await tab.getByRole('row').last().hover();
  await drag(window, tab.getByRole('button', { name: /^Move card/ }).last(), tab.getByRole('row').first());
  await expect(titles).toHaveText(before.toReversed());
});

test('a card takes the title that the user gives it', async ({ launchApp }) => {
  const { window } = await launchApp();
  await createBook(window, 'Renamed');
  await search(window, 'methane');
  await window.locator('[data-row]').first().click();
  await window.keyboard.press('b');
  const card = window.locator('[data-card]').first();
  await card.focus();
  await window.keyboard.press('F2');
  await window.getByRole('textbox', { name: 'Title of the card' }).fill('Methane in oil and gas');
  await window.keyboard.press('Enter');
  await expect(card).toHaveText('Methane in oil and gas');
  await openScreen(window, 'book');
  await expect(window.getByRole('heading', { name: 'Methane in oil and gas' })).toBeVisible();
});

test('a removed card comes back with undo', async ({ launchApp }) => {
  const { window } = await launchApp();
  await createBook(window, 'Undone');
  await search(window, 'methane');
  await window.locator('[data-row]').first().click();
  await window.getByRole('button', { name: 'Add to book', exact: true }).click();
  const outline = window.getByRole('complementary', { name: 'Book outline' });
  await expect(outline.getByText('1 card', { exact: true })).toBeVisible();
  await outline.getByRole('row').first().hover();
  await outline.getByRole('button', { name: /^Remove card/ }).click();
  await expect(outline.getByText('0 cards')).toBeVisible();
  await window.getByRole('button', { name: /^Undo removal of 1 card/ }).click();
  await expect(outline.getByText('1 card', { exact: true })).toBeVisible();
});

test('what was typed a moment before the window closes is there at the next start', async ({ launchApp }) => {
  const started = await launchApp();
  const { window, app, userData } = started;
  await createBook(window, 'Quick');
  await search(window, 'methane');
  await window.locator('[data-row]').first().click();
  await window.getByRole('textbox', { name: 'Text of the annotation' }).fill('Half a thought');
  await openScreen(window, 'book');
  await window.getByRole('textbox', { name: 'Event' }).fill('Ministerial in Washington');
  const closed = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });
  await closed;

  const again = (await launchApp({ userData })).window;
  await openScreen(again, 'book');
  await expect(again.getByRole('textbox', { name: 'Event' })).toHaveValue('Ministerial in Washington');
  await search(again, 'methane');
  await again.getByRole('row').first().click();
  await expect(again.getByRole('textbox', { name: 'Text of the annotation' })).toHaveText('Half a thought');
});

test('a failed export says why and leaves the file that was there', async ({ launchApp }, testInfo) => {
  const { window, app } = await launchApp();
  await createBook(window, 'Unwritable');
  await search(window, 'apprenticeships');
  await window.locator('[data-row]').first().click();
  await window.getByRole('button', { name: 'Add to book', exact: true }).click();
  await answerSaveDialog(app, path.join(testInfo.outputDir, 'no such folder', 'book.docx'));
  await window
    .getByRole('complementary', { name: 'Book outline' })
    .getByRole('button', { name: 'Export to Word' })
    .click();
  await expect(window.getByText(/could not be written/).last()).toBeVisible();
});

test('in a narrow window the outline is a drawer that leaves the screen its room', async ({ launchApp }) => {
  const { window } = await launchApp({ size: { width: 820, height: 600 } });
  await openScreen(window, 'initiatives');
  await window.locator('[data-row]').first().click();
  const outline = window.getByRole('complementary', { name: 'Book outline' });
  await expect(outline).toBeHidden();
  await expect(window.getByRole('region', { name: 'As published' })).toBeVisible();
  await window.getByRole('button', { name: /^Show the book outline/ }).click();
  await expect(outline).toBeVisible();
  await window.getByRole('button', { name: /^Hide the book outline/ }).click();
  await expect(outline).toBeHidden();
});
