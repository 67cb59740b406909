/**
 * The way out of damage: for each file that could not be read the versions that are left of it, what each would lose, and the choice carried
 * out. The damaged file itself is never lost: it is put aside in the same change that puts anything in its place.
 */
import { join, relative, sep } from 'node:path';
import type { Language } from '../../../shared/i18n/language.ts';
import { createTranslator } from '../../../shared/i18n/translate.ts';
import { Problem } from '../../../shared/result.ts';
import { describeDifference } from '../../../shared/store/backups/describe-difference.ts';
import { compareAll, type AllRecords } from '../../../shared/store/compare/compare-records.ts';
import type { DamageChoice, DamagedFile } from '../../../shared/store/damage/damaged-file.ts';
import { TABLES, type RecordOf, type Table } from '../../../shared/store/store-file.ts';
import type { Backups } from '../backups/backups.ts';
import { recordPathOf, type RecordPath } from '../backups/read-backup.ts';
import type { UnreadFile } from '../workspace-folder.ts';
import type { Workspace } from '../workspace.ts';
import { readableRecord } from './readable-record.ts';
import { markOf, pathAside } from './set-aside.ts';
import { keepUndoOf, undoVersions, type Version } from './undo-versions.ts';

export interface DamageContext {
  workspace: Workspace;
  backups: Backups;
  now: () => Date;
  language: () => Language;
}

/** A journal reaches no other names, and nothing is put in the place of a sync tool's copy. */
const SETTLED = /^[\w-][\w.-]{0,150}$/;

export class DamagedFiles {
  private readonly context: DamageContext;

  constructor(context: DamageContext) {
    this.context = context;
  }

  /** Puts aside what undo still knows of the damaged records, before the next change writes it anew. */
  async keepUndo(): Promise<void> {
    const { workspace } = this.context;
    const records = workspace.unreadFiles().flatMap((unread) => this.pathOf(unread) ?? []);
    if (records.length === 0) return;
    await workspace.beside((folder, files) => keepUndoOf(records, folder, files)).catch(() => undefined);
  }

  async list(): Promise<DamagedFile[]> {
    const listed: DamagedFile[] = [];
    for (const unread of this.context.workspace.unreadFiles()) {
      // Copies of a sync tool are merged, not mended.
      if (unread.refusal !== 'misplaced') listed.push(await this.describe(unread));
    }
    return listed;
  }

  /** @param file as listed */
  async settle(file: string, choice: DamageChoice): Promise<void> {
    const { workspace, now } = this.context;
    const unread = workspace.unreadFiles().find((one) => this.below(one.file) === file);
    const path = unread && this.pathOf(unread);
    if (!path) throw new Problem('damaged-file-gone');
    const record = choice === 'without' ? undefined : await this.versionFor(path, choice, file);
    const aside = await workspace.beside((folder, files) =>
      pathAside(folder, `${path.table}-${path.id}`, markOf(now()), files),
    );
    await workspace.settleUnread({ ...path, aside, record });
  }

  private async versionFor(path: RecordPath, choice: DamageChoice, file: string): Promise<RecordOf<Table>> {
    const record =
      choice === 'as-is' ? await this.readable(path) : ((await this.lastGood(path))?.record ?? null);
    if (!record) throw new Problem('no-good-version', { file });
    return record;
  }

  private async describe(unread: UnreadFile): Promise<DamagedFile> {
    const { workspace, language } = this.context;
    const file = this.below(unread.file);
    const reason = createTranslator(language())(`store.refusals.${unread.refusal}`, { file });
    const stat = await workspace.lookBeside((_folder, files) => files.stat(unread.file));
    const writtenAt = stat ? new Date(stat.modifiedAt).toISOString() : null;
    const path = this.pathOf(unread);
    if (!path) return { file, reason, writtenAt, choices: [], lastGood: null };
    const [readable, version] = [await this.readable(path), await this.lastGood(path)];
    const choices: DamageChoice[] = [
      ...(version ? (['last-good'] as const) : []),
      ...(readable && unread.refusal === 'checksum' ? (['as-is'] as const) : []),
      ...(version || readable || unread.refusal === 'newer-version' ? [] : (['without'] as const)),
    ];
    return { file, reason, writtenAt, choices, lastGood: version && this.explain(path, version, readable) };
  }

  private explain(
    path: RecordPath,
    { source, time, record }: Version,
    readable: RecordOf<Table> | null,
  ): DamagedFile['lastGood'] {
    const differences = readable && this.compare(path, readable, record);
    const [first] = this.compare(path, null, record);
    const name = first?.where === '' ? first.name : (first?.where ?? '');
    return { source, time: time.toISOString(), name, differences };
  }

  private compare({ table }: RecordPath, mine: RecordOf<Table> | null, theirs: RecordOf<Table>) {
    const { workspace, language } = this.context;
    const setOf = (record: RecordOf<Table> | null) =>
      Object.fromEntries(
        TABLES.map((one) => [one, one === table && record ? [record] : []]),
      ) as unknown as AllRecords;
    const titleOf = (id: string) => workspace.catalogue.get('documents', id)?.summary.title ?? '';
    return compareAll(setOf(mine), setOf(theirs)).map((difference) =>
      describeDifference(difference, language(), titleOf),
    );
  }

  private async readable({ table, id }: RecordPath): Promise<RecordOf<Table> | null> {
    const { workspace } = this.context;
    const bytes = await workspace
      .lookBeside((folder, files) => files.read(join(folder, table, `${id}.json`)))
      .catch(() => null); // its seal is broken
    return bytes && readableRecord(table, id, bytes);
  }

  /** The newest unbroken version, in the steps of undo or in a backup. */
  private async lastGood({ table, id }: RecordPath): Promise<Version | null> {
    const { workspace, backups } = this.context;
    const versions: Version[] = await workspace.lookBeside((folder, files) =>
      undoVersions(table, id, folder, files),
    );
    for await (const reader of backups.readers()) {
      const record = await reader.record(table, id).catch(() => null);
      if (!record) continue;
      versions.push({ source: 'backup', time: new Date(reader.list.time), record });
      break;
    }
    return versions.sort((a, b) => b.time.getTime() - a.time.getTime())[0] ?? null;
  }

  /** @returns null for a file that nothing can take the place of */
  private pathOf({ file, refusal }: UnreadFile): RecordPath | null {
    const path = recordPathOf(this.below(file));
    return path && refusal !== 'misplaced' && SETTLED.test(path.id) ? path : null;
  }

  private below(file: string): string {
    return relative(this.context.workspace.folder, file).replaceAll(sep, '/');
  }
}
