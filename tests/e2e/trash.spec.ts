/** Into the trash and back, earlier versions, and what undo is called; by what an official sees, with axe in both languages. */
import type { Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { violationsOn } from './violations.ts';
import { ask } from './ask.ts';
import { typedText } from '../../shared/annotations/annotation.ts';

async function openScreen(window: Page, screen: string): Promise<void> {
  await window.locator(`[data-screen="${screen}"]`).click();
}

async function search(window: Page, text: string): Promise<void> {
  await openScreen(window, 'initiatives');
  await window.locator('input[type="search"]').fill(text);
}

/** A book with one card about it, whose initiative has two annotations; open on the screen of initiatives. */
async function fill(window: Page): Promise<{ documentId: string; title: string; initiativeId: string }> {
  await expect(window.locator('main nav button').nth(4)).toBeVisible();
  const query = { text: 'ventanilla', pillars: [], documentIds: [], withDuplicates: false };
  const { rows } = await ask<{ rows: { id: string; documentId: string; documentTitle: string }[] }>(
    window,
    'initiatives.search',
    query,
  );
  const [row] = rows;
  if (!row) throw new Error('nothing about it');
  const cover = { title: 'Trip', event: '', principal: '', preparedBy: '', date: null };
  const book = await ask<{ id: string }>(window, 'books.create', cover);
  await ask(window, 'books.add-initiatives', { bookId: book.id, initiativeIds: [row.id], place: null });
  for (const text of ['Thank them for the methane rules.', 'Ask who measures it.']) {
    const draft = { initiativeId: row.id, kind: 'talking-point', visibility: 'shared', ...typedText(text) };
    await ask(window, 'annotations.add', draft);
  }
  await search(window, 'ventanilla');
  await expect(window.locator('[data-row]').first()).toBeVisible();
  return { documentId: row.documentId, title: row.documentTitle, initiativeId: row.id };
}

test('a document goes into the trash after a question, leaves the search, stays in the book, and comes back', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  const { title } = await fill(window);
  const found = await window.locator('[data-row]').count();
  await window.locator('[data-row]').first().click();
  await window.getByRole('button', { name: 'Read in the document' }).click();
  await window.getByRole('button', { name: 'Move to trash…' }).focus();
  await window.keyboard.press('Enter');
  const dialog = window.getByRole('alertdialog', { name: 'Move to the trash?' });
  await expect(dialog).toContainText(
    '1 document would go to the trash. 2 annotations go with it. 1 card of your books',
  );
  await window.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(window.getByRole('button', { name: 'Move to trash…' })).toBeFocused();
  await expect(window.getByText('5 documents').first()).toBeVisible();

  await window.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Move to trash' }).click();
  await expect(window.getByText('1 document moved to the trash').first()).toBeVisible();
  await expect(window.getByText('4 documents').first()).toBeVisible();
  await expect(window.getByRole('button', { name: 'Undo deletion of 1 document (Ctrl+Z)' })).toBeVisible();
  await search(window, 'ventanilla');
  await expect(window.locator('[data-row]')).toHaveCount(0);

  const outline = window.getByRole('complementary', { name: 'Book outline' });
  const card = outline.locator('[data-card]');
  await expect(card).toContainText('Document in the trash');
  await card.click();
  await expect(window.getByText('Its document is in the trash.').first()).toBeVisible();
  await expect(window.getByRole('region', { name: 'Annotations' })).toHaveCount(0);

  await openScreen(window, 'trash');
  const row = window.getByRole('main').getByRole('row').filter({ hasText: title });
  await expect(row).toContainText('With 2 annotations');
  await expect(row).toContainText('Quoted in “Trip”');
  await row.getByRole('button', { name: `Restore: ${title}` }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'The trash is empty' })).toBeVisible();
  await expect(card).not.toContainText('Document in the trash');
  await search(window, 'ventanilla');
  await expect(window.locator('[data-row]')).toHaveCount(found);
  await card.click();
  await expect(window.getByRole('region', { name: 'Annotations' })).toContainText('Ask who measures it.');
});

