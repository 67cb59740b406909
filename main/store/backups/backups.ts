/**
 * The backups of the open workspace: taking them, listing them with what they have lost, showing what one would bring back, and bringing it
 * back. One thing at a time, beside the workspace's own queue.
 */
import { sep } from 'node:path';
import type { Language } from '../../../shared/i18n/language.ts';
import { Problem } from '../../../shared/result.ts';
import type {
  BackupRef,
  BackupSummary,
  RestorePreview,
  Thing,
} from '../../../shared/store/backups/backup-answers.ts';
import type { BackupKind } from '../../../shared/store/backups/backup-list.ts';
import { describeDifference } from '../../../shared/store/backups/describe-difference.ts';
import type { Difference, WholeDifference } from '../../../shared/store/compare/compare-records.ts';
import { codeOf, diskFiles, type Files } from '../files.ts';
import type { UndoStack } from '../undo-stack.ts';
import type { Workspace } from '../workspace.ts';
import { namesOfLists, readList } from './backup-lists.ts';
import { BackupPlace } from './backup-place.ts';
import { compareWith, readCandidates, type Candidates } from './compare-backup.ts';
import { isInside } from './is-inside.ts';
import { listBackups } from './list-backups.ts';
import { BackupReader, type Uncover } from './read-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { Survey } from './survey.ts';
import { takeBackup, type TakenBackup } from './take-backup.ts';
import { thinBackups } from './thin-backups.ts';

/** Where backups go. */
export interface BackupFolder {
  folder: string;
  /** A folder that the user chose and that is not there is a drive that is not plugged in: no other is made in its place. */
  mayBeMade: boolean;
}

export interface BackupContext {
  workspace: Workspace;
  undo: UndoStack;
  /** Version of this program. */
  program: string;
  now: () => Date;
  language: () => Language;
  /** Asked anew for each backup; null: none are made. */
  place: () => BackupFolder | null;
  /** The disk as it is, below any encryption. */
  files?: Files;
  uncover?: Uncover;
}

const NEVER = new AbortController().signal;

export class Backups {
  private readonly context: BackupContext;
  private readonly files: Files;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(context: BackupContext) {
    this.context = context;
    this.files = context.files ?? diskFiles;
  }

  /** @throws Problem that says what kept it from being made */
  take(kind: BackupKind, signal: AbortSignal = NEVER): Promise<TakenBackup> {
    return this.enqueue(async () => {
      const { folder, mayBeMade } = this.folder();
      try {
        await this.refuseUnfit(folder, mayBeMade);
        return await this.takeIn(folder, kind, signal);
      } catch (error) {
        if (error instanceof Problem) throw error;
        throw new Problem('backup-failed', { folder, reason: codeOf(error) }, { cause: error });
      }
    });
  }

  /** Of all workspaces that have backups in the folder; those of this one first, each newest first. */
  list(): Promise<BackupSummary[]> {
    return this.enqueue(() =>
      this.reading((folder) => listBackups(folder, this.context.workspace.id, this.files)),
    );
  }

  /** What would come back, change back and go. */
  preview(ref: BackupRef): Promise<RestorePreview> {
    return this.enqueue(() =>
      this.reading(async (folder) => {
        const { workspace } = this.context;
        const summaries = await listBackups(folder, workspace.id, this.files);
        const backup = summaries.find((one) => one.workspaceId === ref.workspaceId && one.name === ref.name);
        const reader = await this.reader(ref);
        if (!backup) throw new Problem('backup-not-found');
        const survey = new Survey(workspace.folder, this.files, this.context.now);
        survey.believe(
          reader.list.files,
          reader.list.workspace.folder === workspace.folder ? Date.parse(reader.list.time) : 0,
        );
        const { there, unknown } = await survey.look();
        await survey.read(unknown, there, () => undefined);
        const candidates = await this.candidates(reader, survey.list());
        const differences = compareWith(workspace, candidates);
        return { backup, things: this.describe(differences), left: candidates.left };
      }),
    );
  }

