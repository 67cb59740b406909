/** Reading files in a thread of its own, bundled as it is shipped: what one file may cost, and what happens to the others. */
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readInThreads, type DocumentReader } from '../../../main/documents/reading/document-reader.ts';
import { unpackProposal } from '../../../main/documents/reading/packed-proposal.ts';
import { readProposal, type ReadRequest } from '../../../main/documents/reading/read-proposal.ts';
import { inRoot } from '../../../scripts/paths.mjs';
import { bundleWorker } from '../bundle-worker.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const SHIPPED = inRoot('data/documents');

let workerFile: string;
let remove: () => Promise<void>;
let reader: DocumentReader;

beforeAll(async () => {
  ({ file: workerFile, remove } = await bundleWorker('main/documents/reading/import-worker.ts'));
}, 60_000);

afterEach(() => reader.stop());
afterAll(() => remove());

const ITEM = '- The two governments signed an agreement on ports in May and will carry it out together.\n';

/** Nothing in it is spared the parser. */
const MARKED =
  '- **The two** governments [signed](https://example.org/a) an *agreement* on `ports` in May.\n\n';

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

  it('is the very proposal that is made without a thread', async () => {
    reader = readInThreads(workerFile);
    const requests = readdirSync(SHIPPED).map((name) =>
      requestOf(readFileSync(path.join(SHIPPED, name), 'utf8'), name),
    );
    const packed = await Promise.all(requests.map((request) => reader.read(request)));
    for (const [index, request] of requests.entries()) {
      const proposal = await readProposal(request);
      const { blocks, ...document } = proposal.document;
      expect(blocks.length).toBeGreaterThan(10);
      expect(packed[index]).toMatchObject({ document, initiativeCount: proposal.initiatives.length });
      expect(packed[index] && unpackProposal(packed[index])).toEqual(proposal);
    }
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
      reader.read(requestOf(MARKED.repeat(50_000), 'slow.md')),
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

/** A thread that answers by the name of the file: it refuses it, dies of it, or never says a word. */
const ODD_WORKER = `
  const { parentPort } = require('node:worker_threads');
  let isSilent = false;
  parentPort.on('message', ({ fileName }) => {
    if (fileName === 'fatal.md') process.exit(1);
    if (fileName === 'endless.md') isSilent = true;
    if (!isSilent) parentPort.postMessage({ kind: 'problem', code: 'file-empty', details: { file: fileName } });
  });
`;

describe('files that are at hand behind one that costs the thread', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await temporaryFolder();
    await writeFile(path.join(folder, 'odd.cjs'), ODD_WORKER);
  });

  const endings = async (names: readonly string[]) => {
    reader = readInThreads(path.join(folder, 'odd.cjs'), { seconds: 4, megabytes: 1000 }, 1);
    const read = await Promise.allSettled(names.map((name) => reader.read(requestOf(ITEM, name))));
    return read.map((one): unknown => (one.status === 'rejected' ? one.reason : one.value));
  };
  const answered = (file: string) =>
    expect.objectContaining({ code: 'file-empty', details: { file } }) as unknown;

  it('are read when it dies of the first', async () => {
    const [before, fatal, ...after] = await endings(['1.md', 'fatal.md', '3.md', '4.md', '5.md', '6.md']);
    expect(before).toEqual(answered('1.md'));
    expect(fatal).toMatchObject({ message: 'the thread that reads files ended by itself' });
    expect(after).toEqual(['3.md', '4.md', '5.md', '6.md'].map(answered));
  });

  it('are read when the first takes too long', async () => {
    const [before, endless, ...after] = await endings(['1.md', 'endless.md', '3.md', '4.md', '5.md', '6.md']);
    expect(before).toEqual(answered('1.md'));
    expect(endless).toMatchObject({
      code: 'file-too-demanding',
      details: { file: 'endless.md', seconds: 4 },
    });
    expect(after).toEqual(['3.md', '4.md', '5.md', '6.md'].map(answered));
  }, 30_000);

  it('are called off with it and with those that wait', async () => {
    reader = readInThreads(path.join(folder, 'odd.cjs'), { seconds: 60, megabytes: 1000 }, 1);
    const names = Array.from({ length: 12 }, (_, index) => `${String(index)}.md`);
    const reads = ['endless.md', ...names].map((name) => reader.read(requestOf(ITEM, name)));
    const settled = Promise.allSettled(reads);
    await reader.stop();
    for (const one of await settled)
      expect(one).toMatchObject({ status: 'rejected', reason: { code: 'import-cancelled' } });
    await expect(reader.read(requestOf(ITEM, 'next.md'))).rejects.toEqual(answered('next.md'));
  });
});
