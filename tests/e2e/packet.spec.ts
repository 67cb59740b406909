/** A packet from one user's window to another's: sent, handed over, looked over, merged, undone; and the copies that a sync tool left. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { inRoot } from '../../scripts/paths.mjs';
import { expect, test } from './launch.ts';
import { violationsOn } from './violations.ts';

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'briefing-packet-'));
});
test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const DOCUMENT = inRoot('data/documents/2024-04-19-mid-year-review.md');

function cli(workspace: string, ...args: string[]): Record<string, unknown> {
  const call = [inRoot('out/cli.js'), ...args, '--workspace', workspace, '--json'];
  return JSON.parse(execFileSync(process.execPath, call, { encoding: 'utf8' })) as Record<string, unknown>;
}

interface Sent {
  file: string;
  initiativeId: string;
  workspace: string;
}

/** A colleague's packet: a book of three cards, a note that is shared and one that is private. */
function packetOfColleague(text: string): Sent {
  const workspace = path.join(folder, 'colleague');
  cli(workspace, 'documents', 'import', DOCUMENT);
  const { initiatives } = cli(workspace, 'initiatives', 'list') as { initiatives: { id: string }[] };
  const ids = initiatives.slice(0, 3).map(({ id }) => id);
  const initiativeId = ids[0] ?? '';
  const note = ['annotations', 'add', '--initiative', initiativeId, '--kind', 'note'];
  cli(workspace, ...note, '--visibility', 'shared', '--text', text);
  cli(workspace, ...note, '--visibility', 'private', '--text', 'Mine alone.');
  const { book } = cli(
    workspace,
    'book',
    'create',
    '--title',
    'Border trip',
    '--initiatives',
    ids.join(','),
  ) as {
    book: { id: string };
  };
  const file = path.join(folder, 'border-trip.briefing');
  cli(workspace, 'packet', 'export', '--book', book.id, '--out', file);
  return { file, initiativeId, workspace };
}

async function drop(window: Page, file: string): Promise<void> {
  const bytes = [...(await readFile(file))];
  await window.evaluate(
    ({ name, content }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], name));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        const event = new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
      }
    },
    { name: path.basename(file), content: bytes },
  );
}

async function answerSaveDialog(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
}