  /**
   * Brings back what the backup holds, after a backup of what is there now; one change that can be undone.
   * @param chosen null for everything
   */
  async restore(ref: BackupRef, chosen: readonly Thing[] | null): Promise<number> {
    const reader = await this.reading(() => this.reader(ref));
    const before = await this.take('before-restore');
    const place = this.placeOf(this.context.workspace.id);
    const now = await readList(place.folder, before.name, this.files);
    if (!now) throw new Problem('backup-not-found');
    const candidates = await this.candidates(reader, now.files);
    return restoreBackup(this.context.undo, reader, candidates, chosen);
  }

  /** The backups of this workspace, newest first; none where they cannot be reached. */
  async *readers(): AsyncGenerator<BackupReader> {
    if (this.context.place() === null) return;
    const { id } = this.context.workspace;
    const names = await namesOfLists(this.placeOf(id).folder, this.files).catch(() => []);
    for (const name of names) {
      const reader = await this.reader({ workspaceId: id, name }).catch(() => null);
      if (reader) yield reader;
    }
  }

  private async takeIn(folder: string, kind: BackupKind, signal: AbortSignal): Promise<TakenBackup> {
    const { workspace, program, now } = this.context;
    const place = new BackupPlace(folder, workspace.id, this.files);
    const taken = await takeBackup({ workspace, place, files: this.files, program, kind, now, signal });
    // The backup is made; what it makes superfluous can be taken away another time. Before a restore that may be the one asked for.
    if (taken.isNew && kind !== 'before-restore')
      await thinBackups(place, this.files, now()).catch(() => undefined);
    return taken;
  }

  private candidates(
    reader: BackupReader,
    now: readonly { path: string; sha256: string }[],
  ): Promise<Candidates> {
    const { workspace } = this.context;
    const hashes = new Map(now.map(({ path, sha256 }) => [path, sha256]));
    const below = (file: string) => file.slice(workspace.folder.length + 1).replaceAll(sep, '/');
    return readCandidates(reader, hashes, new Set(workspace.unreadFiles().map(({ file }) => below(file))));
  }

  private describe(differences: readonly (Difference | WholeDifference)[]): RestorePreview['things'] {
    const { workspace, language } = this.context;
    const titles = new Map(
      differences.flatMap((one) =>
        one.kind === 'document' && one.theirs ? [[one.id, one.theirs.document.title]] : [],
      ),
    );
    const titleOf = (id: string) =>
      workspace.catalogue.get('documents', id)?.summary.title ?? titles.get(id) ?? '';
    return differences.map((difference) => describeDifference(difference, language(), titleOf));
  }

  private async reader(ref: BackupRef): Promise<BackupReader> {
    const place = this.placeOf(ref.workspaceId);
    const list = await readList(place.folder, ref.name, this.files);
    if (!list) throw new Problem('backup-not-found');
    return new BackupReader(list, place, this.context.uncover ?? ((bytes) => bytes));
  }

  private placeOf(workspaceId: string): BackupPlace {
    return new BackupPlace(this.folder().folder, workspaceId, this.files);
  }

  private folder(): BackupFolder {
    const place = this.context.place();
    if (!place) throw new Problem('backups-off');
    return place;
  }

  private async refuseUnfit(folder: string, mayBeMade: boolean): Promise<void> {
    if (await isInside(folder, this.context.workspace.folder, this.files)) {
      throw new Problem('backups-inside-workspace', { folder });
    }
    const isThere = (await this.files.stat(folder)) !== null;
    if (!isThere && !mayBeMade) throw new Problem('backups-folder-missing', { folder });
  }

  private async reading<T>(work: (folder: string) => Promise<T>): Promise<T> {
    const { folder } = this.folder();
    try {
      return await work(folder);
    } catch (error) {
      if (error instanceof Problem) throw error;
      throw new Problem('backups-unreadable', { folder, reason: codeOf(error) }, { cause: error });
    }
  }

  private enqueue<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }
}
