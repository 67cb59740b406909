/** The command line as people and scripts call it: the built file, in plain Node, with its output and its exit codes. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { inRoot } from '../../scripts/paths.mjs';

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

interface Listed {
  id: string;
  documentId: string;
  pillar: string | null;
  section: string | null;
  text: string;
  children: string[];
  source: { start: number; end: number };
}

function run(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, LC_ALL: 'C' }, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [inRoot('out/cli.js'), ...args], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'briefing-cli-'));
});
test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

function inWorkspace(...args: string[]): Promise<Run> {
  return run(...args, '--workspace', path.join(folder, 'workspace'), '--json');
}

function documentFile(name: string): string {
  return inRoot('data/documents', name);
}

test('a fresh workspace holds nothing but what is imported', async () => {
  const imported = await inWorkspace('documents', 'import', documentFile('2022-09-12-joint-statement.md'));
  const { results } = JSON.parse(imported.stdout) as { results: object[] };
  expect(imported.code).toBe(0);
  expect(results).toMatchObject([
    {
      ok: true,
      title: 'Joint Statement Following the 2022 U.S.-Mexico High-Level Economic Dialogue',
      date: '2022-09-12',
      documentType: 'joint-statement',
      language: 'en',
      warnings: [],
    },
  ]);
  const listed = JSON.parse((await inWorkspace('documents', 'list')).stdout) as { documents: object[] };
  expect(listed.documents).toHaveLength(1);
});

test('one bad file does not stop the good ones, and is named with what to do', async () => {
  const good = documentFile('2022-09-12-fact-sheet.md');
  const { code, stdout, stderr } = await inWorkspace(
    'documents',
    'import',
    path.join(folder, 'gone.md'),
    good,
  );
  const { results } = JSON.parse(stdout) as { results: object[] };
  expect(code).toBe(1);
  expect(results).toMatchObject([
    { ok: false, error: { code: 'file-not-found' } },
    { ok: true, initiativeCount: 20 },
  ]);
  expect(stderr).toContain('gone.md');
  expect(stderr).not.toContain('    at ');
});

test('initiatives come in document order, each exactly where it stands in the source', async () => {
  const file = documentFile('2022-09-12-fact-sheet.md');
  await inWorkspace('documents', 'import', file);
  const { stdout } = await inWorkspace('initiatives', 'list');
  const { initiatives } = JSON.parse(stdout) as { initiatives: Listed[] };
  const source = await readFile(file, 'utf8');
  expect(initiatives).toHaveLength(20);
  const starts = initiatives.map((one) => one.source.start);
  expect(starts).toEqual(starts.toSorted((left, right) => left - right));
  for (const { text, source: span } of initiatives) {
    expect(source.slice(span.start, span.end)).toContain(text.split(' ')[0]);
  }
});

test('a query narrows the list', async () => {
  await inWorkspace('documents', 'import', documentFile('2022-09-12-fact-sheet.md'));
  const { stdout } = await inWorkspace('initiatives', 'list', '--query', 'cofepris');
  const { initiatives } = JSON.parse(stdout) as { initiatives: Listed[] };
  expect(initiatives).toHaveLength(1);
  expect(initiatives[0]?.text).toContain('(COFEPRIS)');
});

test('shared annotations go into the exported book and private ones do not', async () => {
  await inWorkspace('documents', 'import', documentFile('2022-09-12-fact-sheet.md'));
  const { initiatives } = JSON.parse((await inWorkspace('initiatives', 'list')).stdout) as {
    initiatives: Listed[];
  };
  const id = initiatives[0]?.id ?? '';
  const add = (kind: string, visibility: string, text: string) =>
    inWorkspace(
      'annotations',
      'add',
      '--initiative',
      id,
      '--kind',
      kind,
      '--visibility',
      visibility,
      '--text',
      text,
    );
  expect((await add('talking-point', 'shared', 'Say this aloud.')).code).toBe(0);
  expect((await add('note', 'private', 'Keep this to yourself.')).code).toBe(0);
  const created = await inWorkspace('book', 'create', '--title', 'Trip', '--initiatives', 'all');
  const { book } = JSON.parse(created.stdout) as { book: { id: string } };

  const out = path.join(folder, 'book.docx');
  const exported = await inWorkspace('book', 'export', '--book', book.id, '--out', out);

  expect(JSON.parse(exported.stdout)).toMatchObject({ file: out, cards: 20 });
  const parts = unzipSync(await readFile(out));
  const texts = Object.values(parts).map((bytes) => strFromU8(bytes));
  expect(texts.some((text) => text.includes('Say this aloud.'))).toBe(true);
  expect(texts.some((text) => text.includes('Keep this to yourself'))).toBe(false);
});

test('the sample book is written in one step, in either language', async () => {
  for (const language of ['en', 'es']) {
    const out = path.join(folder, `${language}.docx`);
    const { code, stdout } = await run('sample-book', '--out', out, '--language', language, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ file: out, cards: 90 });
    const words = language === 'en' ? 'Building Back Together' : 'Reconstruir juntos';
    expect(strFromU8(unzipSync(await readFile(out))['word/document.xml'] ?? new Uint8Array())).toContain(
      words,
    );
  }
});

test('bad usage ends with one line and exit code 2', async () => {
  for (const args of [
    ['documents'],
    ['documents', 'list'],
    ['book', 'export', '--out', 'x'],
    ['no-such-command'],
  ]) {
    const { code, stdout, stderr } = await run(...args);
    expect(code, args.join(' ')).toBe(2);
    expect(stderr.trim().split('\n'), args.join(' ')).toHaveLength(1);
    expect(stdout).toBe('');
  }
});

test('a book that cannot be filled or named is not made', async () => {
  expect((await inWorkspace('book', 'create', '--title', 'Trip', '--initiatives', 'nobody')).code).toBe(1);
  expect((await inWorkspace('book', 'create', '--title', '')).code).toBe(2);
  const made = await readdir(path.join(folder, 'workspace', 'books'));
  expect(made).toEqual([]);
});

test('a failure is one sentence and exit code 1, never a stack trace', async () => {
  await inWorkspace('documents', 'list');
  const { code, stderr } = await inWorkspace(
    'book',
    'export',
    '--book',
    'nobody',
    '--out',
    path.join(folder, 'x.docx'),
  );
  expect(code).toBe(1);
  expect(stderr.trim()).toBe('That book is not there any more: nobody.');
});

test('a workspace that cannot be understood is left as it is', async () => {
  await inWorkspace('documents', 'list');
  const file = path.join(folder, 'workspace', 'workspace.json');
  await writeFile(file, 'not ours');
  const { code, stderr } = await inWorkspace('documents', 'list');
  expect(code).toBe(1);
  expect(stderr).toContain('Nothing was changed');
  expect(await readFile(file, 'utf8')).toBe('not ours');
});

test('annotations and books are listed, narrowed by their options', async () => {
  await inWorkspace('documents', 'import', documentFile('2022-09-12-joint-statement.md'));
  const { stdout } = await inWorkspace('initiatives', 'list');
  const [initiative] = (JSON.parse(stdout) as { initiatives: Listed[] }).initiatives;
  const id = initiative?.id ?? '';
  await inWorkspace('annotations', 'add', '--initiative', id, '--kind', 'note', '--text', 'Ask who pays.');
  await inWorkspace('book', 'create', '--title', 'Trip', '--initiatives', id);
  const list = async (...args: string[]) => JSON.parse((await inWorkspace(...args)).stdout) as object;
  expect(await list('annotations', 'list', '--kind', 'note', '--visibility', 'private')).toMatchObject({
    annotations: [
      {
        text: 'Ask who pays.',
        initiativeId: id,
        documentTitle: expect.stringContaining('Joint Statement'),
      },
    ],
  });
  expect(await list('annotations', 'list', '--visibility', 'shared')).toEqual({ annotations: [] });
  expect(await list('annotations', 'list', '--trash')).toEqual({ annotations: [] });
  expect(await list('books', 'list')).toMatchObject({ books: [{ title: 'Trip', cardCount: 1 }] });
  expect(await list('books', 'list', '--trash')).toEqual({ books: [] });
  expect((await inWorkspace('annotations', 'list', '--kind', 'poem')).code).toBe(2);
});
