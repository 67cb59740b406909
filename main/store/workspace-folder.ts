/** The layout of a workspace folder, and reading all of it once at the start. */
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

/** The records of one table by id; ids of files that could not be read are in `blocked`, and are never written to. */
export interface LoadedTable<T extends Table> {
  records: Map<string, RecordOf<T>>;
  blocked: Map<string, UnreadFile>;
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

export async function loadTable<T extends Table>(
  folder: string,
  table: T,
  files: Files,
): Promise<LoadedTable<T>> {
  const loaded: LoadedTable<T> = { records: new Map(), blocked: new Map() };
  const names = (await files.list(join(folder, table))).filter((name) => name.endsWith('.json')).sort();
  for (const name of names) {
    const file = join(folder, table, name);
    const opened = await loadRecord(file, table, files);
    const id = basename(name, '.json');
    const refusal = opened?.ok ? misplaced(table, opened.record, id) : (opened?.refusal ?? 'not-json');
    if (opened?.ok && refusal === null) loaded.records.set(id, opened.record);
    else loaded.blocked.set(id, { file, refusal: refusal ?? 'misplaced' });
  }
  return loaded;
}
