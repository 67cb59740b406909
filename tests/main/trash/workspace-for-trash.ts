/** The program on a workspace with two small documents, annotations on one of them, and a book that quotes it. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createApp, type App } from '../../../main/create-app.ts';
import type { Thing, TrashKind } from '../../../shared/trash/trash.ts';
import { readHere } from '../read-here.ts';
import { countingIds } from '../temporary-folder.ts';
import { typedText } from '../../../shared/annotations/annotation.ts';

export const PORTS =
  'CBP and SAT will open three new lanes at the port of Otay Mesa East by the end of 2024.';
export const ROADS =
  'The two governments completed forty kilometers of road between Sonora and Arizona in May.';
const FARMS = 'USDA and SADER signed a letter on sanitary rules for potatoes grown in Idaho and Chihuahua.';

export const everything = { text: '', pillars: [], documentIds: [], withDuplicates: false };
export const cover = { title: 'Trip', event: '', principal: '', preparedBy: '', date: null };

export function sheet(title: string, ...items: string[]): string {
  return `# Fact sheet: ${title}\n\n## Works\n\n${items.map((item) => `- ${item}`).join('\n')}\n`;
}

export interface Running {
  app: App;
  folder: string;
  clock: { now: number };
}

export async function start(
  folder: string,
  clock = { now: Date.parse('2026-11-22T10:00:00Z') },
): Promise<Running> {
  const app = await createApp({
    workspaceFolder: path.join(folder, 'workspace'),
    dataFolder: '',
    exportWorker: '',
    reader: readHere,
    now: () => new Date(clock.now),
    createId: idsAfter(clock),
    language: () => 'en',
    userName: () => 'Ana',
  });
  return { app, folder, clock };
}

/** Ids that do not come again after a restart. */
function idsAfter({ now }: { now: number }): () => string {
  const count = countingIds();
  return () => `${String(now)}-${count()}`;
}

export async function importText({ app, folder }: Running, name: string, text: string) {
  const file = path.join(folder, name);
  await mkdir(folder, { recursive: true });
  await writeFile(file, text);
  const [result] = await app.importFiles([file]);
  if (!result?.ok) throw new Error(`${name} was not imported`);
  return result;
}

/** The port's document has two annotations, and a card in the book; the roads' document has nothing. */
export async function fill(running: Running) {
  const { handlers } = running.app;
  const ports = await importText(running, 'ports.md', sheet('Ports', PORTS, FARMS));
  const roads = await importText(running, 'roads.md', sheet('Roads', ROADS));
  const initiatives = (await handlers['documents.read']({ id: ports.documentId })).initiatives;
  const initiativeId = initiatives[0]?.id ?? '';
  const write = (text: string, visibility: 'private' | 'shared') =>
    handlers['annotations.add']({ initiativeId, kind: 'talking-point', visibility, ...typedText(text) });
  const shared = await write('Thank them for the lanes.', 'shared');
  const own = await write('Ask who pays.', 'private');
  const book = await handlers['books.create'](cover);
  await handlers['books.add-initiatives']({ bookId: book.id, initiativeIds: [initiativeId], place: null });
  return { ports: ports.documentId, roads: roads.documentId, initiativeId, shared, own, book };
}

export function things(kind: TrashKind, ...ids: string[]): Thing[] {
  return ids.map((id) => ({ kind, id }));
}

/** All records as they lie on the disk, byte for byte. */
export async function bytesOf(folder: string): Promise<Record<string, string>> {
  const contents: Record<string, string> = {};
  for (const table of ['documents', 'annotations', 'books']) {
    const names = await readdir(path.join(folder, 'workspace', table));
    for (const name of names.sort()) {
      contents[`${table}/${name}`] = await readFile(path.join(folder, 'workspace', table, name), 'utf8');
    }
  }
  return contents;
}
