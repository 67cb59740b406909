/** Backups and damaged files as the window and the command line ask for them. */
import type { Language } from '../../../shared/i18n/language.ts';
import { createTranslator, formatDate } from '../../../shared/i18n/translate.ts';
import type { Handlers } from '../../../shared/ipc/contract.ts';
import type { DamagedFiles } from '../damage/damaged-files.ts';
import type { BackupSchedule } from './backup-schedule.ts';
import type { BackupFolder, Backups } from './backups.ts';

interface BackupDesk {
  backups: Backups;
  schedule: BackupSchedule;
  damage: DamagedFiles;
  language: () => Language;
  place: () => BackupFolder | null;
}

type BackupChannels =
  `backups.${'status' | 'take' | 'list' | 'read' | 'restore'}` | `damaged-files.${'list' | 'settle'}`;

export function backupHandlers(desk: BackupDesk): Pick<Handlers, BackupChannels> {
  const { backups, schedule, damage } = desk;
  return {
    'backups.status': () => ({
      folder: desk.place()?.folder ?? null,
      goodAt: schedule.state().goodAt?.toISOString() ?? null,
      warning: warningsOfBackups(schedule, desk.language())[0] ?? null,
    }),
    'backups.take': async () => {
      await schedule.take('by-hand');
      return null;
    },
    'backups.list': () => backups.list(),
    'backups.read': (ref) => backups.preview(ref),
    'backups.restore': async ({ things, ...ref }) => ({ restored: await backups.restore(ref, things) }),
    'damaged-files.list': () => damage.list(),
    'damaged-files.settle': async ({ file, choice }) => {
      await damage.settle(file, choice);
      return null;
    },
  };
}

/** Sentences, when the last attempt failed or the last good backup is old. */
export function warningsOfBackups(schedule: BackupSchedule, language: Language): string[] {
  const { failure, isOld, goodAt } = schedule.state();
  const translate = createTranslator(language);
  if (failure) return [translate(`problems.${failure.code}`, failure.details)];
  if (!isOld || !goodAt) return [];
  return [translate('backups.old', { date: formatDate(goodAt.toISOString().slice(0, 10), language) })];
}