test('several are chosen, deleted for good after a question, and brought back by undo', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  await fill(window);
  await window.locator('[data-row]').first().click();
  await window.getByRole('button', { name: 'Move to trash' }).first().click();
  await expect(window.getByText('Annotation moved to the trash').first()).toBeVisible();
  await openScreen(window, 'book');
  await window.getByRole('button', { name: 'Move book to trash' }).click();
  await openScreen(window, 'trash');
  await expect(window.getByText('2 things', { exact: true }).first()).toBeVisible();
  await window.getByRole('checkbox', { name: 'Choose all' }).focus();
  await window.keyboard.press('Space');
  await expect(window.getByText('1 annotation and 1 book chosen').first()).toBeVisible();
  await window.getByRole('toolbar').getByRole('button', { name: 'Delete for good…' }).click();
  const dialog = window.getByRole('alertdialog', { name: 'Delete for good?' });
  await expect(dialog).toContainText('1 annotation and 1 book would be deleted for good.');
  await dialog.getByRole('button', { name: 'Delete for good' }).click();
  await expect(window.getByText('The trash is empty').first()).toBeVisible();
  await window.getByRole('button', { name: /^Undo permanent deletion of 1 annotation and 1 book/ }).click();
  await expect(window.getByText('2 things', { exact: true }).first()).toBeVisible();
  await window.getByRole('button', { name: 'Empty trash…' }).click();
  await dialog.getByRole('button', { name: 'Delete for good' }).click();
  await expect(window.getByText('The trash is empty').first()).toBeVisible();
});

test('an earlier version of a book and of an annotation comes back', async ({ launchApp }) => {
  const { window } = await launchApp();
  await fill(window);
  await openScreen(window, 'book');
  await window.getByRole('textbox', { name: 'Title' }).fill('Trip to Mexico City');
  await expect(window.getByRole('heading', { level: 1, name: 'Trip to Mexico City' })).toBeVisible();
  await window.getByRole('button', { name: 'History' }).click();
  const dialog = window.getByRole('dialog', { name: 'History of “Trip to Mexico City”' });
  const versions = dialog.getByRole('navigation', { name: 'Versions' }).getByRole('button');
  await expect(versions).toHaveCount(3);
  await expect(versions.nth(0)).toContainText(/title changed/i);
  await expect(versions.nth(1)).toContainText(/1 card added/i);
  await expect(dialog.getByRole('region', { name: 'This version' })).toContainText('Trip');
  await dialog.getByRole('button', { name: 'Restore this version' }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'Trip', exact: true })).toBeVisible();
  await window.getByRole('button', { name: /^Undo return to an earlier version of “Trip”/ }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'Trip to Mexico City' })).toBeVisible();

  await search(window, 'ventanilla');
  await window.locator('[data-row]').first().click();
  const annotations = window.getByRole('region', { name: 'Annotations' });
  await annotations.getByRole('button', { name: 'Edit' }).first().click();
  await annotations.getByRole('textbox').first().fill('Thank them warmly for the methane rules.');
  await annotations.getByRole('button', { name: 'Save annotation' }).click();
  await expect(annotations.getByRole('button', { name: 'Save annotation' })).toHaveCount(0);
  await expect(annotations.getByText('Thank them warmly')).toBeVisible();
  await annotations.getByRole('button', { name: 'History' }).first().click();
  const history = window.getByRole('dialog', { name: 'History of the annotation' });
  await expect(history.locator('ins')).toHaveText(/warmly/);
  await history.getByRole('button', { name: 'Restore this version' }).click();
  await expect(annotations.getByText('Thank them for the methane rules.')).toBeVisible();
});

