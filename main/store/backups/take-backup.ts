/**
 * Takes a backup: a consistent picture of all files of the workspace. What changed is copied outside the workspace's queue, while changes
 * go on; only the last look, and the few files that changed during the copying, are taken in the queue. The list is written last, when every
 * object it speaks of is durably there and was read back.
 */
import { setTimeout as pause } from 'node:timers/promises';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  nameOfBackup,
  type BackupCounts,
  type BackupFile,
  type BackupKind,
  type BackupList,
} from '../../../shared/store/backups/backup-list.ts';
import { countIds } from '../catalogue/id-list.ts';
import type { Files } from '../files.ts';
import type { Workspace } from '../workspace.ts';
import { newestList, namesOfLists, writeList } from './backup-lists.ts';
import type { BackupPlace } from './backup-place.ts';
import { Survey, type ReadFile } from './survey.ts';

const HOUR = 3_600_000;
/** Each backup looks again at one part of what was written earlier; 23 and not 24, so that one who works at the same hours meets them all. */
const PARTS = 23;
/** So many files are read while changes wait; when more changed, they are copied first. */
const IN_QUEUE = 32;
const ROUNDS = 8;
const ROUND_PAUSE_MS = 250;

export interface BackupTask {
  workspace: Workspace;
  place: BackupPlace;
  files: Files;
  program: string;
  kind: BackupKind;
  now: () => Date;
  signal: AbortSignal;
}

/** The newest list, and whether it was written now: an automatic backup of what is backed up already writes none. */
export interface TakenBackup {
  name: string;
  isNew: boolean;
  /** The workspace's revision that it holds. */
  revision: number;
}

export async function takeBackup(task: BackupTask): Promise<TakenBackup> {
  const { workspace, place, files, now, signal } = task;
  const startedAt = now();
  await place.make();
  const part = Math.floor(startedAt.getTime() / HOUR) % PARTS;
  const isDue = (sha256: string) => parseInt(sha256.slice(0, 4), 16) % PARTS === part;
  const objects = await verified(await place.hashes(), isDue, task);
  const last = await newestList(place.folder, files);
  const survey = new Survey(workspace.folder, files, now);
  if (last?.workspace.folder === workspace.folder) survey.believe(last.files, Date.parse(last.time));
  survey.doubt((sha256) => isDue(sha256) || !objects.has(sha256));
  const keep = async ({ sha256, bytes }: ReadFile) => {
    signal.throwIfAborted();
    if (objects.has(sha256) && (await place.sizeOf(sha256)) === bytes.length) return;
    await place.keep(sha256, bytes);
    objects.add(sha256);
  };
  const picture = await catchUp(survey, task, keep);
  await place.sync();
  return finish(task, last, survey.list(), { ...picture, startedAt });
}

/** Reads the objects that are due; those that are damaged are put aside. @returns those that are left */
async function verified(
  objects: Set<string>,
  isDue: (sha256: string) => boolean,
  { place, signal }: BackupTask,
): Promise<Set<string>> {
  for (const sha256 of [...objects].filter(isDue)) {
    signal.throwIfAborted();
    if (!(await place.verify(sha256))) objects.delete(sha256);
  }
  return objects;
}

interface Picture {
  counts: BackupCounts;
  revision: number;
}

/** Copies until so little is changed that the rest can be taken while changes wait. */
async function catchUp(
  survey: Survey,
  { workspace, signal }: BackupTask,
  keep: (file: ReadFile) => Promise<void>,
): Promise<Picture> {
  for (let round = 1; ; round += 1) {
    signal.throwIfAborted();
    const { there, unknown } = await survey.look();
    await survey.read(unknown, there, keep);
    const rest: ReadFile[] = [];
    const picture = await workspace.beside(async () => {
      const last = await survey.look();
      if (last.unknown.length > IN_QUEUE && round < ROUNDS) return null;
      await survey.read(last.unknown, last.there, (file) => void rest.push(file));
      return { counts: countsOf(workspace), revision: workspace.revision() };
    });
    for (const file of rest) await keep(file);
    if (picture) return picture;
    await pause(ROUND_PAUSE_MS);
  }
}

function countsOf(workspace: Workspace): BackupCounts {
  const inUse = (things: readonly { trashedAt: string | null }[]) =>
    things.filter(({ trashedAt }) => trashedAt === null).length;
  const annotations = workspace.catalogue.list('annotations');
  return {
    documents: inUse(workspace.catalogue.list('documents')),
    annotations: annotations.reduce((sum, { spokenOf }) => sum + countIds(spokenOf), 0),
    books: inUse(workspace.list('books')),
    dialogues: workspace.list('dialogues').length,
  };
}

async function finish(
  { workspace, place, files, program, kind, signal }: BackupTask,
  last: BackupList | null,
  list: readonly BackupFile[],
  { counts, revision, startedAt }: Picture & { startedAt: Date },
): Promise<TakenBackup> {
  if (kind === 'automatic' && last && isSame(last, list)) {
    return { name: nameOfBackup(last.time), isNew: false, revision };
  }
  const objects = await place.hashes();
  if (list.some(({ sha256 }) => !objects.has(sha256))) throw new Error('objects went missing');
  signal.throwIfAborted();
  const time = await freeTime(startedAt, place.folder, files);
  const source = { id: workspace.id, folder: workspace.folder };
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, time, kind, program } as const;
  const name = await writeList(place.folder, { ...head, workspace: source, counts, files: [...list] }, files);
  return { name, isNew: true, revision };
}

function isSame(last: BackupList, files: readonly BackupFile[]): boolean {
  const contents = (list: readonly BackupFile[]) =>
    list.map(({ path, sha256 }) => `${sha256} ${path}`).join('\n');
  return contents(last.files) === contents(files);
}

/** No backup is ever written over another one. */
async function freeTime(now: Date, folder: string, files: Files): Promise<string> {
  const taken = new Set(await namesOfLists(folder, files));
  let time = now;
  while (taken.has(nameOfBackup(time.toISOString()))) time = new Date(time.getTime() + 1);
  return time.toISOString();
}
