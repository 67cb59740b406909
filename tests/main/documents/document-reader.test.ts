/** Reading files in a thread of its own, bundled as it is shipped: what one file may cost, and what happens to the others. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readInThreads, type DocumentReader } from '../../../main/documents/reading/document-reader.ts';
import { unpackProposal } from '../../../main/documents/reading/packed-proposal.ts';
import type { ReadRequest } from '../../../main/documents/reading/read-proposal.ts';
import { bundleWorker } from '../bundle-worker.ts';

let workerFile: string;
let remove: () => Promise<void>;
let reader: DocumentReader;

beforeAll(async () => {
  ({ file: workerFile, remove } = await bundleWorker('main/documents/reading/import-worker.ts'));
}, 60_000);

afterEach(() => reader.stop());
afterAll(() => remove());

const ITEM = '- The two governments signed an agreement on ports in May and will carry it out together.\n';

function requestOf(text: string, fileName = 'works.md'): ReadRequest {
  return { fileName, bytes: new TextEncoder().encode(text), dialogues: [], now: '2026-11-22T10:00:00Z' };
}

describe('a file in the thread', () => {
  it('comes back as a proposal with its source', async () => {
    reader = readInThreads(workerFile);
    const { initiatives, source } = unpackProposal(await reader.read(requestOf(ITEM)));
    expect(initiatives).toHaveLength(1);
    expect(source).toBe(ITEM);
  });

  it('is refused for the reason that its reader gives', async () => {
    reader = readInThreads(workerFile);
    await expect(reader.read(requestOf('', 'empty.md'))).rejects.toMatchObject({
      code: 'file-empty',
      details: { file: 'empty.md' },
    });
  });

  it('is given up when it takes too long, and the next is read all the same', async () => {
    reader = readInThreads(workerFile, { seconds: 1.5, megabytes: 1000 }, 1);
    const [slow, quick] = await Promise.allSettled([
      reader.read(requestOf(ITEM.repeat(55_000), 'slow.md')),
      reader.read(requestOf(ITEM)),
    ]);
    expect(slow).toMatchObject({ status: 'rejected', reason: { code: 'file-too-demanding' } });
    expect(quick.status).toBe('fulfilled');
  }, 30_000);

  it('is given up when it needs too much memory', async () => {
    reader = readInThreads(workerFile, { seconds: 60, megabytes: 40 }, 1);
    await expect(reader.read(requestOf(ITEM.repeat(30_000), 'large.md'))).rejects.toMatchObject({
      code: 'file-too-demanding',
      details: { file: 'large.md', megabytes: 40 },
    });
  }, 60_000);

  it('is left alone when the import is cancelled, and the reader goes on reading others', async () => {
    reader = readInThreads(workerFile);
    const long = reader.read(requestOf(ITEM.repeat(20_000), 'long.md'));
    const rejected = expect(long).rejects.toMatchObject({ code: 'import-cancelled' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await reader.stop();
    await rejected;
    expect((await reader.read(requestOf(ITEM))).initiativeCount).toBe(1);
  });
});
