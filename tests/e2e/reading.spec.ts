/** Reading a document: selecting and annotating its words, finding in it, comparing, going to a place and back, printing. */
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import type { DocumentRecord } from '../../shared/store/store-file.ts';
import { readingText, targetAt } from '../../shared/annotations/target.ts';
import { typedText, type Annotation, type AnnotationKind } from '../../shared/annotations/annotation.ts';
import type { Initiative } from '../../shared/initiatives/initiative.ts';
import { ask } from './ask.ts';
import { expect, test } from './launch.ts';
import { violationsOn } from './violations.ts';

/** Waits until the shipped documents are there and the first is shown; gives its text. */
async function openReading(window: Page): Promise<DocumentRecord> {
  await expect(window.locator('[data-screen="library"]')).toBeVisible();
  await expect
    .poll(async () => (await ask<{ libraryReady: boolean }>(window, 'app.status', null)).libraryReady)
    .toBe(true);
  await expect(window.locator('[data-initiative]').first()).toBeVisible();
  const id = (await window.locator('[data-reading]').getAttribute('data-reading')) ?? '';
  return ask<DocumentRecord>(window, 'documents.read', { id });
}

const annotations = (window: Page) =>
  ask<Annotation[]>(window, 'annotations.list', {
    documentId: null,
    kind: null,
    visibility: null,
    inTrash: false,
  });

const place = (window: Page, { id }: Initiative) => window.locator(`[data-initiative="${id}"]`);
const selection = (window: Page) => window.evaluate(() => globalThis.getSelection()?.toString() ?? '');
const toolbar = (window: Page) => window.getByRole('toolbar', { name: /^(Selected words|Palabras)/ });

function nth({ initiatives }: DocumentRecord, index: number): Initiative {
  const initiative = initiatives[index];
  if (!initiative) throw new Error('the document has fewer initiatives');
  return initiative;
}

async function annotate(
  window: Page,
  initiative: Initiative,
  [start, end]: [number, number],
  kind: AnnotationKind,
): Promise<void> {
  const target = targetAt(readingText(initiative), start, end);
  const draft = { ...typedText(kind === 'highlight' ? '' : 'Who pays?'), target, kind };
  await ask(window, 'annotations.add', { ...draft, initiativeId: initiative.id, visibility: 'private' });
}

/** The left edges of letters of an initiative's own words, on the screen. */
async function lettersAt(initiative: Locator, offsets: number[]): Promise<{ x: number; y: number }[]> {
  await initiative.scrollIntoViewIfNeeded();
  return initiative.evaluate((element, wanted) => {
    const pieces: Text[] = [];
    const words = element.querySelector('[data-words]') ?? element;
    const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) pieces.push(walker.currentNode as Text);
    return wanted.map((offset) => {
      let left = offset;
      for (const piece of pieces) {
        if (left < piece.length) {
          const range = document.createRange();
          range.setStart(piece, left);
          range.setEnd(piece, left + 1);
          const box = range.getBoundingClientRect();
          return { x: box.left + 0.5, y: box.top + box.height / 2 };
        }
        left -= piece.length;
      }
      return { x: 0, y: 0 };
    });
  }, offsets);
}

test('words dragged over by mouse, across marks and bold, are exactly those that are highlighted', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  const first = nth(await openReading(window), 0);
  await annotate(window, first, [10, 40], 'question');
  await expect(place(window, first).locator('mark').first()).toBeVisible();
  const reading = readingText(first);
  const wanted = targetAt(reading, 4, reading.slice(0, 70).trimEnd().length);
  // The text may still be settling when its letters are looked for: then the mouse misses them, and drags again.
  await expect(async () => {
    const [from, to] = await lettersAt(place(window, first), [4, 70]);
    await window.mouse.move(from?.x ?? 0, from?.y ?? 0);
    await window.mouse.down();
    await window.mouse.move(to?.x ?? 0, to?.y ?? 0, { steps: 8 });
    await window.mouse.up();
    expect((await selection(window)).trim()).toBe(wanted.exact);
  }).toPass();
  await expect(toolbar(window)).toBeVisible();
  await toolbar(window).getByRole('button', { name: 'Highlight' }).click();
  await expect(window.locator('mark[data-kind="highlight"]').first()).toBeVisible();
  const made = (await annotations(window)).find(({ kind }) => kind === 'highlight');
  expect(made?.target).toEqual(wanted);
  await window.getByRole('button', { name: 'Undo' }).first().click();
  await expect(window.locator('mark[data-kind="highlight"]')).toHaveCount(0);
});

