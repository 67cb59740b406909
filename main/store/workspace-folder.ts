/** The layout of a workspace folder, and reading a file of it. */
import { basename, join } from 'node:path';
import { Problem } from '../../shared/result.ts';
import {
  idOfRecord,
  TABLES,
  type RecordKind,
  type RecordOf,
  type Table,
} from '../../shared/store/store-file.ts';
import type { Files } from './files.ts';
import { JsonFile } from './json-file.ts';
import { openRecord, type Opened, type Refusal } from './seal-record.ts';

export const WORKSPACE_FILE = 'workspace.json';
/** Original bytes of imported documents, each under its SHA-256. */
export const ORIGINALS_FOLDER = 'originals';

/** A file that could not be taken and is kept as it is. */
export interface UnreadFile {
  file: string;
  refusal: Refusal;
}

/** Below the workspace folder, with slashes. */
export function recordFile(table: Table, id: string): string {
  return `${table}/${id}.json`;
}

export async function createFolders(folder: string, files: Files): Promise<void> {
  for (const name of [...TABLES, ORIGINALS_FOLDER]) await files.makeFolder(join(folder, name));
}

/** @returns null when there is no such file */
export async function loadRecord<Kind extends RecordKind>(
  file: string,
  kind: Kind,
  files: Files,
): Promise<Opened<RecordOf<Kind>> | null> {
  try {
    const content = await new JsonFile(file, files).read();
    return content === null ? null : openRecord(kind, content);
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, refusal: 'not-json' };
    if (error instanceof Problem && error.code === 'seal-broken') return { ok: false, refusal: 'sealed' };
    throw error;
  }
}

/** A sync tool leaves copies beside a file, under other names; taken for the record itself one would overwrite it. */
function misplaced<T extends Table>(table: T, record: RecordOf<T>, id: string): Refusal | null {
  return idOfRecord(table, record) === id ? null : 'misplaced';
}

/** What a file of a table holds now. */
export interface ReadRecord {
  stamp: string;
  record: unknown;
  /** Why it cannot be taken; `record` is undefined then. */
  unread: UnreadFile | null;
}

/** @returns null when there is no such file */
export async function readRecordFile(
  folder: string,
  table: Table,
  id: string,
  files: Files,
): Promise<ReadRecord | null> {
  const file = join(folder, recordFile(table, id));
  const stamp = await files.stamp(file); // before reading: what changes while it is read is noticed later
  const opened = stamp === null ? null : await loadRecord(file, table, files);
  if (stamp === null || opened === null) return null;
  const refusal = opened.ok ? misplaced(table, opened.record, id) : opened.refusal;
  if (opened.ok && refusal === null) return { stamp, record: opened.record, unread: null };
  return { stamp, record: undefined, unread: { file, refusal: refusal ?? 'misplaced' } };
}

/** Ids of the files of a table, in order. */
export async function idsOfTable(folder: string, table: Table, files: Files): Promise<string[]> {
  const names = await files.list(join(folder, table));
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => basename(name, '.json'))
    .sort();
}
