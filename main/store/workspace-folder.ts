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
import { codeOf, isMissing, type Files } from './files.ts';
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
    const bytes = await files.read(file);
    return bytes && openBytes(kind, bytes);
  } catch (error) {
    return refusalFor(error);
  }
}

function openBytes<Kind extends RecordKind>(kind: Kind, bytes: Buffer): Opened<RecordOf<Kind>> {
  try {
    return openRecord(kind, JSON.parse(bytes.toString('utf8')));
  } catch (error) {
    return refusalFor(error);
  }
}

type Refused = Extract<Opened<never>, { ok: false }>;

/** Throws what is no fault of the file's content. */
function refusalFor(error: unknown): Refused {
  if (error instanceof SyntaxError) return { ok: false, refusal: 'not-json' };
  if (error instanceof Problem && error.code === 'seal-broken') return { ok: false, refusal: 'sealed' };
  throw error;
}

/** A sync tool leaves copies beside a file, under other names; taken for the record itself one would overwrite it. */
function misplaced<T extends Table>(table: T, record: RecordOf<T>, id: string): Refusal | null {
  return idOfRecord(table, record) === id ? null : 'misplaced';
}

/** What a file of a table holds now. */
export interface ReadRecord {
  stamp: string;
  /** That stands in the file; null when it could not be read. */
  checksum: string | null;
  /** In bytes, without any seal. */
  size: number;
  /** An older version of the program wrote it. */
  isOlder: boolean;
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
  if (stamp === null) return null;
  const bytes = await files.read(file).catch((error: unknown) => refusalFor(error));
  return bytes && asRead({ file, table, id, stamp }, bytes);
}

/** The same at once. @throws Problem `file-unreadable` */
export function readRecordNow(folder: string, table: Table, id: string, files: Files): ReadRecord | null {
  const file = join(folder, recordFile(table, id));
  try {
    const stamp = files.stampNow(file);
    return stamp === null ? null : asRead({ file, table, id, stamp }, bytesNow(file, files));
  } catch (error) {
    throw new Problem('file-unreadable', { file, reason: codeOf(error) }, { cause: error });
  }
}

function bytesNow(file: string, files: Files): Buffer | Refused | null {
  try {
    return files.readNow(file);
  } catch (error) {
    return refusalFor(error);
  }
}

/** Where a file is, and how it was found. */
interface Found {
  file: string;
  table: Table;
  id: string;
  stamp: string;
}

function asRead({ file, table, id, stamp }: Found, bytes: Buffer | Refused | null): ReadRecord | null {
  if (bytes === null) return null;
  const isRead = Buffer.isBuffer(bytes);
  const opened = isRead ? openBytes(table, bytes) : bytes;
  const refusal = opened.ok ? misplaced(table, opened.record, id) : opened.refusal;
  const size = isRead ? bytes.length : 0;
  if (opened.ok && refusal === null) {
    const { record, checksum, isOlder } = opened;
    return { stamp, size, checksum, isOlder, record, unread: null };
  }
  const unread = { file, refusal: refusal ?? 'misplaced' };
  return { stamp, size, checksum: null, isOlder: false, record: undefined, unread };
}

/** Ids of the files of a table, in order; none where there is no such folder. */
export async function idsThere(folder: string, table: Table, files: Files): Promise<string[]> {
  try {
    const names = await files.list(join(folder, table));
    const found = names.filter((name) => name.endsWith('.json'));
    return found.map((name) => basename(name, '.json')).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