test('sentences are selected by keyboard, heard, and a question begins on them beside the text', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  const record = await openReading(window);
  const second = nth(record, 1);
  await place(window, nth(record, 0)).focus();
  await window.keyboard.press('ArrowDown');
  await expect(place(window, second)).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(toolbar(window)).toBeVisible();
  const sentence = await selection(window);
  expect(second.text.startsWith(sentence)).toBe(true);
  expect(sentence.length).toBeLessThan(second.text.length);
  await expect(window.getByRole('status').filter({ hasText: `Selected: ${sentence}` })).toBeAttached();
  await window.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await selection(window)).length).toBeGreaterThan(sentence.length);
  await window.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => selection(window)).toBe(sentence);
  await window.keyboard.press('q');
  const panel = window.getByRole('complementary', { name: 'Annotations of the initiative' });
  await expect(panel.getByRole('radio', { name: 'Question' })).toBeChecked();
  await expect(panel.getByRole('textbox', { name: 'Text of the annotation' })).toBeFocused();
  await window.keyboard.type('Who runs it?');
  await window.keyboard.press('Control+Enter');
  await expect(place(window, second).locator('mark[data-kind="question"]').first()).toBeVisible();
  const made = (await annotations(window))[0];
  expect(made?.target).toEqual(targetAt(readingText(second), 0, sentence.length));
  await window.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(place(window, second)).toBeFocused();
  await window.keyboard.press('Tab');
  await window.keyboard.press('Tab');
  await window.keyboard.press('Tab');
  await expect(window.locator('button[data-kind="question"]')).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(panel.locator('[data-annotation]').filter({ hasText: 'Who runs it?' })).toBeFocused();
});

test('a selection over two initiatives is cut to the first, and the notice says so', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  const record = await openReading(window);
  const first = nth(record, 0);
  await place(window, first).focus();
  await window.keyboard.press('Enter');
  await expect(toolbar(window)).toBeVisible();
  await window.keyboard.press('Shift+ArrowDown');
  await window.keyboard.press('Shift+ArrowDown');
  await expect.poll(async () => (await selection(window)).length).toBeGreaterThan(readingText(first).length);
  await window.keyboard.press('h');
  await expect(window.getByText('Highlighted in the first initiative only').first()).toBeVisible();
  const [made] = await annotations(window);
  expect(made?.target?.exact).toBe(readingText(first));
});

test('overlapping annotations are all drawn, their words stay selectable, and a click opens the right one', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  const first = nth(await openReading(window), 0);
  await annotate(window, first, [4, 40], 'note');
  await annotate(window, first, [20, 60], 'question');
  await annotate(window, first, [30, 50], 'highlight');
  await expect(place(window, first).locator('button[data-kind]')).toHaveCount(3);
  const words = place(window, first).locator('[data-words]').first();
  expect(await words.evaluate((element) => element.textContent)).toBe(first.text);
  await place(window, first).locator('button[data-kind="question"]').click();
  const card = window.locator('aside [data-annotation]').filter({ hasText: 'Question' });
  await expect(card).toBeFocused();
});

test('a place is shown from a list, from an annotation and from a card, and Alt+Left leads back', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  const record = await openReading(window);
  const late = nth(record, record.initiatives.length - 1);
  await annotate(window, late, [4, 40], 'note');
  await window.locator('[data-screen="annotations"]').click();
  const shown = window.getByRole('article').first();
  await shown.getByRole('button', { name: late.text.slice(4, 40) }).click();
  await expect(place(window, late)).toBeFocused();
  await expect(place(window, late)).toBeInViewport();
  await window.keyboard.press('Alt+ArrowLeft');
  await expect(shown).toBeVisible();
  await window.keyboard.press('Alt+ArrowRight');
  await expect(place(window, late)).toBeFocused();
  await window.locator('[data-screen="initiatives"]').click();
  const row = window.getByRole('row').nth(2);
  await row.click();
  const id = await row.getAttribute('data-source');
  await expect(row).toBeFocused();
  await window.keyboard.press('Control+j');
  await expect(window.locator(`[data-initiative="${id ?? ''}"]`)).toBeFocused();
  await window.keyboard.press('Alt+ArrowLeft');
  await expect(window.locator(`[data-row="${id ?? ''}"]`)).toHaveAttribute('aria-selected', 'true');
});

