/**
 * Copies that a sync tool leaves beside a record's file when two machines changed it: "x (conflicted copy 2026-11-22).json" and the like.
 * Each holds a whole record under another name. They are found among the files that could not be taken, compared, and once merged or
 * found to say nothing new they are moved to `set-aside/`, never removed.
 */
import { basename, dirname, join, relative, sep } from 'node:path';
import type { RecordSet } from '../../shared/store/compare/compare-records.ts';
import { THING_TABLES, type RecordOf, type ThingTable, idOfRecord } from '../../shared/store/store-file.ts';
import type { Files } from '../store/files.ts';
import type { Workspace } from '../store/workspace.ts';
import { loadRecord } from '../store/workspace-folder.ts';
import { recordEntry } from './packet-entry.ts';

const SET_ASIDE_FOLDER = 'set-aside';

export interface ConflictCopy {
  /** Absolute. */
  file: string;
  /** Below the workspace folder, with slashes: `books/x (conflicted copy).json`. */
  name: string;
  /** Below the workspace folder: where the record itself lies. */
  original: string;
  /** The one record in it. */
  records: RecordSet;
}

/** In the order of their names. */
export async function findConflictCopies(workspace: Workspace): Promise<ConflictCopy[]> {
  const misplaced = workspace.unreadFiles().filter(({ refusal }) => refusal === 'misplaced');
  const found = await workspace.lookBeside((folder, files) =>
    Promise.all(misplaced.map(({ file }) => readCopy(folder, file, files))),
  );
  return found.flatMap((copy) => copy ?? []).sort((left, right) => left.name.localeCompare(right.name));
}

/** Durably, and over nothing that is there. */
export async function putAside(workspace: Workspace, copies: readonly ConflictCopy[]): Promise<void> {
  await workspace.beside(async (folder, files) => {
    for (const copy of copies) await moveAside(folder, copy, files);
  });
  workspace.forgetUnread(copies.map(({ file }) => file));
}

async function readCopy(folder: string, file: string, files: Files): Promise<ConflictCopy | null> {
  const name = relative(folder, file).split(sep).join('/');
  const table = THING_TABLES.find((one) => one === dirname(name));
  if (!table) return null;
  const opened = await loadRecord(file, table, files);
  if (!opened?.ok) return null;
  return {
    file,
    name,
    original: recordEntry(table, idOfRecord(table, opened.record)),
    records: setOf(table, opened.record),
  };
}

function setOf<T extends ThingTable>(table: T, record: RecordOf<T>): RecordSet {
  return { documents: [], annotations: [], books: [], dialogues: [], [table]: [record] };
}

/** Into a folder named after the copy, there under the name of its record, by which it can be told and opened. */
async function moveAside(folder: string, { file, original }: ConflictCopy, files: Files): Promise<void> {
  const aside = join(folder, SET_ASIDE_FOLDER);
  await files.makeFolder(aside);
  const place = join(aside, await freeName(aside, basename(file, '.json'), files), dirname(original));
  await files.makeFolder(place);
  await files.rename(file, join(place, basename(original)));
  for (const touched of [place, dirname(place), aside, folder, dirname(file)])
    await files.syncFolder(touched);
}

async function freeName(aside: string, copyName: string, files: Files): Promise<string> {
  const taken = new Set((await files.list(aside)).map((name) => name.toLowerCase()));
  const plain = copyName
    .replaceAll(/[^\w .()-]/g, '_')
    .slice(0, 150)
    .trim();
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? plain : `${plain}-${String(number)}`;
    if (!taken.has(tried.toLowerCase())) return tried;
  }
}
