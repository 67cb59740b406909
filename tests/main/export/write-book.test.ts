/** Writing a book to the disk: whole and checked, or not at all. */
import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../main/export/refuse-file.ts';
import { writeBook, type WriteRequest } from '../../../main/export/write-book.ts';
import { richTextOf } from '../../../shared/annotations/rich-text.ts';
import { Problem } from '../../../shared/result.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { realisticOutline } from './realistic-outlines.ts';
import { smallOutline, typed } from './small-outline.ts';

async function problemOf(request: WriteRequest): Promise<Problem> {
  try {
    await writeBook(request);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('the book was written');
}

describe('writing a book', () => {
  it('says what stands on the disk', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'My book – México.docx');
    const outline = realisticOutline({ cards: 6 });
    const written = await writeBook({ outline, file, forbiddenTexts: [richTextOf('secret words')] });
    const bytes = await readFile(file);
    expect(written).toEqual({
      file,
      cards: 6,
      pages: 7,
      bytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(await readdir(folder)).toEqual(['My book – México.docx']);
  });

  it('replaces a book that stood there', async () => {
    const file = join(await temporaryFolder(), 'book.docx');
    await writeFile(file, 'old');
    await writeBook({ outline: smallOutline(), file, forbiddenTexts: [] });
    expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
  });

  it('reports the cards laid out up to all of them', async () => {
    const file = join(await temporaryFolder(), 'book.docx');
    const seen: { done: number; total: number }[] = [];
    await writeBook({ outline: realisticOutline({ cards: 12 }), file, forbiddenTexts: [] }, (progress) =>
      seen.push(progress),
    );
    expect(seen.at(-1)).toEqual({ done: 12, total: 12 });
    expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).toSorted((a, b) => a - b));
  });

  it('keeps what stood there, and leaves nothing else, when the book would carry out private words', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'book.docx');
    await writeFile(file, 'old');
    const outline = smallOutline([{ notes: [typed('They are bluffing')] }]);
    const problem = await problemOf({ outline, file, forbiddenTexts: [richTextOf('They are bluffing')] });
    expect(problem.code).toBe('book-leaks-private-text');
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['book.docx']);
  });

  it.each([
    ['a folder stands at its name', 'there is a folder of that name', async (file: string) => mkdir(file)],
    [
      'a file there is set to read-only',
      'it or its folder is write-protected',
      async (file: string) => {
        await writeFile(file, 'old');
        await chmod(file, 0o444);
      },
    ],
  ])('is refused when %s', async (_, reason, prepare) => {
    const folder = await temporaryFolder();
    const file = join(folder, 'book.docx');
    await prepare(file);
    const problem = await problemOf({ outline: smallOutline(), file, forbiddenTexts: [] });
    expect(problem.code).toBe('file-not-written');
    expect(problem.details).toEqual({ file, reason });
    expect(await readdir(folder)).toEqual(['book.docx']);
  });

  it('is refused in plain words of the user’s language when its folder is missing', async () => {
    const file = join(await temporaryFolder(), 'none', 'book.docx');
    const request = { outline: smallOutline(), file, forbiddenTexts: [] };
    expect((await problemOf(request)).details).toEqual({ file, reason: 'its folder does not exist' });
    expect((await problemOf({ ...request, language: 'es' })).details['reason']).toBe('su carpeta no existe');
  });

  it('is refused in a folder that is write-protected', async () => {
    const folder = await protectedFolder();
    const problem = await problemOf({
      outline: smallOutline(),
      file: join(folder, 'book.docx'),
      forbiddenTexts: [],
    });
    expect(problem.details['reason']).toMatch(/write-protected|read-only/);
  });

  it('is refused when the name is too long for the disk', async () => {
    const file = join(await temporaryFolder(), `${'x'.repeat(300)}.docx`);
    const problem = await problemOf({ outline: smallOutline(), file, forbiddenTexts: [] });
    expect(problem.details['reason']).toBe('its name is too long');
  });
});

describe('a failure of the disk', () => {
  it.each([
    ['EACCES', 'it or its folder is write-protected'],
    ['EBUSY', 'another program has it open'],
    ['ENOSPC', 'the disk is full'],
    ['EROFS', 'the disk is read-only'],
    ['EISDIR', 'there is a folder of that name'],
    ['EIO', 'EIO'],
  ])('%s is said in plain words', (code, reason) => {
    const refusal = refusalOf(Object.assign(new Error(code), { code }), 'book.docx', 'en');
    expect(refusal).toMatchObject({ code: 'file-not-written', details: { file: 'book.docx', reason } });
  });

  it('that is none comes back as the bug it is', () => {
    const bug = new TypeError('undefined is not a function');
    expect(refusalOf(bug, 'book.docx', 'en')).toBe(bug);
  });
});

/** The administrator may write to any folder of the disk, but not to the system's own view of its devices. */
async function protectedFolder(): Promise<string> {
  if (process.getuid?.() === 0) return '/sys';
  const folder = await temporaryFolder();
  await chmod(folder, 0o555);
  return folder;
}
