/** Copies that a sync tool leaves beside records are found, compared, merged as one step and put away; never overwritten, never removed. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { App } from '../../../main/create-app.ts';
import { bookOf, closeNow, FACT_SHEET, initiatives, note, notesOf, userNamed } from './two-users.ts';

interface Envelope {
  checksum: string;
  record: unknown;
}

async function fileIn(app: App, table: string): Promise<string> {
  const [name = ''] = await readdir(path.join(app.workspaceFolder, table));
  return path.join(app.workspaceFolder, table, name);
}

/** As another machine would have written it, under the name that a sync tool gives. */
async function leaveCopy(file: string, suffix: string, edit: (json: string) => string): Promise<string> {
  const envelope = JSON.parse(await readFile(file, 'utf8')) as Envelope;
  const record: unknown = JSON.parse(edit(JSON.stringify(envelope.record)));
  const checksum = createHash('sha256').update(JSON.stringify(record)).digest('hex');
  const copy = file.replace('.json', suffix);
  await writeFile(copy, JSON.stringify({ ...envelope, checksum, record }));
  return copy;
}

async function workspaceWithNote(): Promise<{ app: App; folder: string }> {
  const app = await userNamed('Ana', [FACT_SHEET]);
  const [first, second] = await initiatives(app);
  await note(app, first?.id ?? '', 'Ask for dates.');
  await bookOf(app, 'Trip', [second?.id ?? '']);
  return { app, folder: app.workspaceFolder };
}

const SUFFIXES = [
  ' (conflicted copy 2026-11-22).json',
  '-DESKTOP-4711.json',
  '.sync-conflict-20261122-101112-ABCDEFG.json',
];

describe('copies that a sync tool left', () => {
  it.each(SUFFIXES)('as …%s are found, merged as one step and put away', async (suffix) => {
    const { app, folder } = await workspaceWithNote();
    const file = await fileIn(app, 'annotations');
    const original = await readFile(file);
    await closeNow(app);
    const copy = await leaveCopy(file, suffix, (json) => json.replace('Ask for dates.', 'Ask for amounts.'));
    const bytes = await readFile(copy);

    const again = await userNamed('Ana', [], folder);
    expect(await readFile(file)).toEqual(original);
    expect((await again.handlers['packets.list'](null)).copies).toEqual({ count: 1, differing: 1 });
    const shown = await again.handlers['packets.read']({ id: 'copies' });
    expect(shown.things.filter(({ state }) => state === 'differs')).toMatchObject([
      { mine: { text: 'Ask for dates.' }, theirs: { text: 'Ask for amounts.' } },
    ]);
    const { fileNames } = shown;
    await again.handlers['packets.merge']({ id: 'copies', choices: {}, fileNames });

    expect(await notesOf(again)).toHaveLength(2);
    expect(again.warnings()).toEqual([]);
    const aside = (await readdir(path.join(folder, 'set-aside'), { recursive: true })).filter((name) =>
      name.endsWith('.json'),
    );
    expect(aside).toHaveLength(1);
    expect(await readFile(path.join(folder, 'set-aside', aside[0] ?? ''))).toEqual(bytes);
    expect(await readdir(path.join(folder, 'annotations'))).toEqual([path.basename(file)]);
    expect((await again.handlers['history.read'](null)).undo).toBe('merge of copies from another machine');
    await again.handlers['history.undo'](null);
    expect(await notesOf(again)).toEqual([expect.stringContaining('Ask for dates.')]);
  });

  it('that say nothing new are offered to be put away, and change nothing', async () => {
    const { app, folder } = await workspaceWithNote();
    const file = await fileIn(app, 'books');
    await closeNow(app);
    await leaveCopy(file, SUFFIXES[0] ?? '', (json) => json);
    await leaveCopy(file, SUFFIXES[1] ?? '', (json) => json);

    const again = await userNamed('Ana', [], folder);
    const before = await again.handlers['history.read'](null);
    expect((await again.handlers['packets.list'](null)).copies).toEqual({ count: 2, differing: 0 });
    expect(await again.handlers['packets.put-aside'](null)).toEqual({ count: 2 });
    expect((await again.handlers['packets.list'](null)).copies).toEqual({ count: 0, differing: 0 });
    expect(await again.handlers['history.read'](null)).toEqual(before);
    await closeNow(again);
    const third = await userNamed('Ana', [], folder);
    expect(third.warnings()).toEqual([]);
  });

  it('of one record from three machines are all merged, each with a key of its own', async () => {
    const { app, folder } = await workspaceWithNote();
    const file = await fileIn(app, 'books');
    await closeNow(app);
    for (const [at, suffix] of SUFFIXES.entries()) {
      await leaveCopy(file, suffix, (json) => json.replace('"Trip"', `"Trip ${String(at)}"`));
    }
    const again = await userNamed('Ana', [], folder);
    const { things } = await again.handlers['packets.read']({ id: 'copies' });
    expect(new Set(things.map(({ key }) => key)).size).toBe(things.length);
    await again.handlers['packets.merge']({ id: 'copies', choices: {} });
    const titles = (await again.handlers['books.list'](null)).map(({ title }) => title);
    expect(titles.sort()).toEqual([
      'Trip',
      'Trip 0 (from another machine)',
      'Trip 1 (from another machine)',
      'Trip 2 (from another machine)',
    ]);
  });

  it('are not merged when they are others than those that were looked at', async () => {
    const { app, folder } = await workspaceWithNote();
    const file = await fileIn(app, 'books');
    await closeNow(app);
    await leaveCopy(file, SUFFIXES[0] ?? '', (json) => json.replace('"Trip"', '"Visit"'));
    const again = await userNamed('Ana', [], folder);
    const request = { id: 'copies', choices: {}, fileNames: ['books/another.json'] };
    await expect(again.handlers['packets.merge'](request)).rejects.toMatchObject({ code: 'copies-changed' });
    await expect(again.handlers['packets.put-aside'](null)).rejects.toMatchObject({ code: 'copies-changed' });
    expect((await again.handlers['packets.list'](null)).copies.count).toBe(1);
  });
});
