/**
 * The catalogue on disk, from one opening to the next: a cache that may be removed at any time. An entry counts only while the stamp of its
 * record's file is the same, and a file that is damaged or of another version counts for nothing.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { STORE_VERSION } from '../../../shared/store/store-file.ts';
import type { Files } from '../files.ts';
import { STAGED } from '../journal.ts';
import type { Records } from '../records.ts';
import type { Writer } from '../writer/writer.ts';
import type { Catalogue } from './catalogue.ts';
import {
  annotationsEntrySchema,
  documentEntrySchema,
  LISTED_TABLES,
  type EntryOf,
  type ListedTable,
} from './entries.ts';

export const CATALOGUE_FILE = 'catalogue.json';

/** Another one whenever the same record would be described otherwise. */
const VERSION = `3 of store ${String(STORE_VERSION)}`;

/** The first line of the file; the rest is what it speaks of. */
const headSchema = z.object({ version: z.literal(VERSION), checksum: z.string() });

const ofFile = { stamp: z.string(), checksum: z.string() };
const bodySchema = z.object({
  documents: z.array(z.object({ ...ofFile, entry: documentEntrySchema })),
  annotations: z.array(z.object({ ...ofFile, entry: annotationsEntrySchema })),
});

interface Kept<T extends ListedTable> {
  stamp: string;
  /** That stands in the record's file. */
  checksum: string;
  entry: EntryOf[T];
}

/** By the id of the record. */
export type KeptEntries = { [T in ListedTable]: ReadonlyMap<string, Kept<T>> };

const NOTHING: KeptEntries = { documents: new Map(), annotations: new Map() };

export async function readCatalogue(folder: string, files: Files): Promise<KeptEntries> {
  try {
    const bytes = await files.read(join(folder, CATALOGUE_FILE));
    return bytes ? parse(bytes) : NOTHING;
  } catch {
    return NOTHING; // everything in it can be made anew
  }
}

function parse(bytes: Buffer): KeptEntries {
  const end = bytes.indexOf('\n');
  const head = headSchema.parse(JSON.parse(bytes.toString('utf8', 0, end)));
  const body = bytes.subarray(end + 1);
  if (checksumOf(body) !== head.checksum) return NOTHING;
  const { documents, annotations } = bodySchema.parse(JSON.parse(body.toString('utf8')));
  return {
    documents: new Map(documents.map((kept) => [kept.entry.summary.id, kept])),
    annotations: new Map(annotations.map((kept) => [kept.entry.documentId, kept])),
  };
}

/** Takes over what still holds. */
export function rememberKept(catalogue: Catalogue, records: Records, kept: KeptEntries): void {
  for (const table of LISTED_TABLES) rememberTable(catalogue, records, table, kept[table]);
}

function rememberTable<T extends ListedTable>(
  catalogue: Catalogue,
  records: Records,
  table: T,
  kept: ReadonlyMap<string, Kept<T>>,
): void {
  for (const id of records.ids(table)) {
    const known = kept.get(id);
    if (known?.stamp !== records.stampOf(table, id)) continue;
    catalogue.remember(table, id, known.entry);
  }
}

interface CataloguedFolder {
  folder: string;
  catalogue: Catalogue;
  records: Records;
  files: Files;
  writer: Pick<Writer, 'isWriting' | 'check'>;
}

/** Writes it for the next opening, if it says anything new and the workspace is ours to write to. */
export async function keepCatalogue(workspace: CataloguedFolder): Promise<void> {
  const { folder, catalogue, records, files, writer } = workspace;
  if (!catalogue.hasNews() || !writer.isWriting()) return;
  const documents = listKept(catalogue, records, 'documents');
  const annotations = listKept(catalogue, records, 'annotations');
  const body = JSON.stringify({ documents, annotations });
  const head = JSON.stringify({ version: VERSION, checksum: checksumOf(body) });
  await writer.check();
  const staged = join(folder, `${CATALOGUE_FILE}${STAGED}`);
  await files.writeSynced(staged, `${head}\n${body}`);
  await files.rename(staged, join(folder, CATALOGUE_FILE));
  catalogue.markKept();
}

function listKept<T extends ListedTable>(catalogue: Catalogue, records: Records, table: T): Kept<T>[] {
  return records.ids(table).flatMap((id) => {
    const entry = catalogue.get(table, id);
    const stamp = records.stampOf(table, id);
    const checksum = records.checksumOf(table, id);
    return entry && stamp !== null && checksum !== null ? [{ stamp, checksum, entry }] : [];
  });
}

function checksumOf(body: string | Buffer): string {
  return createHash('sha256').update(body).digest('hex');
}
