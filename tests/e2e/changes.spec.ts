/** What changed between two documents, the pictures of the library, and the two languages of a document; by keyboard alone. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { inRoot } from '../../scripts/paths.mjs';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import { ask } from './ask.ts';
import { expect, test } from './launch.ts';
import { violationsOn } from './violations.ts';

async function ready(window: Page): Promise<void> {
  await expect
    .poll(async () => (await ask<{ libraryReady: boolean }>(window, 'app.status', null)).libraryReady)
    .toBe(true);
  await expect(window.locator('[data-screen="library"][aria-current]')).toBeVisible();
}

async function makeBook(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'New book…' }).first().click();
  await window.getByRole('textbox', { name: 'Title' }).fill('Trip');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('combobox', { name: 'Book', exact: true })).toBeVisible();
}

const outlinePages = (window: Page) => window.locator('[data-page]');

test('the two newest documents are compared, and a row leads to its words and back', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  await ready(window);
  await window.keyboard.press('Control+8');
  await expect(window.getByRole('heading', { level: 1, name: 'What changed' })).toBeVisible();
  await expect(window.getByRole('tab', { name: /^New \d+/ })).toBeVisible();
  await window.getByRole('tab', { name: /^Continued/ }).focus();
  const rows = window.getByRole('tabpanel', { name: /^Continued/ }).getByRole('article');
  await expect(rows.first()).toContainText('not confirmed');
  await window.getByRole('tab', { name: /^Continued/ }).press('ArrowRight');
  await window.keyboard.press('ArrowRight');
  await expect(window.getByRole('tab', { name: /^Not mentioned/ })).toHaveAttribute('aria-selected', 'true');
  const silent = window.getByRole('tabpanel', { name: /^Not mentioned/ }).getByRole('article');
  await expect(silent.first()).toContainText('Not mentioned since September 12, 2022');
  await window.keyboard.press('Tab');
  await expect(silent.first()).toBeFocused();
  await window.keyboard.press('ArrowDown');
  await expect(silent.nth(1)).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1, name: 'What changed' })).toHaveCount(0);
  await expect(window.locator('[data-screen="library"]')).toHaveAttribute('aria-current', 'page');
  await window.keyboard.press('Alt+ArrowLeft');
  await expect(window.getByRole('tab', { name: /^Not mentioned/ })).toHaveAttribute('aria-selected', 'true');
});

test('pages and pictures go into the book, move, and are undone', async ({ launchApp }) => {
  const { window } = await launchApp();
  await ready(window);
  await makeBook(window);
  await window.keyboard.press('Control+8');
  await window.getByRole('button', { name: 'Put into the book' }).press('Enter');
  await expect(outlinePages(window)).toHaveCount(1);
  await window.keyboard.press('Control+9');
  await expect(window.locator('[data-point]').first()).toBeVisible();
  await window.getByRole('button', { name: 'Put into the book' }).press('Enter');
  await expect(outlinePages(window)).toHaveCount(2);
  await expect(outlinePages(window).nth(1)).toHaveText('Documents, mentions and deadlines');
  await outlinePages(window).nth(1).press('Alt+ArrowUp');
  await expect(outlinePages(window).nth(0)).toHaveText('Documents, mentions and deadlines');
  await expect(outlinePages(window).nth(0)).toBeFocused();
  await window.keyboard.press('Delete');
  await expect(outlinePages(window)).toHaveCount(1);
  await window.keyboard.press('Control+z');
  await expect(outlinePages(window)).toHaveCount(2);
  await window.keyboard.press('Control+4');
  await expect(window.getByRole('img', { name: /documents from/ })).toBeVisible();
  await expect(window.getByRole('columnheader', { name: 'Last mention' })).toBeVisible();
});

test('a picture is walked by arrow keys, read as a table, and leads to its quotes', async ({ launchApp }) => {
  const { window } = await launchApp();
  await ready(window);
  await window.keyboard.press('Control+9');
  const points = window.locator('[data-point]');
  await points.first().focus();
  await window.keyboard.press('ArrowDown');
  const chosen = window.locator('[data-point]:focus');
  await expect(chosen).toHaveAttribute('aria-label', /initiatives?, Building Back Together/);
  await window.keyboard.press('Enter');
  await expect(window.locator('[data-point][aria-pressed="true"]')).toHaveCount(1);
  await expect(window.getByRole('region', { name: 'Quotes' }).getByRole('figure').first()).toBeVisible();
  await window.getByRole('switch', { name: 'Show as table' }).press('Space');
  await expect(window.getByRole('columnheader', { name: 'Kind' })).toBeVisible();
  await expect(window.locator('svg [data-point]').first()).toBeHidden();
});

test('an English and a Spanish text are compared, paired and parted', async ({ launchApp }) => {
  const { window } = await launchApp();
  await ready(window);
  const texts = await Promise.all(
    ['english.md', 'spanish.md'].map((name) => readFile(inRoot(`tests/fixtures/twins/${name}`), 'utf8')),
  );
  await window.evaluate(async (both) => {
    const files = both.map((text, at) => {
      const bytes = new TextEncoder().encode(text);
      return { name: `text-${String(at)}.md`, size: bytes.length, bytes };
    });
    const { briefing } = globalThis as unknown as { briefing: Bridge };
    await briefing.invoke('imports.drop', { files });
  }, texts);
  interface Item {
    id: string;
    state: string;
  }
  const items = async () => (await ask<{ items: Item[] }>(window, 'imports.list', null)).items;
  await expect.poll(async () => (await items()).map(({ state }) => state)).toEqual(['ready', 'ready']);
  const accepted = (await items()).map(({ id }) => ({ id, decision: 'new', reviewed: null }));
  await ask(window, 'imports.accept', accepted);
  await window.keyboard.press('Control+8');
  await window.getByRole('tab', { name: 'English and Spanish' }).click();
  await expect(window.getByText('Only in the English text: 3.')).toBeVisible();
  await window.getByRole('button', { name: 'They are one document' }).press('Enter');
  await expect(window.getByRole('button', { name: 'Part them' })).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(window.getByRole('button', { name: 'They are one document' })).toBeVisible();
});

for (const language of ['en', 'es'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`the screens of changes and pictures are accessible (${language}, ${theme})`, async ({
      launchApp,
    }) => {
      const { window } = await launchApp({ language, theme });
      await ready(window);
      await window.keyboard.press('Control+8');
      await expect(window.locator('[data-change]').first()).toBeVisible();
      expect(await violationsOn(window)).toEqual([]);
      await window.keyboard.press('Control+9');
      for (const kind of ['timeline', 'matrix', 'commitments']) {
        await window.locator(`#picture-${kind}`).click();
        await expect(window.locator('[data-point]').first()).toBeVisible();
        expect(await violationsOn(window)).toEqual([]);
      }
    });
  }
}
