/** The command line on an encrypted workspace: the passphrase comes from the environment or a file, and from nowhere else. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { openWorkspace } from '../../main/store/open-workspace.ts';
import { inRoot } from '../../scripts/paths.mjs';

const PASSPHRASE = 'grapa cometa níspero tractor';

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'briefing-cli-'));
  const workspace = await openWorkspace(path.join(folder, 'workspace'), {
    now: () => new Date(),
    createId: () => 'unused',
  });
  await workspace.reseal((encryption, committer) => encryption.turnOn(committer, PASSPHRASE));
  await workspace.close();
});
test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

function list(environment: Record<string, string>, ...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    const workspace = path.join(folder, 'workspace');
    const asked = [inRoot('out/cli.js'), 'documents', 'list', '--workspace', workspace, '--json', ...args];
    const options = { env: { ...process.env, LC_ALL: 'C', ...environment } };
    execFile(process.execPath, asked, options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

test('it opens with the passphrase of the environment, or with the first line of a file', async () => {
  const file = path.join(folder, 'passphrase.txt');
  await writeFile(file, `${PASSPHRASE}\r\nsecond line\r\n`);
  expect(await list({ HLED_PASSPHRASE: PASSPHRASE })).toMatchObject({
    code: 0,
    stdout: '{"documents":[]}\n',
  });
  expect(await list({}, '--passphrase-file', file)).toMatchObject({ code: 0, stderr: '' });
  expect((await list({ HLED_PASSPHRASE: 'ignored' }, '--passphrase-file', file)).code).toBe(0);
});

test('it says what is missing, and takes no passphrase as an argument', async () => {
  const without = await list({});
  expect(without.code).toBe(1);
  expect(JSON.parse(without.stdout)).toMatchObject({ error: { code: 'workspace-locked' } });
  expect(without.stderr).toContain('--passphrase-file');
  const wrong = await list({ HLED_PASSPHRASE: 'something else' });
  expect(JSON.parse(wrong.stdout)).toMatchObject({ error: { code: 'wrong-passphrase' } });
  const gone = await list({}, '--passphrase-file', path.join(folder, 'gone.txt'));
  expect(JSON.parse(gone.stdout)).toMatchObject({ error: { code: 'file-not-found' } });
  expect((await list({}, '--passphrase', PASSPHRASE)).code).toBe(2);
});