test('the contents are a tree: it folds, follows the reading, and letters lead through it', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  const record = await openReading(window);
  const tree = window.getByRole('tree', { name: 'Contents' });
  const items = tree.getByRole('treeitem');
  const all = await items.count();
  await items.first().focus();
  await window.keyboard.press('ArrowLeft');
  await expect(items.first()).toHaveAttribute('aria-expanded', 'false');
  expect(await items.count()).toBeLessThan(all);
  await window.keyboard.press('ArrowRight');
  await expect(items).toHaveCount(all);
  await window.keyboard.type('promoting sus');
  await expect(tree.getByRole('treeitem', { name: 'Promoting Sustainable' }).first()).toBeFocused();
  await window.keyboard.press('End');
  await window.keyboard.press('Enter');
  await expect(place(window, nth(record, record.initiatives.length - 1))).toBeFocused();
  await expect(items.last()).toHaveAttribute('aria-selected', 'true');
});

test('finding marks all matches without accents, goes through them and hands the focus to the place', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  await openReading(window);
  await window.keyboard.press('Control+f');
  await expect(window.getByRole('searchbox', { name: 'Find in this document' })).toBeFocused();
  await window.keyboard.type('ventanilla unica');
  const count = window.getByRole('search').getByRole('status');
  await expect(count).toHaveText(/^1 of \d+$/);
  const marked = () =>
    window.evaluate(() => [...(CSS.highlights.get('reading-found-now') ?? [])].map(String));
  await expect.poll(marked).toEqual(['Ventanilla Única']);
  await window.keyboard.press('Escape');
  await expect(window.getByRole('search')).toHaveCount(0);
  await expect(window.locator('[data-initiative]:focus')).toContainText('Ventanilla Única');
  expect(await window.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('two documents stand side by side and lead to the same initiative in the other', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  await openReading(window);
  await window
    .getByRole('button', { name: 'FACT SHEET: 2022 U.S. – Mexico High-Level Economic Dialogue Sep' })
    .click();
  await expect(window.getByRole('heading', { level: 1, name: /^FACT SHEET/ })).toBeVisible();
  await window.getByRole('button', { name: 'Put another document beside it' }).click();
  await window.getByRole('menuitem', { name: /web page/ }).click();
  const texts = window.locator('[data-reading]');
  await expect(texts).toHaveCount(2);
  const tenth = texts.first().locator('[data-initiative]').nth(9);
  const words = (await tenth.locator('[data-words]').first().textContent()) ?? '';
  await tenth.focus();
  await window.keyboard.press('s');
  await expect(texts.last().locator('[data-initiative]:focus')).toContainText(words.slice(0, 40));
  await window.getByRole('button', { name: 'Close this text' }).click();
  await expect(texts).toHaveCount(1);
});

test('the text is enlarged and stays so; nothing but the text is shown until Escape', async ({
  launchApp,
}) => {
  const first = await launchApp();
  await openReading(first.window);
  const size = (window: Page) =>
    window.locator('[data-reading] article').evaluate((page) => parseFloat(getComputedStyle(page).fontSize));
  const usual = await size(first.window);
  await first.window.keyboard.press('Control+=');
  await first.window.keyboard.press('Control+=');
  await expect.poll(() => size(first.window)).toBeCloseTo(usual * 1.2, 1);
  await first.window.getByRole('button', { name: 'Nothing but the text' }).click();
  await expect(first.window.getByRole('tooltip')).toBeVisible();
  await expect(first.window.locator('[data-screen="library"]')).toBeHidden();
  await expect(first.window.getByRole('tree')).toBeHidden();
  await expect(first.window.locator('[data-words]').first()).toBeInViewport();
  await first.window.keyboard.press('Escape');
  await expect(first.window.locator('[data-screen="library"]')).toBeVisible();
  await first.close();
  const { window } = await launchApp({ userData: first.userData });
  await openReading(window);
  await expect.poll(() => size(window)).toBeCloseTo(usual * 1.2, 1);
  await window.keyboard.press('Control+0');
  await expect.poll(() => size(window)).toBeCloseTo(usual, 1);
});

/** The system's printing dialog cannot be driven: what it would print is written as PDF, and the user is taken to have printed it. */
async function printToFile(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) return;
    contents.print = (_options, done) => {
      void contents.printToPDF({}).then((bytes) => {
        Object.assign(globalThis, { printed: bytes.toString('latin1') });
        done?.(true, '');
      });
    };
  });
}

