/** The commands that look after a workspace as a whole, their options and what they accept. */
import { InvalidArgumentError, type Command } from 'commander';
import type { Outcome } from './print-outcome.ts';
import { group, onWorkspace, type CommonOptions, type Perform } from './grammar.ts';
import * as commands from './workspace-commands.ts';

/** Carries out a command that opens no workspace, or opens it by itself. */
export type PerformAlone = (json: true | undefined, work: () => Promise<Outcome>) => Promise<void>;

export function addWorkspaceCommands(
  program: Command,
  perform: Perform,
  performAlone: PerformAlone,
  repair: (options: commands.RepairOptions) => Promise<Outcome>,
): void {
  const workspace = group(program, 'workspace', 'the folder that holds everything');
  onWorkspace(workspace, 'check', 'read every file and say what is wrong; writes nothing')
    .option(BACKUPS, 'check these backups too')
    .action((options: CommonOptions & commands.CheckOptions) =>
      performAlone(options.json, () => commands.checkAll(options)),
    );
  onWorkspace(workspace, 'repair', 'say what can be repaired, and with --yes do it')
    .option(BACKUPS, 'where good versions may be found')
    .option('--yes', 'do it; what is damaged is put aside, never removed')
    .action((options: CommonOptions & commands.RepairOptions) =>
      performAlone(options.json, () => repair(options)),
    );
  onWorkspace(workspace, 'backup', 'take a backup now')
    .requiredOption(BACKUPS, 'where backups go, outside the workspace')
    .action((options: CommonOptions & { backups: string }) => perform(options, commands.takeBackup));
  onWorkspace(workspace, 'restore', 'list the backups; with --backup show what one would bring back')
    .requiredOption(BACKUPS, 'where the backups are')
    .option('--backup <time>', 'the backup, by its time as it is listed', checkedTime)
    .option('--yes', 'bring it back, after a backup of what is there now')
    .action((options: CommonOptions & commands.RestoreOptions) =>
      perform(options, (app) => commands.restore(app, options)),
    );
}

const BACKUPS = '--backups <folder>';

function checkedTime(time: string): string {
  if (!/^[\w:.-]{1,80}$/.test(time)) throw new InvalidArgumentError('It is a time as `restore` lists it.');
  return time;
}
