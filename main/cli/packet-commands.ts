/** Sending and merging packets on the command line. */
import { basename, resolve } from 'node:path';
import type { MergeChoice } from '../../shared/store/merge/merge-thing.ts';
import type { IncomingPreview, PacketRequest, ShownThing } from '../../shared/packet/packet.ts';
import type { App } from '../create-app.ts';
import type { Outcome } from './print-outcome.ts';

export interface PacketExportOptions {
  book?: string;
  documents?: string;
  initiatives?: string;
  out: string;
  private?: true;
}

export interface PacketImportOptions {
  theirs?: true;
  mine?: true;
  both?: true;
  dryRun?: true;
}

/** @param passphrase from the environment; null where there is none */
export async function exportPacket(
  app: App,
  options: PacketExportOptions,
  passphrase: string | null,
): Promise<Outcome> {
  const request: PacketRequest = {
    bookId: options.book ?? null,
    documentIds: idsIn(options.documents),
    initiativeIds: idsIn(options.initiatives),
    withPrivate: options.private === true,
  };
  const plan = await app.handlers['packets.contents'](request);
  const { file, bytes, holds, isSealed } = await app.sendPacket(request, {
    file: resolve(options.out),
    passphrase,
  });
  const { privateFound, cardsLeftOut } = plan;
  return { json: { file, bytes, isSealed, holds, privateFound, cardsLeftOut }, lines: [file] };
}

export async function importPacket(
  app: App,
  file: string,
  options: PacketImportOptions,
  passphrase: string | null,
): Promise<Outcome> {
  const id = await app.receivePacket(resolve(file));
  if (passphrase !== null) await unlock(app, id, passphrase);
  return mergeIncoming(app, id, options);
}

/** Merges the copies that a sync tool left beside the files of the workspace. */
export async function mergeCopies(app: App, options: PacketImportOptions): Promise<Outcome> {
  const { copies } = await app.handlers['packets.list'](null);
  if (copies.count === 0) return { json: { copies: 0, things: [], merged: null }, lines: [] };
  return mergeIncoming(app, 'copies', options);
}

async function mergeIncoming(app: App, id: string, options: PacketImportOptions): Promise<Outcome> {
  const preview = await app.handlers['packets.read']({ id });
  const { fileNames, author, madeAt } = preview;
  const choices = choicesOf(preview, options);
  const things = preview.things.map((thing) => ({ ...thing, choice: choices[thing.key] ?? thing.choice }));
  const isDry = options.dryRun === true;
  const merged = isDry ? null : await app.handlers['packets.merge']({ id, choices, fileNames });
  return {
    json: { files: fileNames.map((name) => basename(name)), author, madeAt, things, merged },
    lines: things.filter(({ state }) => state !== 'here').map(lineOf),
  };
}

/** What was asked for all, where a thing allows it. */
function choicesOf(
  { things }: IncomingPreview,
  { theirs, mine, both }: PacketImportOptions,
): Record<string, MergeChoice> {
  const asked: MergeChoice | null = theirs ? 'theirs' : mine ? 'mine' : both ? 'both' : null;
  if (asked === null) return {};
  const able = things.filter(({ options }) => options.includes(asked));
  return Object.fromEntries(able.map(({ key }) => [key, asked]));
}

function lineOf({ state, choice, kind, title, key }: ShownThing): string {
  return `${state === 'new' ? 'new' : `differs (${choice ?? 'mine'})`}  ${kind}  ${title}  ${key}`;
}

function idsIn(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

/** A passphrase that is set does no harm to a packet that is not encrypted, nor hides why one cannot be opened. */
async function unlock(app: App, id: string, passphrase: string): Promise<void> {
  const { packets } = await app.handlers['packets.list'](null);
  const isLocked = packets.some((one) => one.id === id && one.state === 'locked');
  if (isLocked) await app.handlers['packets.unlock']({ id, passphrase });
}