test('the document is printed with its title, and is on the screen as before afterwards', async ({
  launchApp,
}) => {
  const { app, window } = await launchApp();
  await openReading(window);
  await printToFile(app);
  await window.keyboard.press('Control+p');
  await window.getByRole('button', { name: 'Print…', exact: true }).click();
  await expect
    .poll(() => app.evaluate(() => String(Reflect.get(globalThis, 'printed') ?? '').slice(0, 5)))
    .toBe('%PDF-');
  await expect(window.locator('[data-print-sheet]')).toHaveCount(0);
  const pages = await app.evaluate(
    () => String(Reflect.get(globalThis, 'printed')).match(/\/Type\s*\/Page\b/g)?.length ?? 0,
  );
  expect(pages).toBeGreaterThanOrEqual(3);
  await expect(window.locator('[data-initiative]').first()).toBeAttached();
});

for (const [language, theme] of [
  ['en', 'light'],
  ['es', 'dark'],
  ['en', 'dark'],
  ['es', 'light'],
] as const) {
  test(`open, find, annotate, tag, add to book, by keyboard alone and with axe clean at each step, in ${language}, ${theme}`, async ({
    launchApp,
  }) => {
    test.slow(); // axe looks at five states
    const { window } = await launchApp({ language, theme });
    await openReading(window);
    await ask(window, 'books.create', {
      title: 'Mexico City',
      event: '',
      principal: '',
      preparedBy: '',
      date: null,
    });
    await expect(window.locator('aside').getByText('Mexico City').first()).toBeAttached();
    const found: Record<string, string[]> = { open: await violationsOn(window) };
    await window.keyboard.press('Control+f');
    await window.keyboard.type('ventanilla');
    await expect(window.getByRole('search').getByRole('status')).toHaveText(/1/);
    found['find'] = await violationsOn(window);
    await window.keyboard.press('Escape');
    const focused = window.locator('[data-initiative]:focus');
    await expect(focused).toContainText('Ventanilla');
    await window.keyboard.press('Enter');
    await expect(toolbar(window)).toBeVisible();
    found['select'] = await violationsOn(window);
    await window.keyboard.press('n');
    const text = window.locator('aside [contenteditable]');
    await expect(text).toBeFocused();
    await window.keyboard.type('Two reviews mention it.');
    await window.keyboard.press('Tab');
    await expect(window.locator('aside [data-composer] [role="combobox"]')).toBeFocused();
    await window.keyboard.type('Border/Bridges');
    await window.keyboard.press('Enter');
    await expect(window.locator('aside [data-composer]').getByText('Border/Bridges')).toBeVisible();
    found['annotate'] = await violationsOn(window);
    await window.keyboard.press('Shift+Tab');
    await window.keyboard.press('Shift+Tab');
    await expect(text).toBeFocused();
    await window.keyboard.press('Control+Enter');
    await expect(window.locator('mark[data-kind="note"]').first()).toBeVisible();
    await window.keyboard.press('Escape');
    await expect(focused).toContainText('Ventanilla');
    await window.keyboard.press('b');
    await expect
      .poll(async () => (await ask<{ cardCount: number }[]>(window, 'books.list', null))[0]?.cardCount)
      .toBe(1);
    found['book'] = await violationsOn(window);
    expect(found).toEqual({ open: [], find: [], select: [], annotate: [], book: [] });
    expect((await annotations(window))[0]).toMatchObject({ kind: 'note', tags: ['Border/Bridges'] });
  });
}
