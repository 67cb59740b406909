/** What the workspace holds when a disk fails or the power goes in the middle of a change: all of the change or nothing, never less than what was acknowledged. */
import { beforeEach, describe, expect, it } from 'vitest';
import { openWorkspace } from '../../../main/store/open-workspace.ts';
import type { Transaction } from '../../../main/store/transaction.ts';
import type { Workspace } from '../../../main/store/workspace.ts';
import { createBook } from '../../../shared/book/edit-book.ts';
import { countingIds, temporaryFolder } from '../temporary-folder.ts';
import { SimulatedDisk } from './simulated-disk.ts';
import { typedText } from '../../../shared/annotations/annotation.ts';
import { writtenText } from '../../../shared/annotations/rich-text.ts';

let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
});

const createId = countingIds();
const now = () => new Date('2026-11-22T10:00:00Z');
const open = (disk: SimulatedDisk) => openWorkspace(folder, { now, createId, files: disk.files });

function put(transaction: Transaction, id: string, title: string): void {
  const cover = { title, event: '', principal: '', preparedBy: '', date: null };
  transaction.put('books', id, {
    ...createBook(cover, { author: 'Ana', now: now().toISOString() }, createId),
    id,
  });
}

function write(transaction: Transaction, documentId: string, text: string): void {
  const stamp = now().toISOString();
  const times = { createdAt: stamp, updatedAt: stamp, trashedAt: null };
  const annotation = {
    id: `${documentId}-note`,
    documentId,
    initiativeId: 'i',
    author: 'Ana',
    doneAt: null,
    ...typedText(text),
    ...times,
  };
  transaction.put('annotations', documentId, {
    documentId,
    annotations: [{ ...annotation, kind: 'note', visibility: 'private' }],
  });
}

/** What an official would see: titles of books and texts of annotations. */
function stateOf(workspace: Workspace): string {
  const books = workspace.list('books').map(({ id, title }) => `${id}=${title}`);
  const notes = workspace
    .list('annotations')
    .map((one) => `${one.documentId}:${one.annotations.map(({ body }) => writtenText(body)).join(' ')}`);
  return [...books, ...notes].sort().join(' ');
}

/** Changes of one file, of several, and of several among which one is removed. */
const STEPS: readonly ((transaction: Transaction) => void)[] = [
  (transaction) => put(transaction, 'a', 'A1'),
  (transaction) => {
    put(transaction, 'a', 'A2');
    put(transaction, 'b', 'B2');
    write(transaction, 'd', 'first');
  },
  (transaction) => {
    transaction.put('books', 'a', undefined);
    put(transaction, 'c', 'C3');
    write(transaction, 'd', 'second');
    transaction.keepOriginal('0'.repeat(64), new Uint8Array([1, 2, 3]));
  },
  (transaction) => transaction.put('books', 'b', undefined),
];

/** State before the first step and after each. */
const STATES = ['', 'a=A1', 'a=A2 b=B2 d:first', 'b=B2 c=C3 d:second', 'c=C3 d:second'];

interface Run {
  disk: SimulatedDisk;
  /** How many steps were acknowledged before the fault; those after it are left out. */
  acknowledged: number;
  /** The step in which the fault came, null when it came in none. */
  failed: number | null;
}

/** Takes the steps until one fails; the workspace goes on being used as after a failure. */
async function run(
  fault: SimulatedDisk['fault'],
  afterFailure: (workspace: Workspace, step: number) => Promise<void> = () => Promise.resolve(),
): Promise<Run> {
  const disk = new SimulatedDisk();
  const workspace = await open(disk);
  const calls = disk.calls;
  disk.fault = fault && ((call) => fault(call - calls));
  try {
    for (const [index, step] of STEPS.entries()) {
      try {
        await workspace.change(step);
      } catch {
        await afterFailure(workspace, index);
        return { disk, acknowledged: index, failed: index };
      }
    }
    return { disk, acknowledged: STEPS.length, failed: null };
  } finally {
    disk.fault = null;
    await workspace.close();
  }
}

async function callsOfAllSteps(): Promise<number> {
  let last = 0;
  await run((call) => {
    last = call;
    return null;
  });
  return last;
}

async function stateOn(disk: SimulatedDisk): Promise<string> {
  const workspace = await open(disk);
  const state = stateOf(workspace);
  expect(workspace.unreadFiles()).toEqual([]);
  await workspace.close();
  expect(disk.names().filter((name) => name.endsWith('.new') || name.includes('journal'))).toEqual([]);
  return state;
}

const FAULTS = [
  { code: 'ENOSPC', isCutShort: true },
  { code: 'ENOSPC' },
  { code: 'EIO' },
  { code: 'EACCES' },
  { code: 'EROFS' },
  { code: 'EBUSY' },
];

describe('a call of the disk that fails once', () => {
  it.each(FAULTS)(
    'with %o leaves memory and disk at what was acknowledged, or at the whole change',
    async (fault) => {
      const calls = await callsOfAllSteps();
      expect(calls).toBeGreaterThan(30);
      for (let at = 1; at <= calls; at += 1) {
        const { disk, acknowledged, failed } = await run(
          (call) => (call === at ? fault : null),
          (workspace, index) => {
            expect(stateOf(workspace), `memory at call ${String(at)}`).toBe(STATES[index]);
            return Promise.resolve();
          },
        );
        const allowed = [STATES[acknowledged], ...(failed === null ? [] : [STATES[failed + 1]])];
        expect(allowed, `disk at call ${String(at)}`).toContain(await stateOn(disk.afterKill()));
        for (const chance of [0, 0.5, 0.99]) {
          expect(allowed, `disk at call ${String(at)}`).toContain(await stateOn(disk.afterPowerCut(chance)));
        }
      }
    },
  );

  it('does not keep the same change from being made when it is tried again', async () => {
    const calls = await callsOfAllSteps();
    for (let at = 1; at <= calls; at += 1) {
      let retried = -1;
      const { disk } = await run(
        (call) => (call === at ? { code: 'EBUSY' } : null),
        async (workspace, index) => {
          await workspace.change(STEPS[index] ?? (() => undefined));
          expect(stateOf(workspace)).toBe(STATES[index + 1]);
          retried = index;
        },
      );
      if (retried >= 0) expect(await stateOn(disk.afterPowerCut(0))).toBe(STATES[retried + 1]);
    }
  });
});

describe('a disk that goes on failing from one call on', () => {
  it('is never left with half a change, nor with less than what was acknowledged', async () => {
    const calls = await callsOfAllSteps();
    for (let from = 1; from <= calls; from += 1) {
      const { disk, acknowledged, failed } = await run((call) => (call >= from ? { code: 'EIO' } : null));
      const allowed = [STATES[acknowledged], ...(failed === null ? [] : [STATES[failed + 1]])];
      for (const chance of [0, 0.3, 0.7, 1]) {
        expect(allowed, `from call ${String(from)}`).toContain(await stateOn(disk.afterPowerCut(chance)));
      }
    }
  });
});

describe('a journal that was damaged', () => {
  it('is set aside and told of, and the workspace opens as it was before that change', async () => {
    const { disk } = await run(null);
    const journal = `${folder}/journal.json`;
    await disk.files.writeSynced(
      journal,
      '{"checksum": "0", "steps": [{"file": "../../etc/passwd", "staged": null}]}',
    );
    const workspace = await open(disk);
    expect(workspace.unreadFiles()).toEqual([
      { file: `${folder}/journal.damaged-1.json`, refusal: 'journal' },
    ]);
    expect(stateOf(workspace)).toBe(STATES.at(-1));
    await workspace.close();
  });
});