for (const [language, words] of [
  ['en', { merge: 'Merge', close: 'Close without merging', undo: 'Undo', from: /^From .+, / }],
  ['es', { merge: 'Combinar', close: 'Cerrar sin combinar', undo: 'Deshacer', from: /^De .+, / }],
] as const) {
  test(`a dropped packet is looked over, merged and undone, in ${language}`, async ({ launchApp }) => {
    const { file } = packetOfColleague('Ask for the dates of the second phase.');
    const { window } = await launchApp({ language, theme: language === 'en' ? 'light' : 'dark' });
    await expect(window.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await drop(window, file);

    const main = window.getByRole('main');
    await expect(main.getByRole('heading', { level: 1, name: words.from })).toBeVisible();
    await expect(main.getByText('Ask for the dates of the second phase.')).toBeVisible();
    await expect(main.getByText('Mine alone.')).toHaveCount(0);
    expect(await violationsOn(window)).toEqual([]);
    await main.getByRole('button', { name: words.merge, exact: true }).click();

    await window.locator('[data-screen="book"]').click();
    await expect(main.getByRole('heading', { level: 1, name: 'Border trip' })).toBeVisible();
    await window.locator('footer').getByRole('button', { name: words.undo, exact: true }).click();
    await expect(main.getByRole('heading', { level: 1, name: 'Border trip' })).toHaveCount(0);
  });
}

test('what both changed is shown side by side with both authors, and the choice is done as one step', async ({
  launchApp,
}) => {
  const { file, initiativeId, workspace } = packetOfColleague('As the colleague wrote it.');
  const mine = path.join(folder, 'mine');
  cli(mine, 'packet', 'import', file);
  const { documentId } = (
    cli(mine, 'initiatives', 'list') as { initiatives: { id: string; documentId: string }[] }
  ).initiatives[0] ?? { documentId: '' };
  const record = path.join(mine, 'annotations', `${documentId}.json`);
  await writeFile(
    record,
    edited(await readFile(record, 'utf8'), 'As the colleague wrote it.', 'As I have it now.'),
  );
  expect(initiativeId).not.toBe('');
  expect(workspace).not.toBe(mine);

  const { window } = await launchApp({ args: [`--workspace=${mine}`, file] });
  const main = window.getByRole('main');
  const differs = main.getByRole('region', { name: 'Differs' });
  await expect(differs.getByText('As I have it now.')).toBeVisible();
  await expect(differs.getByText('As the colleague wrote it.')).toBeVisible();
  await expect(differs.getByRole('radio', { name: 'Keep both' })).toBeChecked();
  expect(await violationsOn(window)).toEqual([]);

  await differs.getByRole('radio', { name: 'Take theirs' }).focus();
  await window.keyboard.press('Space');
  await expect(differs.getByRole('radio', { name: 'Take theirs' })).toBeChecked();
  await main.getByRole('button', { name: 'Merge', exact: true }).press('Enter');

  await expect(window.getByRole('button', { name: /^Undo merge of the packet from / })).toBeVisible();
  await window.locator('[data-screen="initiatives"]').click();
  await window.locator('[data-row]').first().click();
  await window.getByRole('button', { name: /^Undo merge of the packet from / }).click();
  const texts = await readFile(record, 'utf8');
  expect(texts).toContain('As I have it now.');
  expect(texts).not.toContain('As the colleague wrote it.');
});

function edited(envelope: string, from: string, to: string): string {
  const parsed = JSON.parse(envelope) as { record: unknown };
  const record: unknown = JSON.parse(JSON.stringify(parsed.record).replaceAll(from, to));
  const checksum = createHash('sha256').update(JSON.stringify(record)).digest('hex');
  return JSON.stringify({ ...parsed, checksum, record });
}

test('a book is sent from its screen, without private notes unless they are asked for, with a passphrase', async ({
  launchApp,
}) => {
  const { workspace } = packetOfColleague('Shared.');
  const { app, window } = await launchApp({ args: [`--workspace=${workspace}`] });
  await window.locator('[data-screen="book"]').click();
  await window.getByRole('button', { name: 'Send as packet…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Send as packet' });
  await expect(dialog.getByText('1 shared annotation')).toBeVisible();
  const privately = dialog.getByRole('switch', { name: 'Send 1 private annotation too' });
  await expect(privately).not.toBeChecked();
  expect(await violationsOn(window)).toEqual([]);
  const plain = path.join(folder, 'plain.briefing');
  await answerSaveDialog(app, plain);
  await dialog.getByRole('button', { name: 'Save as…' }).click();
  await expect(window.getByText('“plain.briefing” is written and checked').first()).toBeVisible();

  await window.getByRole('button', { name: 'Send as packet…' }).click();
  await privately.click();
  await expect(dialog.getByText('Whoever opens the packet can read them.')).toBeVisible();
  await dialog.getByLabel('Passphrase (optional)').fill('grapa cometa');
  await dialog.getByLabel('The passphrase again').fill('grapa cometas');
  await expect(dialog.getByText('The two passphrases are not the same.')).toBeVisible();
  await dialog.getByLabel('The passphrase again').fill('grapa cometa');
  await answerSaveDialog(app, path.join(folder, 'sealed'));
  await dialog.getByRole('button', { name: 'Save as…' }).click();
  await expect(window.getByText('“sealed.briefing” is written, encrypted and checked').first()).toBeVisible();

  const holdsOf = (file: string, passphrase = '') => {
    const call = ['packet', 'import', file, '--dry-run', '--json', '--workspace', path.join(folder, 'third')];
    const env = { ...process.env, HLED_PACKET_PASSPHRASE: passphrase };
    const out = execFileSync(process.execPath, [inRoot('out/cli.js'), ...call], { encoding: 'utf8', env });
    return (JSON.parse(out) as { things: { theirs: { text: string } | null }[] }).things.map(
      ({ theirs }) => theirs?.text,
    );
  };
  expect(holdsOf(plain)).not.toContain('Mine alone.');
  expect(holdsOf(path.join(folder, 'sealed.briefing'), 'grapa cometa')).toContain('Mine alone.');

  await drop(window, path.join(folder, 'sealed.briefing'));
  await window.getByLabel('Passphrase', { exact: true }).fill('something else');
  await window.keyboard.press('Enter');
  await expect(window.getByText('That passphrase does not open it.').first()).toBeVisible();
  expect(await violationsOn(window)).toEqual([]);
  await window.getByLabel('Passphrase', { exact: true }).fill('grapa cometa');
  await window.keyboard.press('Enter');
  await expect(
    window.getByText('Everything in it is here already. There is nothing to merge.').first(),
  ).toBeVisible();
});

test('documents of the library are sent, and a file that is no packet is refused with its reason', async ({
  launchApp,
}) => {
  const { app, window } = await launchApp();
  await expect(window.getByRole('navigation', { name: 'Documents' })).toBeVisible();
  await window.getByRole('button', { name: 'Send as packet…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Send as packet' });
  await dialog.getByRole('checkbox', { name: 'All documents' }).click();
  await expect(dialog.getByText('5 documents').first()).toBeVisible();
  expect(await violationsOn(window)).toEqual([]);
  await answerSaveDialog(app, path.join(folder, 'all.briefing'));
  await dialog.getByRole('button', { name: 'Save as…' }).click();
  await expect(window.getByText('“all.briefing” is written and checked').first()).toBeVisible();

  const bad = path.join(folder, 'bad.briefing');
  await writeFile(bad, 'Dear colleague');
  await drop(window, bad);
  await expect(window.getByRole('heading', { name: 'This packet was not opened' })).toBeVisible();
  await expect(window.getByRole('alert')).toContainText('bad.briefing is no packet of this program');
  expect(await violationsOn(window)).toEqual([]);
  await window.getByRole('main').getByRole('button', { name: 'Close' }).click();
  await expect(window.getByRole('navigation', { name: 'Documents' })).toBeVisible();
});

test('copies of a sync tool are noticed, compared, merged and put away', async ({ launchApp }) => {
  const { workspace } = packetOfColleague('As it was.');
  const [name = ''] = await readdir(path.join(workspace, 'annotations'));
  const record = path.join(workspace, 'annotations', name);
  const copy = record.replace('.json', ' (conflicted copy 2026-11-22).json');
  await writeFile(copy, edited(await readFile(record, 'utf8'), 'As it was.', 'As the other machine has it.'));

  const { window } = await launchApp({ args: [`--workspace=${workspace}`] });
  await expect(window.getByText('1 copy from another machine waits to be compared.').first()).toBeVisible();
  await window.getByRole('button', { name: 'Compare' }).click();
  await expect(window.getByText('As the other machine has it.').first()).toBeVisible();
  expect(await violationsOn(window)).toEqual([]);
  await window.getByRole('main').getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(window.getByText('1 copy from another machine waits to be compared.')).toHaveCount(0);
  expect(await readdir(path.join(workspace, 'annotations'))).toEqual([name]);
  expect(await readFile(record, 'utf8')).toContain('As the other machine has it.');
});
