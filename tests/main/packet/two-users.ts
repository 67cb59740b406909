/** Two users with real workspaces of the shipped library, and packets between them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { v7 } from 'uuid';
import { afterEach } from 'vitest';
import { inRoot } from '../../../scripts/paths.mjs';
import { createApp, type App } from '../../../main/create-app.ts';
import type { PacketRequest } from '../../../shared/packet/packet.ts';
import type { MergeChoices } from '../../../shared/store/merge/merge-thing.ts';
import { Problem } from '../../../shared/result.ts';
import { readHere } from '../read-here.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { typedText } from '../../../shared/annotations/annotation.ts';
import { writtenText } from '../../../shared/annotations/rich-text.ts';

const open: App[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((app) => app.close()));
});

export const FACT_SHEET = inRoot('data/documents/2022-09-12-fact-sheet.md');
export const REVIEW = inRoot('data/documents/2024-04-19-mid-year-review.md');

/** @param files imported at once, each user under ids of their own */
export async function userNamed(name: string, files: readonly string[] = [], folder?: string): Promise<App> {
  const app = await createApp({
    workspaceFolder: folder ?? (await temporaryFolder()),
    dataFolder: inRoot('data'),
    exportWorker: inRoot('out/export-worker.cjs'),
    reader: readHere,
    now: () => new Date('2026-11-22T10:00:00Z'),
    createId: () => v7(),
    language: () => 'en',
    userName: () => name,
  });
  open.push(app);
  if (files.length > 0) await app.importFiles(files);
  return app;
}

export async function closeNow(app: App): Promise<void> {
  open.splice(open.indexOf(app), 1);
  await app.close();
}

const everything = { text: '', pillars: [], documentIds: [], withDuplicates: true };

export async function initiatives(app: App): Promise<{ id: string; documentId: string; text: string }[]> {
  const documents = await app.handlers['documents.list'](null);
  const records = await Promise.all(documents.map(async ({ id }) => app.handlers['documents.read']({ id })));
  return records.flatMap((record) => record.initiatives);
}

export async function initiativeSaying(app: App, text: string): Promise<string> {
  const { rows } = await app.handlers['initiatives.search']({ ...everything, text });
  return rows[0]?.id ?? '';
}

export async function note(
  app: App,
  initiativeId: string,
  text: string,
  visibility: 'shared' | 'private' = 'shared',
): Promise<string> {
  const { id } = await app.handlers['annotations.add']({
    initiativeId,
    kind: 'note',
    visibility,
    ...typedText(text),
  });
  return id;
}

export async function bookOf(app: App, title: string, initiativeIds: string[]): Promise<string> {
  const cover = { title, event: '', principal: '', preparedBy: '', date: null };
  const { id } = await app.handlers['books.create'](cover);
  await app.handlers['books.add-initiatives']({ bookId: id, initiativeIds, place: null });
  return id;
}

export const ofBook = (bookId: string, withPrivate = false): PacketRequest => ({
  bookId,
  documentIds: [],
  initiativeIds: [],
  withPrivate,
});

export const ofDocuments = (documentIds: string[], withPrivate = false): PacketRequest => ({
  bookId: null,
  documentIds,
  initiativeIds: [],
  withPrivate,
});

/** @returns the packet's file */
export async function send(
  app: App,
  request: PacketRequest,
  passphrase: string | null = null,
): Promise<string> {
  const file = path.join(await temporaryFolder(), 'from-a-colleague.briefing');
  await app.sendPacket(request, { file, passphrase });
  return file;
}

export async function merge(app: App, file: string, choices: MergeChoices = {}) {
  const id = await app.receivePacket(file);
  return app.handlers['packets.merge']({ id, choices });
}

export async function preview(app: App, file: string) {
  const id = await app.receivePacket(file);
  return app.handlers['packets.read']({ id });
}

/** Everything in a packet, unpacked. */
export async function inflated(file: string): Promise<Record<string, Uint8Array>> {
  return unzipSync(await readFile(file));
}

export async function notesOf(app: App): Promise<string[]> {
  const all = await initiatives(app);
  const details = await Promise.all(all.map(async ({ id }) => app.handlers['initiatives.read']({ id })));
  return details
    .flatMap(({ initiative, annotations }) =>
      annotations.map(
        ({ body, author }) => `${author}: ${writtenText(body)} / ${initiative.text.slice(0, 40)}`,
      ),
    )
    .sort();
}

export async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: unknown) => (error instanceof Problem ? error.code : String(error)),
  );
}