test('typing in one field is one step of undo, named in the menu too', async ({ launchApp }) => {
  const { window, app } = await launchApp();
  await fill(window);
  await openScreen(window, 'book');
  const field = window.getByRole('textbox', { name: 'Event' });
  await field.focus();
  for (const words of ['Ministerial', ' in', ' Washington']) {
    await window.keyboard.type(words);
    await expect
      .poll(
        async () =>
          (
            await ask<{ event: string }[] & { book: { event: string } }>(window, 'books.read', {
              id: await bookId(window),
            })
          ).book.event,
      )
      .toMatch(new RegExp(`${words.trim()}$`));
  }
  const labels = await app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap(
      ({ submenu }) => submenu?.items.map(({ label }) => label) ?? [],
    ),
  );
  expect(labels).toContain('Undo: edit of the cover of “Trip”');
  await window.getByRole('button', { name: /^Undo edit of the cover of “Trip”/ }).click();
  await expect(field).toHaveValue('');
  await expect(window.getByRole('button', { name: /^Undo addition of/ })).toBeVisible();
});

async function bookId(window: Page): Promise<string> {
  const [book] = await ask<{ id: string }[]>(window, 'books.list', null);
  return book?.id ?? '';
}

for (const language of ['en', 'es'] as const) {
  test(`axe finds nothing on the trash, its questions and the histories in ${language}`, async ({
    launchApp,
  }) => {
    const { window } = await launchApp({ language, theme: language === 'en' ? 'light' : 'dark' });
    const { documentId } = await fill(window);
    const found: Record<string, string[]> = {};
    await openScreen(window, 'trash');
    await expect(window.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    found['empty'] = await violationsOn(window);

    await openScreen(window, 'book');
    const history = language === 'en' ? 'History' : 'Historial';
    await window.getByRole('button', { name: history }).click();
    await expect(window.getByRole('dialog')).toBeVisible();
    found['history of a book'] = await violationsOn(window);
    await window.keyboard.press('Escape');

    await ask(window, 'trash.move', {
      things: [{ kind: 'book', id: await bookId(window) }],
      confirmed: true,
    });
    await ask(window, 'trash.move', { things: [{ kind: 'document', id: documentId }], confirmed: true });
    await openScreen(window, 'trash');
    await expect(window.getByRole('main').getByRole('row')).toHaveCount(2);
    found['filled'] = await violationsOn(window);
    await window
      .getByRole('button', { name: language === 'en' ? 'Empty trash…' : 'Vaciar la papelera…' })
      .click();
    await expect(window.getByRole('alertdialog')).toBeVisible();
    found['question'] = await violationsOn(window);
    expect(Object.entries(found).filter(([, violations]) => violations.length > 0)).toEqual([]);
  });
}

test('a file whose document is in the trash is not read again: it is offered to restore it', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  await expect(window.getByText('5 documents').first()).toBeVisible();
  const drop = () =>
    window.evaluate(() => {
      const dataTransfer = new DataTransfer();
      const text =
        '# Fact sheet: Canals\n\n## Works\n\n- Both sides dug a canal of forty kilometers in May.\n';
      dataTransfer.items.add(new File([text], 'canals.md'));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      }
    });
  await drop();
  await expect(window.getByRole('grid').locator('[role="row"]:focus')).toHaveCount(1);
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('6 documents').first()).toBeVisible();
  await expect(window.getByRole('heading', { level: 1, name: 'Fact sheet: Canals' })).toBeVisible();
  await window.getByRole('button', { name: 'Move to trash…' }).click();
  await expect(window.getByText('5 documents').first()).toBeVisible();

  await drop();
  await expect(
    window.getByText('This very file is “Fact sheet: Canals”, which is in the trash.').first(),
  ).toBeVisible();
  await window.getByRole('button', { name: 'Restore it' }).click();
  await expect(window.getByText('6 documents').first()).toBeVisible();
  await expect(window.getByRole('heading', { level: 1, name: 'Fact sheet: Canals' })).toBeVisible();
});
