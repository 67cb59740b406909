/**
 * Which backups stay: of the last day one for each hour, of the last 30 days one for each day, of the last year one for each week; what the
 * user asked for stays always, and so does the newest.
 */
import type { BackupKind } from './backup-list.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

export interface ThinnedBackup {
  /** Milliseconds since 1970. */
  time: number;
  kind: BackupKind;
  /** All of it is there and unbroken. */
  isGood: boolean;
}

/** @returns those that stay, in the order given; @param now milliseconds since 1970 */
export function thin<T extends ThinnedBackup>(backups: readonly T[], now: number): T[] {
  const best = new Map<string, T>();
  for (const backup of backups) {
    const span = spanOf(now - backup.time, backup.time);
    if (span !== null && isBetter(backup, best.get(span))) best.set(span, backup);
  }
  const kept = new Set([
    ...best.values(),
    ...newestOf(backups),
    ...backups.filter((one) => isKept(one, now)),
  ]);
  return backups.filter((backup) => kept.has(backup));
}

/** The stretch of time of which one backup is enough; null for what is older than all of them. What lies ahead, after a clock went wrong, is kept week by week. */
function spanOf(age: number, time: number): string | null {
  if (age >= 0 && age <= DAY) return `hour ${String(Math.floor(time / HOUR))}`;
  if (age >= 0 && age <= 30 * DAY) return `day ${String(Math.floor(time / DAY))}`;
  return age <= 365 * DAY ? `week ${String(Math.floor(time / WEEK))} ${age < 0 ? 'ahead' : ''}` : null;
}

function isBetter(backup: ThinnedBackup, other: ThinnedBackup | undefined): boolean {
  if (!other) return true;
  return backup.isGood === other.isGood ? backup.time > other.time : backup.isGood;
}

/** The newest, and the newest that is good. */
function newestOf<T extends ThinnedBackup>(backups: readonly T[]): T[] {
  const sorted = [...backups].sort((a, b) => b.time - a.time);
  return [sorted[0], sorted.find(({ isGood }) => isGood)].filter((one) => one !== undefined);
}

function isKept({ kind, time }: ThinnedBackup, now: number): boolean {
  return kind === 'by-hand' || (kind === 'before-restore' && now - time <= 30 * DAY);
}
