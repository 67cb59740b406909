/** Exporting in a thread of its own, bundled as it is shipped. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportInWorker } from '../../../main/export/export-in-worker.ts';
import { richTextOf } from '../../../shared/annotations/rich-text.ts';
import { bundleWorker } from '../bundle-worker.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { realisticOutline } from './realistic-outlines.ts';
import { smallOutline } from './small-outline.ts';

let workerFile: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ file: workerFile, remove } = await bundleWorker('main/export/export-worker.ts'));
}, 60_000);

afterAll(() => remove());

describe('exporting in a thread', () => {
  it('writes the book and passes its progress on', async () => {
    const file = join(await temporaryFolder(), 'book.docx');
    const seen: number[] = [];
    const request = {
      outline: realisticOutline({ cards: 10 }),
      file,
      forbiddenTexts: [richTextOf('secret words')],
    };
    const written = await exportInWorker(request, { workerFile, onProgress: ({ done }) => seen.push(done) });
    expect(written).toMatchObject({ file, cards: 10, pages: 11 });
    expect((await readFile(file)).byteLength).toBe(written.bytes);
    expect(seen.at(-1)).toBe(10);
  });

  it('brings a Problem back with its code and details', async () => {
    const file = join(await temporaryFolder(), 'none', 'book.docx');
    const request = { outline: smallOutline(), file, forbiddenTexts: [], language: 'es' as const };
    await expect(exportInWorker(request, { workerFile })).rejects.toMatchObject({
      name: 'Problem',
      code: 'file-not-written',
      details: { file, reason: 'su carpeta no existe' },
    });
  });

  it('brings a bug back as an error', async () => {
    const file = join(await temporaryFolder(), 'book.docx');
    const outline = smallOutline([{}], { sources: [] });
    await expect(exportInWorker({ outline, file, forbiddenTexts: [] }, { workerFile })).rejects.toThrow(
      'source 1 without listing it',
    );
  });

  it('stops when it is cancelled, leaving what stood there and nothing else', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'book.docx');
    await writeFile(file, 'old');
    const abort = new AbortController();
    const request = { outline: realisticOutline({ cards: 2000 }), file, forbiddenTexts: [] };
    const onProgress = () => abort.abort();
    const exported = exportInWorker(request, { workerFile, onProgress, signal: abort.signal });
    await expect(exported).rejects.toMatchObject({ code: 'export-cancelled' });
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['book.docx']);
  });

  it('does not begin when it is cancelled before', async () => {
    const folder = await temporaryFolder();
    const request = { outline: smallOutline(), file: join(folder, 'book.docx'), forbiddenTexts: [] };
    const exported = exportInWorker(request, { workerFile, signal: AbortSignal.abort() });
    await expect(exported).rejects.toMatchObject({ code: 'export-cancelled' });
    expect(await readdir(folder)).toEqual([]);
  });
});
