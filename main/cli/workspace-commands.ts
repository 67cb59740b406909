/** Looking after a workspace as a whole: check, repair, backup, restore. */
import { join, resolve } from 'node:path';
import { createTranslator } from '../../shared/i18n/translate.ts';
import { Problem } from '../../shared/result.ts';
import type { BackupSummary } from '../../shared/store/backups/backup-answers.ts';
import { nameOfBackup } from '../../shared/store/backups/backup-list.ts';
import type { App } from '../create-app.ts';
import { checkBackups } from '../store/check/check-backups.ts';
import { checkWorkspace, type CheckProblem } from '../store/check/check-workspace.ts';
import { openEncryption } from '../store/encryption/open-encryption.ts';
import { diskFiles } from '../store/files.ts';
import { askPassphrase } from './ask-passphrase.ts';
import { messageLanguage } from './open-app.ts';
import type { Outcome } from './print-outcome.ts';

export interface CheckOptions {
  workspace: string;
  passphraseFile?: string;
  backups?: string;
}

export interface RepairOptions extends CheckOptions {
  yes?: true;
}

export interface RestoreOptions {
  backup?: string;
  yes?: true;
}

/** Reads every file; works while the workspace is open elsewhere. */
export async function checkAll({ workspace, passphraseFile, backups }: CheckOptions): Promise<Outcome> {
  const translate = createTranslator(messageLanguage());
  const folder = resolve(workspace);
  const stat = await diskFiles.stat(folder);
  if (stat?.isFolder !== true) throw new Problem('workspace-not-there', { folder });
  const { files: opened } = await openEncryption(folder, diskFiles, askPassphrase(passphraseFile));
  const inWorkspace = await checkWorkspace(folder, opened);
  const inBackups =
    backups === undefined ? { files: 0, problems: [] } : await checkBackups(resolve(backups), diskFiles);
  const problems = [
    ...inWorkspace.problems.map((one) => explained(one, folder)),
    ...inBackups.problems.map((one) => explained(one, resolve(backups ?? ''))),
  ];
  const files = inWorkspace.files + inBackups.files;
  const lines =
    problems.length === 0
      ? [translate('damage.check-sound', { count: files })]
      : [
          translate('damage.check-faults', { count: problems.length }),
          ...problems.map(({ message }) => message),
        ];
  return { json: { files, problems }, lines, failed: problems.length > 0 };
}

function explained({ file, fault, detail }: CheckProblem, folder: string) {
  const translate = createTranslator(messageLanguage());
  const details = { file: join(folder, file), detail };
  return { file: details.file, fault, detail, message: sentenceOf(fault, details, translate) };
}

function sentenceOf(
  fault: CheckProblem['fault'],
  details: { file: string; detail: string },
  translate: ReturnType<typeof createTranslator>,
): string {
  switch (fault) {
    case 'unreadable':
    case 'workspace-missing':
    case 'original-damaged':
    case 'original-missing':
    case 'undo-damaged':
    case 'backup-list-damaged':
    case 'backup-file-damaged':
      return translate(`damage.fault.${fault}`, details);
    default:
      return translate(`store.refusals.${fault}`, details);
  }
}

export async function takeBackup(app: App): Promise<Outcome> {
  await app.handlers['backups.take'](null);
  const [backup] = await app.handlers['backups.list'](null);
  return { json: { backup: backup ?? null }, lines: backup ? [lineOf(backup)] : [] };
}

export async function restore(app: App, { backup: asked, yes }: RestoreOptions): Promise<Outcome> {
  const backups = await app.handlers['backups.list'](null);
  if (asked === undefined) return { json: { backups }, lines: backups.map(lineOf) };
  const backup = backups.find((one) => isAsked(one, asked));
  if (!backup) throw new Problem('backup-not-found');
  const ref = { workspaceId: backup.workspaceId, name: backup.name };
  const { things, left } = await app.handlers['backups.read'](ref);
  const translate = createTranslator(messageLanguage());
  const lines = things.map(
    ({ kind, name, effect }) =>
      `${translate(`backups.effect.${effect}`)}: ${translate(`backups.thing.${kind}`)}: ${name}`,
  );
  if (left.length > 0) lines.push(translate('backups.left', { count: left.length, files: left.join(', ') }));
  if (things.length === 0) lines.push(translate('backups.same'));
  if (yes !== true || things.length === 0) {
    const messages = things.length > 0 ? [translate('damage.restore-say-yes')] : [];
    return { json: { backup, things, left, restored: null }, lines, messages };
  }
  const { restored } = await app.handlers['backups.restore']({ ...ref, things: null });
  lines.push(translate('backups.restored', { count: restored }));
  return { json: { backup, things, left, restored }, lines };
}

function isAsked({ name, made }: BackupSummary, asked: string): boolean {
  return name === asked || name === `${asked}.json` || name === nameOfBackup(asked) || made?.time === asked;
}

function lineOf({ name, made, damaged, isOther }: BackupSummary): string {
  const translate = createTranslator(messageLanguage());
  if (!made) return `${name}  ${translate('backups.list-damaged')}`;
  const counts = (['documents', 'annotations', 'books', 'dialogues'] as const)
    .map((noun) => translate(`backups.${noun}`, { count: made.counts[noun] }))
    .join(', ');
  const remarks = [
    ...(damaged.length > 0 ? [translate('backups.damaged', { count: damaged.length })] : []),
    ...(isOther ? [`${translate('backups.other-workspace')}: ${made.folder}`] : []),
  ];
  return [made.time, translate(`backups.kind.${made.kind}`), counts, ...remarks].join('  ');
}
