/** `workspace check|repair|backup|restore` as people and scripts call them: the built file, in plain Node. */
import { execFile } from 'node:child_process';
import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { inRoot } from '../../scripts/paths.mjs';

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'briefing-cli-'));
});
test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

function run(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, LC_ALL: 'C' } };
    execFile(process.execPath, [inRoot('out/cli.js'), ...args], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

const own = (...parts: string[]) => path.join(folder, 'workspace', ...parts);
const command = (...args: string[]) => run(...args, '--workspace', own());
const workspace = (name: string, ...args: string[]) =>
  command('workspace', name, '--backups', path.join(folder, 'backups'), ...args);

async function importOne(): Promise<string> {
  await command('documents', 'import', inRoot('data/documents/2022-09-12-fact-sheet.md'));
  const [name = ''] = await readdir(own('documents'));
  return own('documents', name);
}

test('a backup is taken, shown, and restored only when told so', async () => {
  await importOne();
  expect((await command('workspace', 'backup')).code).toBe(2);
  expect((await workspace('backup')).code).toBe(0);
  await command('book', 'create', '--title', 'Made since');

  const listed = await workspace('restore', '--json');
  const { backups } = JSON.parse(listed.stdout) as { backups: { made: { time: string; counts: unknown } }[] };
  expect(backups).toMatchObject([{ made: { kind: 'by-hand', counts: { documents: 1, books: 0 } } }]);
  const time = backups[0]?.made.time ?? '';

  const preview = await workspace('restore', '--backup', time);
  expect([preview.code, preview.stdout]).toEqual([0, 'Goes: Book: Made since\n']);
  expect(preview.stderr).toContain('--yes');
  expect(await readdir(own('books'))).toHaveLength(1);

  expect(await workspace('restore', '--backup', time, '--yes')).toMatchObject({ code: 0 });
  expect(await readdir(own('books'))).toHaveLength(0);
  const after = await workspace('restore');
  expect(after.stdout.split('\n').filter((line) => line.includes('Before a restore'))).toHaveLength(1);
  expect((await workspace('restore', '--backup', '2001-01-01T00:00:00.000Z')).code).toBe(1);
});

test('what is damaged is named by check, mended by repair, and kept aside', async () => {
  const document = await importOne();
  await workspace('backup');
  expect(await workspace('check')).toMatchObject({ code: 0 });
  const [original = ''] = await readdir(own('originals'));
  await truncate(document, 90);
  await appendFile(own('originals', original), 'x');
  await writeFile(own('workspace.json'), 'spoiled');

  const checked = await workspace('check', '--json');
  expect(checked.code).toBe(1);
  const { problems } = JSON.parse(checked.stdout) as { problems: { fault: string }[] };
  expect(problems.map(({ fault }) => fault)).toEqual(['not-json', 'original-damaged', 'not-json']);

  const planned = await workspace('repair');
  expect([planned.code, planned.stdout]).toEqual([0, `${own('workspace.json')}: make it anew\n`]);
  expect(await readFile(own('workspace.json'), 'utf8')).toBe('spoiled');
  expect((await workspace('repair', '--yes')).stdout.trim().split('\n')).toHaveLength(3);
  expect((await workspace('check')).code).toBe(0);
  const aside = await readdir(own('set-aside'));
  const kinds = new Set(aside.map((name) => name.split(/[-.]/)[0]));
  expect(kinds).toEqual(new Set(['documents', 'original', 'undo', 'workspace']));
  expect((await workspace('repair', '--yes')).stdout).toBe('Nothing is to be repaired.\n');
});

test('a failure is one sentence and exit code 1', async () => {
  await importOne();
  const inside = await command('workspace', 'backup', '--backups', own('backups'));
  expect([inside.code, inside.stderr.trim().split('\n').length]).toEqual([1, 1]);
  expect(inside.stderr).toContain('inside the workspace');
  const missing = await run('workspace', 'check', '--workspace', path.join(folder, 'none'));
  expect([missing.code, missing.stderr.trim().split('\n').length]).toEqual([1, 1]);
});
