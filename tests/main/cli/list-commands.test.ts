/** Annotations and books as the command line lists them, in use and in the trash. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listAnnotations, listBooks } from '../../../main/cli/list-commands.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { fill, importText, ROADS, sheet, start, things, type Running } from '../trash/workspace-for-trash.ts';

let running: Running;
let filled: Awaited<ReturnType<typeof fill>>;

beforeEach(async () => {
  running = await start(await temporaryFolder());
  filled = await fill(running);
});

afterEach(() => running.app.close());

const move = (kind: 'annotation' | 'book' | 'document', id: string) =>
  running.app.handlers['trash.move']({ things: things(kind, id), confirmed: true });

describe('the list of annotations', () => {
  const texts = async (options: Parameters<typeof listAnnotations>[1]) => {
    const { json } = await listAnnotations(running.app, options);
    return (json['annotations'] as { text: string }[]).map(({ text }) => text);
  };

  it('has a line for each and its document in JSON', async () => {
    const outcome = await listAnnotations(running.app, {});
    expect(outcome.lines).toEqual([
      `${filled.shared.id}  talking-point  shared  Thank them for the lanes.`,
      `${filled.own.id}  talking-point  private  Ask who pays.`,
    ]);
    expect(outcome.json['annotations']).toMatchObject([
      { documentTitle: 'Fact sheet: Ports', author: 'Ana' },
      { documentTitle: 'Fact sheet: Ports' },
    ]);
  });

  it('is narrowed by document, kind and visibility', async () => {
    const farms = await importText(running, 'farms.md', sheet('Farms', ROADS.replace('road', 'canal')));
    expect(await texts({ document: farms.documentId })).toEqual([]);
    expect(await texts({ document: filled.ports })).toHaveLength(2);
    expect(await texts({ kind: 'note' })).toEqual([]);
    expect(await texts({ visibility: 'private' })).toEqual(['Ask who pays.']);
  });

  it('has those in the trash only when asked, with those of a document that is there', async () => {
    await move('annotation', filled.own.id);
    expect(await texts({})).toEqual(['Thank them for the lanes.']);
    expect(await texts({ trash: true })).toEqual(['Ask who pays.']);
    await move('document', filled.ports);
    expect(await texts({})).toEqual([]);
    expect(await texts({ trash: true })).toHaveLength(2);
  });
});

describe('the list of books', () => {
  it('has those in use, or those in the trash', async () => {
    const line = `${filled.book.id}  ----------  Trip (1)`;
    expect((await listBooks(running.app, {})).lines).toEqual([line]);
    expect((await listBooks(running.app, { trash: true })).lines).toEqual([]);
    await move('book', filled.book.id);
    expect((await listBooks(running.app, {})).json).toEqual({ books: [] });
    expect((await listBooks(running.app, { trash: true })).lines).toEqual([line]);
  });
});
