/** Writing annotations with form, kinds and tags, and the screen of all of them. */
import type { Page } from '@playwright/test';
import { typedText, type AnnotationKind } from '../../shared/annotations/annotation.ts';
import { ask } from './ask.ts';
import { expect, test } from './launch.ts';
import { violationsOn } from './violations.ts';

async function openFirstInitiative(window: Page): Promise<void> {
  await expect(window.locator('nav, [aria-busy]').first()).toBeVisible();
  await expect
    .poll(async () => (await ask<{ libraryReady: boolean }>(window, 'app.status', null)).libraryReady)
    .toBe(true);
  await window.locator('[data-screen="initiatives"]').click();
  await window.locator('[data-row]').first().click();
}

const section = (window: Page) => window.getByRole('region', { name: 'Annotations' });
const text = (window: Page) => window.getByRole('textbox', { name: 'Text of the annotation' });

/** Several annotations on the first initiatives, each of another kind. */
async function fill(window: Page): Promise<void> {
  const { rows } = await ask<{ rows: { id: string }[] }>(window, 'initiatives.search', {
    text: '',
    pillars: [],
    documentIds: [],
    withDuplicates: false,
  });
  const made: [AnnotationKind, string, string[], string | null][] = [
    ['note', 'Two reviews mention it.', ['Semiconductors'], null],
    ['question', 'Who pays for the second phase?', ['Border/Bridges'], null],
    ['action', 'Ask the embassy for the dates.', ['Border'], '2024-01-31'],
    ['talking-point', 'Thank them for the forum.', [], null],
  ];
  for (const [at, [kind, words, tags, dueOn]] of made.entries()) {
    const draft = { ...typedText(words), tags, dueOn, kind, visibility: 'private' };
    await ask(window, 'annotations.add', { ...draft, initiativeId: rows[at]?.id ?? '' });
  }
}

test('a text is written with form by keyboard alone, saved, and shown as it was written', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  await openFirstInitiative(window);
  await text(window).click();
  await window.keyboard.type('Ask:');
  await window.keyboard.press('Enter');
  await window.keyboard.type('- who ');
  await window.keyboard.press('Control+b');
  await window.keyboard.type('pays');
  await window.keyboard.press('Control+b');
  await window.keyboard.press('Enter');
  await window.keyboard.type('when');
  await expect(window.getByRole('button', { name: 'Bulleted list' })).toHaveAttribute('aria-pressed', 'true');
  await window.keyboard.press('Control+Enter');
  const written = section(window).getByRole('listitem').filter({ hasText: 'who pays' }).first();
  await expect(written.locator('strong')).toHaveText('pays');
  await expect(text(window)).toHaveText('');
  const [annotation] = await ask<{ body: unknown }[]>(window, 'annotations.list', {
    documentId: null,
    kind: null,
    visibility: null,
    inTrash: false,
  });
  const item = (...content: unknown[]) => ({ type: 'listItem', content: [{ type: 'paragraph', content }] });
  expect(annotation?.body).toEqual({
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'Ask:' }] },
      {
        type: 'bulletList',
        content: [
          item({ type: 'text', text: 'who ' }, { type: 'text', text: 'pays', marks: [{ type: 'bold' }] }),
          item({ type: 'text', text: 'when' }),
        ],
      },
    ],
  });
});

test('what is pasted keeps the form that a note has, and nothing else', async ({ launchApp }) => {
  const { window } = await launchApp();
  await openFirstInitiative(window);
  await text(window).focus();
  await text(window).evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/html',
      '<h1 style="color:red">Heading</h1><p>See <a href="https://example.gov/">the site</a> and <a href="javascript:alert(1)">this</a>.</p><img src="https://example.com/x.png"><table><tr><td>Cell</td></tr></table>',
    );
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(text(window)).toContainText('Cell');
  await text(window).press('Control+Enter');
  await expect(section(window).getByText('https://example.gov/')).toBeVisible();
  const [annotation] = await ask<{ body: unknown }[]>(window, 'annotations.list', {
    documentId: null,
    kind: null,
    visibility: null,
    inTrash: false,
  });
  const body = JSON.stringify(annotation?.body);
  expect(body).toContain('https://example.gov/');
  for (const left of ['javascript', 'image', 'heading', 'table', 'color']) expect(body).not.toContain(left);
});

test('Tab leaves the text, also out of a list, and Escape leaves a change of an annotation', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  await openFirstInitiative(window);
  await text(window).click();
  await window.keyboard.type('- one');
  await window.keyboard.press('Tab');
  await expect(window.getByRole('combobox', { name: 'Add a tag' })).toBeFocused();
  await window.keyboard.press('Shift+Tab');
  await expect(text(window)).toBeFocused();
  await window.keyboard.press('Control+Enter');
  await section(window).getByRole('button', { name: 'Edit' }).click();
  const editor = section(window).getByRole('textbox', { name: 'Text of the annotation' }).first();
  await editor.click();
  await window.keyboard.press('Escape');
  await expect(section(window).getByRole('button', { name: 'Edit' })).toBeVisible();
});

