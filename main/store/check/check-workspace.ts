/**
 * Reads every file of a workspace, and of its backups, and says what is wrong. Writes nothing and takes no lock, so it can be run while the
 * workspace is open elsewhere; what is wrong only for a moment, because a change is just being made, is looked at twice.
 */
import { drawingsOf } from '../../../shared/book/edit-pages.ts';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '../../../shared/result.ts';
import { idOfRecord, type RecordOf } from '../../../shared/store/store-file.ts';
import { sha256Of } from '../backups/backup-place.ts';
import { recordPathOf } from '../backups/read-backup.ts';
import { walkFiles } from '../backups/walk-files.ts';
import { codeOf, type Files } from '../files.ts';
import { readJournal } from '../journal.ts';
import type { Refusal } from '../seal-record.ts';
import { unreadSteps } from '../undo-folder.ts';
import { loadRecord, ORIGINALS_FOLDER, WORKSPACE_FILE } from '../workspace-folder.ts';

export type CheckFault =
  | Refusal
  | 'unreadable'
  | 'workspace-missing'
  | 'original-damaged'
  | 'original-missing'
  | 'undo-damaged'
  | 'backup-list-damaged'
  | 'backup-file-damaged';

export interface CheckProblem {
  /** Below the folder that was checked, with slashes; for a backup as it lies among the backups. */
  file: string;
  fault: CheckFault;
  /** What else is to be said: the name of the system's error, or the file that a backup has lost. */
  detail: string;
}

export interface Checked {
  /** How many files were read. */
  files: number;
  problems: CheckProblem[];
}

const SECOND_LOOK_MS = 400;

export async function checkWorkspace(folder: string, files: Files): Promise<Checked> {
  const first = await checkOnce(folder, files);
  if (first.problems.length === 0) return first;
  await pause(SECOND_LOOK_MS);
  const seen = new Set(first.problems.map(keyOf));
  const second = await checkOnce(folder, files);
  return { ...second, problems: second.problems.filter((problem) => seen.has(keyOf(problem))) };
}

function keyOf({ file, fault }: CheckProblem): string {
  return `${fault} ${file}`;
}

async function checkOnce(folder: string, files: Files): Promise<Checked> {
  const walked = [...(await walkFiles(folder, files)).keys()];
  const problems: CheckProblem[] = [];
  const originals = new Set<string>();
  for (const path of walked) {
    try {
      problems.push(...(await checkFile(folder, path, files, (sha256) => originals.add(sha256))));
    } catch (error) {
      problems.push(faultOf(path, error));
    }
  }
  const there = new Set(walked);
  const missing = [...originals]
    .map((sha256) => `${ORIGINALS_FOLDER}/${sha256}`)
    .filter((path) => !there.has(path));
  problems.push(...missing.map((file) => problem(file, 'original-missing')));
  problems.push(...(await checkOwnFiles(folder, there, files)));
  return { files: walked.length, problems };
}

function faultOf(path: string, error: unknown): CheckProblem {
  if (!(error instanceof Problem) || error.code !== 'seal-broken')
    return problem(path, 'unreadable', codeOf(error));
  return problem(path, path.startsWith(`${ORIGINALS_FOLDER}/`) ? 'original-damaged' : 'sealed');
}

/** @param need told of each original that a document speaks of */
async function checkFile(
  folder: string,
  path: string,
  files: Files,
  need: (sha256: string) => void,
): Promise<CheckProblem[]> {
  const file = join(folder, path);
  const place = recordPathOf(path);
  if (place) {
    const opened = await loadRecord(file, place.table, files);
    if (!opened) return [];
    if (!opened.ok) return [problem(path, opened.refusal)];
    if (place.table === 'documents')
      for (const one of hashesOf(opened.record as RecordOf<'documents'>)) need(one);
    if (place.table === 'books') for (const one of drawingsOf(opened.record as RecordOf<'books'>)) need(one);
    return idOfRecord(place.table, opened.record) === place.id ? [] : [problem(path, 'misplaced')];
  }
  if (path === WORKSPACE_FILE) {
    const opened = await loadRecord(file, 'workspace', files);
    return opened?.ok === false ? [problem(path, opened.refusal)] : [];
  }
  const bytes = await files.read(file);
  const isOriginal = path.startsWith(`${ORIGINALS_FOLDER}/`);
  if (isOriginal && bytes && sha256Of(bytes) !== basename(path)) return [problem(path, 'original-damaged')];
  return /^journal\.damaged-\d+\.json$/.test(path) ? [problem(path, 'journal')] : [];
}

function hashesOf({ document }: RecordOf<'documents'>): string[] {
  return [document.sha256, ...document.versions.map(({ sha256 }) => sha256)];
}

/** What is of the moment: the journal and the steps of undo. */
async function checkOwnFiles(
  folder: string,
  there: ReadonlySet<string>,
  files: Files,
): Promise<CheckProblem[]> {
  const problems: CheckProblem[] = [];
  if (!there.has(WORKSPACE_FILE)) problems.push(problem(WORKSPACE_FILE, 'workspace-missing'));
  if ((await readJournal(folder, files)) === 'damaged') problems.push(problem('journal.json', 'journal'));
  for (const file of await unreadSteps(folder, files)) problems.push(problem(file, 'undo-damaged'));
  return problems;
}

function problem(file: string, fault: CheckFault, detail = ''): CheckProblem {
  return { file, fault, detail };
}
