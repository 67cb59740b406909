/** The thread that compares: it answers while it is comparing, and finds what the thread that asks would find. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskHere, deskInThread, type AskDesk } from '../../../main/programmes/ask-desk.ts';
import type { ToldDocument } from '../../../main/programmes/programme-desk.ts';
import { bundleWorker } from '../bundle-worker.ts';
import { generateUndertakings } from '../../bench/generated-undertakings.ts';

let worker: Awaited<ReturnType<typeof bundleWorker>>;

beforeAll(async () => {
  worker = await bundleWorker('main/programmes/programme-worker.ts');
});
afterAll(() => worker.remove());

const ASKED = { programmeId: null, most: 100_000, programmes: [], rejected: [] };

function told(count: number): ToldDocument[] {
  return generateUndertakings(count).map((compared) => ({ id: compared[0]?.documentId ?? '', compared }));
}

async function found(desk: AskDesk): Promise<string[]> {
  const { suggestions } = await desk.ask('suggest', { ...ASKED, patience: null });
  return suggestions
    .map(({ initiatives, score }) => `${[...initiatives].sort().join(' ')} ${score.toFixed(6)}`)
    .sort();
}

describe('the thread of programmes', () => {
  it('answers before all is compared, says how far it is, and finds in the end what is found here', async () => {
    const [here, thread] = [deskHere(), deskInThread(worker.file)];
    try {
      for (const desk of [here, thread]) await desk.ask('tell', told(900));
      const early = await thread.ask('suggest', { ...ASKED, patience: 0 });
      expect(early.initiatives).toBe(900);
      expect(early.compared).toBeLessThan(900);
      const all = await found(here);
      expect(all.length).toBeGreaterThan(100);
      expect(await found(thread)).toEqual(all);
    } finally {
      await thread.stop();
    }
  });

  it('compares a new document with all others and leaves what it found', async () => {
    const documents = told(1500);
    const [grown, whole] = [deskHere(), deskHere()];
    await grown.ask('tell', documents.slice(0, -1));
    const before = await found(grown);
    await grown.ask('tell', documents.slice(-1));
    await whole.ask('tell', documents);
    const pairs = (all: readonly string[]) => new Set(all.map((one) => one.split(' ').slice(0, 2).join(' ')));
    const [mine, theirs] = [pairs(await found(grown)), pairs(await found(whole))];
    const both = [...mine].filter((pair) => theirs.has(pair)).length;
    expect(both / Math.max(mine.size, theirs.size)).toBeGreaterThan(0.97);
    expect(mine.size).toBeGreaterThan(pairs(before).size);
  });

  it('forgets a document that is gone', async () => {
    const desk = deskHere();
    const documents = told(700);
    await desk.ask('tell', documents);
    const gone = documents[3]?.id ?? '';
    expect((await found(desk)).filter((one) => one.includes(`${gone}-`))).not.toEqual([]);
    await desk.ask('tell', [{ id: gone, compared: [] }]);
    expect((await found(desk)).filter((one) => one.includes(`${gone}-`))).toEqual([]);
  });
});
