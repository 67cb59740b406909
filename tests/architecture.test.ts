/** Holds the program to its plan: who may import whom. When a test here fails, mend the import before the table. */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../scripts/paths.mjs';
import { readImports, type Import } from './architecture/imports.ts';
import { cycles, isBarrel, nounBreaches, tableBreaches, type Room } from './architecture/rules.ts';

const PURE = ['npm:minisearch', 'npm:zod', 'npm:i18next'];
const PLAIN = ['shared', 'node', 'npm:zod', 'npm:uuid'];
const STORE = ['npm:lowdb'];
const READERS = [
  'npm:unified',
  'npm:remark-parse',
  'npm:mdast',
  'npm:unist',
  'npm:yaml',
  'npm:parse5',
  'npm:mammoth',
  'npm:pdfjs-dist',
  'npm:fflate',
];
const WORD = ['npm:docx', 'npm:fflate'];
const SPREADSHEETS = ['npm:papaparse', 'npm:read-excel-file', 'npm:write-excel-file'];
const WINDOW = [
  'npm:react',
  'npm:react-dom',
  'npm:@fluentui/*',
  'npm:@tanstack/*',
  'npm:@dnd-kit/*',
  'npm:zustand',
  'npm:@tiptap/*',
  'npm:d3-scale',
];
/** How these may use one another is the business of NOUN_ORDER. */
const NOUNS = [
  'annotations',
  'book',
  'commitments',
  'figures',
  'initiatives',
  'programmes',
  'search',
  'trash',
].map((noun) => `main/${noun}`);
const CORE = [
  ...NOUNS,
  'main/packet',
  'main/documents',
  'main/store',
  'main/export',
  'main/create-app.ts',
  'main/core-handlers.ts',
  'main/session-handlers.ts',
];

/** The most exact room counts: a file of main/store falls under main/store. */
const TABLE: Room[] = [
  { room: 'shared', mayImport: ['shared', ...PURE] },
  { room: 'shared/programmes', mayImport: ['shared', ...PURE, 'npm:diff', 'npm:snowball-stemmers'] },
  { room: 'shared/versions', mayImport: ['shared', ...PURE, 'npm:diff'] },
  { room: 'main/store', mayImport: ['main/store', ...PLAIN, ...STORE] },
  { room: 'main/documents', mayImport: ['main/documents', 'main/store', ...PLAIN, ...READERS] },
  { room: 'main/export', mayImport: ['main/export', ...PLAIN, ...WORD] },
  ...NOUNS.map((room) => ({
    room,
    mayImport: [...NOUNS, 'main/documents', 'main/store', 'main/export', ...PLAIN],
  })),
  {
    room: 'main/annotations/exchange',
    mayImport: ['main/annotations', 'main/documents', 'main/store', ...PLAIN, ...SPREADSHEETS],
  },
  {
    room: 'main/search/engine',
    mayImport: ['main/search', ...PLAIN, 'npm:snowball-stemmers'],
  },
  {
    room: 'main/packet',
    mayImport: [...NOUNS, 'main/packet', 'main/documents', 'main/store', ...PLAIN, 'npm:fflate'],
  },
  { room: 'main/create-app.ts', mayImport: [...CORE, ...PLAIN] },
  { room: 'main/core-handlers.ts', mayImport: ['shared'] },
  { room: 'main/session-handlers.ts', mayImport: [...NOUNS, 'main/documents', 'main/store', 'shared'] },
  { room: 'main/cli', mayImport: ['main/cli', ...CORE, ...PLAIN, 'npm:commander'] },
  { room: 'main/electron', mayImport: ['main', ...PLAIN, ...STORE, 'npm:electron', 'npm:electron-log'] },
  { room: 'renderer', mayImport: ['renderer', 'shared', ...WINDOW, ...PURE, 'npm:@fontsource-variable/*'] },
];

/** A noun may use those before it, never those after it. */
const NOUN_ORDER = [
  ['documents'],
  ['initiatives'],
  ['annotations'],
  ['programmes', 'commitments'],
  ['book'],
  ['packet'],
];

describe('the rooms', () => {
  let imports: Import[];
  beforeAll(async () => {
    imports = await readImports(['shared', 'main', 'renderer']);
  });

  it('import only what the table allows', () => {
    expect(imports.length).toBeGreaterThan(0);
    expect(tableBreaches(imports, TABLE)).toEqual([]);
  });

  it('leave electron to main/electron', () => {
    const users = imports.filter(({ to }) => to === 'npm:electron').map(({ from }) => from);
    expect(users.filter((file) => !file.startsWith('main/electron/'))).toEqual([]);
  });

  it('keep the order of the nouns', () => {
    expect(nounBreaches(imports, NOUN_ORDER)).toEqual([]);
  });

  it('have no cycles', () => {
    expect(cycles(imports)).toEqual([]);
  });

  it('have no files that only pass exports on', async () => {
    const files = [...new Set(imports.map(({ from }) => from))].filter(
      (file) => !file.startsWith('node_modules/'),
    );
    const sources = await Promise.all(files.map((file) => readFile(inRoot(file), 'utf8')));
    expect(files.filter((_file, at) => isBarrel(sources[at] ?? ''))).toEqual([]);
  });
});

describe('the rules', () => {
  it.each([
    ['shared/book/book.ts', 'node'],
    ['shared/book/book.ts', 'main/store/session.ts'],
    ['main/store/session.ts', 'main/documents/import-files.ts'],
    ['main/cli/cli.ts', 'main/electron/window.ts'],
    ['main/book/export-book.ts', 'npm:electron'],
    ['renderer/api.ts', 'main/create-app.ts'],
    ['renderer/api.ts', 'npm:docx'],
    ['somewhere/else.ts', 'shared/result.ts'],
  ])('refuse that %s imports %s', (from, to) => {
    expect(tableBreaches([{ from, to }], TABLE)).toEqual([`${from} imports ${to}`]);
  });

  it('refuse a noun that uses a later one', () => {
    const back = { from: 'shared/documents/document.ts', to: 'shared/book/book.ts' };
    expect(nounBreaches([back], NOUN_ORDER)).toHaveLength(1);
    expect(nounBreaches([{ from: back.to, to: back.from }], NOUN_ORDER)).toEqual([]);
  });

  it('see a cycle of three files, and the way round', () => {
    const ring = ['a', 'b', 'c'].map((from, at) => ({ from, to: ['b', 'c', 'a'][at] ?? '' }));
    expect(cycles([...ring, { from: 'c', to: 'd' }])).toEqual(['a -> b -> c -> a']);
    expect(cycles(ring.slice(1))).toEqual([]);
  });

  it('know a barrel from a file that does something', () => {
    expect(isBarrel("/** All. */\nexport * from './a.ts';\nexport { b } from './b.ts';\n")).toBe(true);
    expect(isBarrel("export { b } from './b.ts';\nexport const c = 1;\n")).toBe(false);
  });
});
