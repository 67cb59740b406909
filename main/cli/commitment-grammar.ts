/** The commands about commitments. */
import { InvalidArgumentError, type Command } from 'commander';
import { calendarDateSchema } from '../../shared/documents/document.ts';
import * as commands from './commitment-commands.ts';
import { group, onWorkspace, type CommonOptions, type Perform } from './grammar.ts';

export function addCommitmentCommands(program: Command, perform: Perform): void {
  const commitments = group(program, 'commitments', 'what the documents promise');
  onWorkspace(commitments, 'list', 'list commitments, confirmed and proposed, by their due date')
    .option(
      '--as-of <date>',
      'the day to judge them by, YYYY-MM-DD',
      parseDay,
      new Date().toLocaleDateString('sv'),
    )
    .option('--confirmed', 'only those that a person confirmed')
    .action((options: CommonOptions & commands.CommitmentOptions) =>
      perform(options, (app) => commands.listCommitments(app, options), 'read-only'),
    );
}

function parseDay(text: string): string {
  const day = calendarDateSchema.safeParse(text);
  if (!day.success) throw new InvalidArgumentError('a date as YYYY-MM-DD is wanted.');
  return day.data;
}
