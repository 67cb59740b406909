/** The command that tells what changed between two documents. */
import type { Command } from 'commander';
import * as commands from './changes-commands.ts';
import { onWorkspace, type CommonOptions, type Perform } from './grammar.ts';

export function addChangesCommand(program: Command, perform: Perform): void {
  onWorkspace(program, 'changes', 'what is new, goes on, is reported as done or is not mentioned any more')
    .requiredOption('--from <document>', 'the earlier document: its id, or a part of its title or file name')
    .requiredOption('--to <document>', 'the later document, named likewise')
    .action((options: CommonOptions & commands.ChangesOptions) =>
      perform(options, (app) => commands.listChanges(app, options), 'read-only'),
    );
}
