/** A program of its own that edits a workspace for ever and says after each edit that it was acknowledged; the kill test ends it. */
import { writeSync } from 'node:fs';
import { openWorkspace } from '../../../main/store/open-workspace.ts';
import { createBook } from '../../../shared/book/edit-book.ts';

const STDOUT = 1;
const folder = process.argv[2] ?? '';
const now = () => new Date();
const createId = () => 'id';

async function editForEver(): Promise<void> {
  const workspace = await openWorkspace(folder, { now, createId });
  let count = Number(workspace.get('books', 'a')?.title ?? 0);
  for (;;) {
    count += 1;
    const title = String(count);
    await workspace.change((transaction) => {
      const cover = { title, event: '', principal: '', preparedBy: '', date: null };
      const stamp = now().toISOString();
      const book = createBook(cover, { author: 'Ana', now: stamp }, createId);
      transaction.put('books', 'a', { ...book, id: 'a' });
      // Every other edit touches one file only, every third takes a file away.
      if (count % 2 === 0) transaction.put('books', 'b', { ...book, id: 'b' });
      transaction.put('books', 'c', count % 3 === 0 ? undefined : { ...book, id: 'c' });
    });
    writeSync(STDOUT, `${title}\n`);
  }
}

void editForEver();
