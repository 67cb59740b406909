/** PDF files read in the thread and from the bundle that is shipped, where pdf.js finds neither its own files nor a page to draw on. */
import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readInThreads, type DocumentReader } from '../../../main/documents/reading/document-reader.ts';
import { unpackProposal } from '../../../main/documents/reading/packed-proposal.ts';
import { inRoot } from '../../../scripts/paths.mjs';
import { bundleWorker } from '../bundle-worker.ts';
import { linesAt, pdfOf } from './pdf-for-test.ts';

let workerFile: string;
let remove: () => Promise<void>;
let reader: DocumentReader;

beforeAll(async () => {
  ({ file: workerFile, remove } = await bundleWorker('main/documents/reading/import-worker.ts'));
}, 60_000);

afterEach(() => reader.stop());
afterAll(() => remove());

function requestOf(fileName: string, bytes: Uint8Array) {
  return { fileName, bytes, dialogues: [], now: '2026-11-22T10:00:00Z' };
}

describe('a PDF in the thread', () => {
  it('is read one after the other, also after one that was refused', async () => {
    reader = readInThreads(workerFile);
    const sheet = await readFile(inRoot('tests/fixtures/documents/pdf/fact-sheet.pdf'));
    const cut = pdfOf([linesAt(72, 100, ['Words.'])]).slice(0, 100);
    await expect(reader.read(requestOf('cut.pdf', cut))).rejects.toMatchObject({ code: 'pdf-damaged' });
    const { document, initiatives } = unpackProposal(
      await reader.read(requestOf('sheet.pdf', new Uint8Array(sheet))),
    );
    expect(document).toMatchObject({ format: 'pdf', title: 'Fact Sheet of the Fifth Meeting' });
    expect(initiatives).toHaveLength(11);
    const short = requestOf('short.pdf', pdfOf([linesAt(72, 100, ['Ports open.'])]));
    const { source } = unpackProposal(await reader.read(short));
    expect(source).toBe('Ports open.');
  });
});
