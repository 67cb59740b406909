/** Annotations whose text changed underneath: said, found again by the user, by keyboard alone, and undone. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Annotation } from '../../shared/annotations/annotation.ts';
import { inRoot } from '../../scripts/paths.mjs';
import { ask } from './ask.ts';
import { expect, test as launching } from './launch.ts';
import { violationsOn } from './violations.ts';

let folder = '';
/** The folder goes only when the program, which keeps its workspace there, is closed. */
const test = launching.extend<{ place: undefined }>({
  place: [
    async ({}, use) => {
      folder = await mkdtemp(path.join(tmpdir(), 'briefing-lost-'));
      await use(undefined);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
    { auto: true },
  ],
});

const TRAINING =
  'Training in this network will expand from 2023 to five more states, with USAID supporting the centers.';
const REPORT = 'both governments will report progress every six months';
const CENTERS =
  'The United States and Mexico are coordinating with Small Business Development Centers in 14 Mexican states to help entrepreneurs enter foreign trade.';
const BORDER =
  'Mexico and the United States will invest in border infrastructure at Otay Mesa East. The $3.4 billion agreement covers projects from 2022 to 2024';

function cli(...args: string[]): void {
  const workspace = ['--workspace', path.join(folder, 'workspace')];
  execFileSync(process.execPath, [inRoot('out/cli.js'), ...args, ...workspace], { stdio: 'pipe' });
}

async function put(name: string, content: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

const sheet = (...texts: string[]) =>
  `# Fact sheet on the dialogue\n\n## Works\n\n${texts.map((text) => `- ${text}\n`).join('')}`;

/** Two annotations, and then a version of their document in which one sentence moved, changed, and the other is gone. */
async function loseTwo(): Promise<string> {
  cli(
    'documents',
    'import',
    await put('sheet.md', sheet(`${CENTERS} ${TRAINING}`, `${BORDER}, and ${REPORT}.`)),
  );
  const on = (exact: string, body: string) => ({
    type: 'Annotation',
    body,
    target: { source: 'x', selector: { type: 'TextQuoteSelector', exact } },
  });
  const notes = [on(TRAINING, 'Which five states?'), on(REPORT, 'Nobody has seen a report.')];
  cli('annotations', 'import', await put('notes.json', JSON.stringify(notes)));
  const moved = TRAINING.replace('2023', '2024').replace('five', 'six');
  cli('documents', 'import', await put('sheet.md', sheet(CENTERS, `${BORDER}. ${moved}`)));
  return path.join(folder, 'workspace');
}

async function annotations(window: Page): Promise<Annotation[]> {
  const query = { documentId: null, kind: null, visibility: null, inTrash: false };
  return ask<Annotation[]>(window, 'annotations.list', query);
}

test('lost annotations are placed again by keyboard alone, on a candidate and on words selected, and undone', async ({
  launchApp,
}) => {
  const workspace = await loseTwo();
  const { window } = await launchApp({ args: [`--workspace=${workspace}`] });
  await window.locator('[data-screen="annotations"]').click();
  await window.getByRole('button', { name: 'Find their places…' }).press('Enter');
  const dialog = window.getByRole('dialog', { name: '2 annotations have lost their place' });
  await expect(dialog).toBeVisible();

  const first = dialog.getByRole('tab', { name: 'Which five states?' });
  await first.focus();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  const place = dialog.getByRole('button', { name: 'Place here' });
  await expect(place).toHaveAttribute('aria-disabled', 'true');
  const candidate = dialog.getByRole('radio', { name: 'expand from 2024 to six more states' });
  await candidate.focus();
  await window.keyboard.press('Space');
  await expect(candidate).toBeChecked();
  await place.press('Enter');

  const left = window.getByRole('dialog', { name: '1 annotation has lost its place' });
  await expect(left.getByRole('status').filter({ hasText: 'Annotation placed' })).toBeVisible();
  await expect(left.getByRole('tab', { name: 'Nobody has seen a report.' })).toBeFocused();
  await left.getByRole('radio', { name: 'On words that I select' }).focus();
  await window.keyboard.press('Space');
  const text = left.getByRole('textbox');
  await expect(text).toHaveValue(CENTERS);
  await left.getByRole('combobox', { name: 'Initiative' }).focus();
  await window.keyboard.press('ArrowDown');
  await expect(text).toHaveValue(/^Mexico and the United States will invest/);
  await text.focus();
  await window.keyboard.press('Control+Home');
  for (let at = 0; at < 'Mexico'.length; at += 1) await window.keyboard.press('Shift+ArrowRight');
  await expect(left.getByText('Selected: “Mexico”')).toBeVisible();
  await window.keyboard.press('Delete');
  await window.keyboard.type('x');
  await expect(text).toHaveValue(/^Mexico and the United States will invest/);
  await left.getByRole('button', { name: 'Place here' }).press('Enter');

  const done = window.getByRole('dialog', { name: 'All annotations have their place' });
  await expect(done.getByRole('button', { name: 'Close' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(done).toBeHidden();
  const targets = (await annotations(window)).map(({ target }) => [target?.exact, target?.isLost]);
  expect(targets).toContainEqual(['Mexico', false]);
  expect(targets).toContainEqual([TRAINING.replace('2023', '2024').replace('five', 'six'), false]);

  await window.locator('footer').getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(window.getByText('1 annotation has lost its place').first()).toBeVisible();
});

test('a document says how many annotations on it have lost their place', async ({ launchApp }) => {
  const workspace = await loseTwo();
  const { window } = await launchApp({ args: [`--workspace=${workspace}`] });
  const main = window.getByRole('main');
  await main.getByText('Fact sheet on the dialogue').first().click();
  await expect(main.getByRole('article').getByText('2 annotations have lost their place')).toBeVisible();
  await main.getByRole('button', { name: 'Find their places…' }).press('Enter');
  const dialog = window.getByRole('dialog', { name: '2 annotations have lost their place' });
  await expect(dialog.getByRole('tab')).toHaveCount(2);
  await window.keyboard.press('Escape');
  await expect(main.getByRole('button', { name: 'Find their places…' })).toBeFocused();
});

test('one may go onto a whole initiative, or into the trash', async ({ launchApp }) => {
  const workspace = await loseTwo();
  const { window } = await launchApp({ args: [`--workspace=${workspace}`] });
  await window.locator('[data-screen="annotations"]').click();
  await window.getByRole('button', { name: 'Find their places…' }).click();
  const two = window.getByRole('dialog', { name: '2 annotations have lost their place' });
  await two.getByRole('tab', { name: 'Nobody has seen a report.' }).click();
  await two.getByRole('radio', { name: 'On all of an initiative' }).check();
  await two.getByRole('combobox', { name: 'Initiative' }).selectOption({ index: 0 });
  await two.getByRole('button', { name: 'Place here' }).click();
  const one = window.getByRole('dialog', { name: '1 annotation has lost its place' });
  await one.getByRole('button', { name: 'Move to trash' }).click();
  await expect(window.getByRole('dialog', { name: 'All annotations have their place' })).toBeVisible();
  await expect
    .poll(async () => (await annotations(window)).map(({ target, body }) => [target, JSON.stringify(body)]))
    .toEqual([[null, expect.stringContaining('Nobody has seen a report.')]]);
});

for (const [language, theme] of [
  ['en', 'light'],
  ['es', 'dark'],
] as const) {
  test(`axe finds nothing in lost places in ${language}, ${theme}`, async ({ launchApp }) => {
    const workspace = await loseTwo();
    const { window } = await launchApp({ args: [`--workspace=${workspace}`], language, theme });
    await window.locator('[data-screen="annotations"]').click();
    const open = window.getByRole('button', { name: /^(?:Find their places|Buscar sus lugares)…$/ });
    await expect(open).toBeVisible();
    const notice = await violationsOn(window);
    await open.click();
    const dialog = window.getByRole('dialog');
    await expect(dialog.getByRole('radio').first()).toBeVisible();
    const candidates = await violationsOn(window);
    await dialog
      .getByRole('radio', { name: /^(?:On words that I select|En palabras que yo seleccione)$/ })
      .check();
    await expect(dialog.getByRole('textbox')).toBeVisible();
    expect({ notice, candidates, words: await violationsOn(window) }).toEqual({
      notice: [],
      candidates: [],
      words: [],
    });
  });
}
