/** Every odd or hostile file that was thought of, imported from the disk through the thread, and how each ends: nothing hangs, nothing is left behind. */
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp, type App } from '../../../main/create-app.ts';
import { readInThreads } from '../../../main/documents/reading/document-reader.ts';
import { inRoot } from '../../../scripts/paths.mjs';
import { bundleWorker } from '../bundle-worker.ts';
import { countingIds, temporaryFolder } from '../temporary-folder.ts';

const MEGABYTE = 1024 * 1024;
const ITEM = 'The two governments signed an agreement on ports in May and will carry it out together.';

let worker: { file: string; remove: () => Promise<void> };
let app: App;
let folder: string;

beforeAll(async () => {
  worker = await bundleWorker('main/documents/reading/import-worker.ts');
}, 60_000);

afterAll(() => worker.remove());

beforeEach(async () => {
  folder = await temporaryFolder();
  app = await createApp({
    workspaceFolder: path.join(folder, 'workspace'),
    dataFolder: inRoot('data'),
    exportWorker: '',
    reader: readInThreads(worker.file),
    now: () => new Date('2026-11-22T10:00:00Z'),
    createId: countingIds(),
    language: () => 'en',
    userName: () => 'Ana',
  });
});

afterEach(() => app.close());

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

/** @returns the code of the refusal, or how many initiatives were found */
async function ending(file: string): Promise<string> {
  const [result] = await app.importFiles([file]);
  if (!result) throw new Error('no result');
  if (!result.ok) expect(result.error.message).toContain(path.basename(file));
  const stored = await app.handlers['documents.list'](null);
  expect(stored).toHaveLength(result.ok ? 1 : 0);
  const originals = await readdir(path.join(folder, 'workspace', 'originals'));
  expect(originals).toHaveLength(result.ok ? 1 : 0);
  return result.ok ? `${String(result.initiativeCount)} initiatives` : result.error.code;
}

const utf16 = (text: string, swap: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(swap ? bytes.swap16() : bytes);
};
const BULLETS = `FACT SHEET\n\n- ${ITEM}\n- ${ITEM.replace('ports', 'café exports')}\n`;
const word = (document: string) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(document),
  });
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('a file', () => {
  it.each<[string, string, string | Uint8Array, string]>([
    ['that is empty', 'a.txt', '', 'file-empty'],
    ['of white space only', 'a.md', ' \n\t\u00a0\n', 'file-empty'],
    ['in UTF-16 with its mark', 'a.txt', utf16(`\ufeff${BULLETS}`, false), '2 initiatives'],
    ['in UTF-16 the other way round', 'a.txt', utf16(`\ufeff${BULLETS}`, true), '2 initiatives'],
    ['in UTF-16 without a mark', 'a.txt', utf16(BULLETS, false), '2 initiatives'],
    ['in Latin-1', 'a.txt', new Uint8Array(Buffer.from(BULLETS, 'latin1')), '2 initiatives'],
    ['with control characters', 'a.md', BULLETS.replace('May', 'M\u0000\u0007ay'), '2 initiatives'],
    [
      'of invalid UTF-8',
      'a.md',
      new Uint8Array([...Buffer.from(BULLETS), 0xc3, 0x28, 0xff]),
      '2 initiatives',
    ],
    [
      'with lists 500 deep',
      'a.md',
      Array.from({ length: 500 }, (_, at) => `${' '.repeat(2 * at)}- ${ITEM}`).join('\n'),
      'some initiatives',
    ],
    [
      'of HTML with scripts and event handlers',
      'a.html',
      `<html><body onload="steal()"><script>steal()</script><ul><li onclick="steal()">${ITEM}</li></ul></body></html>`,
      '1 initiatives',
    ],
    ['of markdown with javascript links', 'a.md', `- [${ITEM}](javascript:alert(1))\n`, '1 initiatives'],
    [
      'with an alias bomb in its front matter',
      'a.md',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map(
          (name, at) =>
            `${name}: &${name} [${Array(9)
              .fill(`*${'abcdefgh'[at] ?? ''}`)
              .join(',')}]`,
        )
        .join('\n')}\ntitle: *i\n---\n\n${BULLETS}`,
      '2 initiatives',
    ],
    [
      'with front matter of wrong types',
      'a.md',
      `---\ntitle: {a: [1]}\ndate: [2022]\n---\n\n${BULLETS}`,
      '2 initiatives',
    ],
    [
      'that is binary and named .txt',
      'a.txt',
      new Uint8Array(4000).map((_, at) => (at * 7919) % 256),
      'file-binary',
    ],
    ['that is no zip and named .docx', 'a.docx', new Uint8Array(300).map((_, at) => at % 256), 'any refusal'],
    [
      'that is a zip bomb named .docx',
      'a.docx',
      word(
        `<w:document ${W}><w:body>${'<w:p/>'.repeat(20_000_000 / 6)}${' '.repeat(180 * MEGABYTE)}</w:body></w:document>`,
      ),
      'any refusal',
    ],
    [
      'of Word with a document type and entities',
      'a.docx',
      word(
        `<!DOCTYPE w [<!ENTITY a "lol"><!ENTITY b SYSTEM "file:///etc/passwd">]><w:document ${W}><w:body><w:p><w:r><w:t>&a;&b;</w:t></w:r></w:p></w:body></w:document>`,
      ),
      'any refusal',
    ],
    [
      'of XHTML with external entities',
      'a.xhtml',
      `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><body><p>${ITEM} &x;</p></body></html>`,
      '1 initiatives',
    ],
    [
      'that runs from right to left, with emoji',
      'a.md',
      `# بيان مشترك 🇲🇽🇺🇸\n\n- سيوقع الجانبان اتفاقا بشأن الموانئ في مايو وسينفذانه معا 👩‍👩‍👧‍👦.\n`,
      '1 initiatives',
    ],
    ['of PDF that stops after its first line', 'a.pdf', '%PDF-1.7\n1 0 obj\n<<', 'any refusal'],
    ['of 50 MB in one line', 'a.txt', 'word '.repeat(10 * MEGABYTE), 'any refusal'],
  ])(
    '%s',
    async (_, name, content, expected) => {
      const end = await ending(await fileOf(name, content));
      if (expected === 'any refusal') expect(end).toMatch(/^(?:file|word|archive|format|pdf)-/);
      else if (expected === 'some initiatives') expect(end).toMatch(/^[1-9]\d* initiatives$/);
      else expect(end).toBe(expected);
    },
    60_000,
  );

  it.each([
    '..\\..\\evil.md',
    '; rm -rf ~.md',
    '$(touch x).md',
    'a\nb.md',
    'ａ\u202efdm.md',
    `${'n'.repeat(250)}.md`,
    '%2e%2e%2fup.md',
  ])('named %j is imported under its name, which is never taken for a path', async (name) => {
    expect(await ending(await fileOf(name, BULLETS))).toBe('2 initiatives');
    const inWorkspace = await readdir(path.join(folder, 'workspace'), { recursive: true });
    expect(inWorkspace.every((one) => /^[\w/.-]+$/.test(one))).toBe(true);
  });

  it('that is a folder, or is not there', async () => {
    await mkdir(path.join(folder, 'sub.md'));
    expect(await ending(path.join(folder, 'sub.md'))).toBe('file-is-folder');
    expect(await ending(path.join(folder, 'gone.md'))).toBe('file-not-found');
  });

  it('that the system refuses to open', async () => {
    const file = path.join(folder, 'loop.md');
    await symlink(file, file);
    expect(await ending(file)).toBe('file-unreadable');
  });
});
