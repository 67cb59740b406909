/**
 * A program of its own that competes for a workspace with others like it; the tests start several. What it is to do stands in its arguments:
 * the folder, its name, and `claim` (take the lock and hold it), `insist` (one opening, edits whether or not it is the writer) or `alternate`
 * (open, make a few edits, close, until all are made). It says `open` once it has opened, and waits for a word with `insist`; it ends with one
 * line of JSON.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { openWorkspace } from '../../../main/store/open-workspace.ts';
import type { Workspace } from '../../../main/store/workspace.ts';
import { createBook } from '../../../shared/book/edit-book.ts';
import { Problem } from '../../../shared/result.ts';

const [, , folder = '', name = '', mode = '', count = '0'] = process.argv;
const EDITS = Number(count);
const AT_ONCE = 10;
const context = { now: () => new Date(), createId: () => 'id' };

/** Every edit adds one to what the book of this name counts, and one to what all together count. */
async function edit(workspace: Workspace): Promise<void> {
  await workspace.change((transaction) => {
    for (const id of [name, 'all']) {
      const title = String(Number(transaction.get('books', id)?.title ?? 0) + 1);
      const cover = { title, event: '', principal: '', preparedBy: '', date: null };
      const book = createBook(cover, { author: name, now: new Date().toISOString() }, context.createId);
      transaction.put('books', id, { ...book, id });
    }
  });
}

const codeOf = (error: unknown) => (error instanceof Problem ? error.code : String(error));

async function claim() {
  try {
    const workspace = await openWorkspace(folder, context);
    await pause(2500); // longer than the others wait
    await workspace.close();
    return { got: true };
  } catch (error) {
    return { got: false, code: codeOf(error) };
  }
}

async function insist() {
  const workspace = await openWorkspace(folder, { ...context, whenInUse: 'read-only' });
  process.stdout.write('open\n');
  await new Promise((resolve) => process.stdin.once('data', resolve));
  process.stdin.destroy();
  let acknowledged = 0;
  const refusals: Record<string, number> = {};
  for (let attempt = 0; attempt < EDITS; attempt += 1) {
    try {
      await edit(workspace);
      acknowledged += 1;
    } catch (error) {
      refusals[codeOf(error)] = (refusals[codeOf(error)] ?? 0) + 1;
    }
  }
  await workspace.close();
  return { acknowledged, refusals };
}

async function alternate() {
  let acknowledged = 0;
  const refusals: Record<string, number> = {};
  while (acknowledged < EDITS) {
    try {
      const workspace = await openWorkspace(folder, context);
      for (let one = 0; one < AT_ONCE && acknowledged < EDITS; one += 1) {
        await edit(workspace);
        acknowledged += 1;
      }
      await workspace.close();
      await pause(2);
    } catch (error) {
      refusals[codeOf(error)] = (refusals[codeOf(error)] ?? 0) + 1;
    }
  }
  return { acknowledged, refusals };
}

const work = { claim, insist, alternate }[mode] ?? claim;
void work().then((outcome) => process.stdout.write(`${JSON.stringify(outcome)}\n`));