test('a change of an annotation is saved by itself, in the list that it would leave too, and Escape takes it back', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  await openFirstInitiative(window);
  await fill(window);
  const written = async () => {
    const all = await ask<{ body: unknown }[]>(window, 'annotations.list', {
      documentId: null,
      kind: null,
      visibility: null,
      inTrash: false,
    });
    return JSON.stringify(all.map(({ body }) => body));
  };
  await window.locator('[data-screen="annotations"]').click();
  await window.getByRole('searchbox', { name: 'Find in annotations' }).fill('second phase');
  await expect(window.getByRole('article')).toHaveCount(1);
  await window.getByRole('button', { name: 'Edit' }).click();
  const field = window.getByRole('article').getByRole('textbox', { name: 'Text of the annotation' });
  await field.press('Control+a');
  await window.keyboard.type('Who pays for the third?');
  await expect.poll(written).toContain('Who pays for the third?');
  await expect(field).toBeFocused();
  await window.keyboard.type(' And when?');
  await expect.poll(written).toContain('Who pays for the third? And when?');
  await window.keyboard.press('Escape');
  await expect.poll(written).toContain('Who pays for the second phase?');
  await expect(field).toHaveCount(0);
  await expect(window.getByRole('article')).toContainText('Who pays for the second phase?');
});

test('an action has a person, a day and tags, and is marked as done where it stands', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  await openFirstInitiative(window);
  await window.getByRole('radio', { name: 'Action' }).check();
  await text(window).fill('Ask for the tender.');
  await window.getByRole('textbox', { name: 'Who does it' }).fill('Ana');
  await window.getByLabel('By', { exact: true }).fill('2024-01-31');
  await window.getByRole('combobox', { name: 'Add a tag' }).fill('border / bridges');
  await window.keyboard.press('Enter');
  await window.getByRole('button', { name: 'Add annotation' }).click();
  const card = section(window).getByRole('listitem').first();
  await expect(card).toContainText('Ana');
  await expect(card).toContainText('Overdue since');
  await expect(card.getByRole('list', { name: 'Tags' })).toContainText('border/bridges');
  await card.getByRole('checkbox', { name: 'Done' }).check();
  await expect(card).not.toContainText('Overdue since');
  await expect(card.getByRole('checkbox', { name: 'Done' })).toBeChecked();
});

test('all annotations are listed, narrowed, chosen and changed at once, and undone in one step', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  await openFirstInitiative(window);
  await fill(window);
  await window.locator('[data-screen="annotations"]').click();
  await expect(window.getByRole('status').filter({ hasText: '4 annotations' })).toBeVisible();
  await window.getByLabel('State').selectOption('open');
  await expect(window.getByRole('status').filter({ hasText: '2 of 4 found' })).toBeVisible();
  await window.getByRole('article').first().focus();
  await window.keyboard.press('Control+a');
  await expect(window.getByRole('checkbox', { name: '2 chosen' })).toBeChecked();
  await window.getByRole('button', { name: 'Mark as done' }).click();
  await expect(window.getByText('No annotation answers').first()).toBeVisible();
  await window.getByRole('button', { name: 'Undo' }).first().click();
  await expect(window.getByRole('status').filter({ hasText: '2 of 4 found' })).toBeVisible();
  await window.getByLabel('State').selectOption('');
  await window.getByLabel('Tag', { exact: true }).selectOption('Border');
  await expect(window.getByRole('status').filter({ hasText: '2 of 4 found' })).toBeVisible();
  await window.getByRole('searchbox', { name: 'Find in annotations' }).fill('embassy');
  await expect(window.getByRole('article')).toHaveCount(1);
});

test('a tag is renamed and merged everywhere, and comes back with undo', async ({ launchApp }) => {
  const { window } = await launchApp();
  await openFirstInitiative(window);
  await fill(window);
  await window.locator('[data-screen="annotations"]').click();
  await window.getByRole('button', { name: 'Tags…' }).click();
  await window.getByRole('button', { name: 'Rename: Border', exact: true }).click();
  await window.getByRole('textbox', { name: 'New name of Border', exact: true }).fill('Semiconductors');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('dialog').getByText('Semiconductors/Bridges')).toBeVisible();
  await window.getByRole('button', { name: 'Close' }).click();
  await expect(window.getByRole('article').filter({ hasText: 'Semiconductors' })).toHaveCount(3);
  await window.getByRole('button', { name: 'Undo' }).first().click();
  await expect(window.getByRole('article').filter({ hasText: 'Border/Bridges' })).toHaveCount(1);
});

for (const [language, theme] of [
  ['en', 'light'],
  ['es', 'dark'],
] as const) {
  test(`axe finds nothing on the screen of all annotations and in the editor in ${language}, ${theme}`, async ({
    launchApp,
  }) => {
    const { window } = await launchApp({ language, theme });
    await openFirstInitiative(window);
    await expect(window.locator('[contenteditable]')).toBeVisible();
    await window.getByRole('radiogroup').first().getByRole('radio').nth(4).check();
    const found = { editor: await violationsOn(window), list: [] as string[], tags: [] as string[] };
    await fill(window);
    await window.locator('[data-screen="annotations"]').click();
    await expect(window.getByRole('article')).toHaveCount(4);
    await window.getByRole('article').first().press('Control+a');
    found.list = await violationsOn(window);
    await window.getByRole('button', { name: language === 'en' ? 'Tags…' : 'Etiquetas…' }).click();
    await expect(window.getByRole('dialog')).toBeVisible();
    found.tags = await violationsOn(window);
    expect(found).toEqual({ editor: [], list: [], tags: [] });
  });
}
