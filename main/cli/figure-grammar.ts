/** The commands about sums and other figures. */
import type { Command } from 'commander';
import * as commands from './figure-commands.ts';
import { group, onWorkspace, type CommonOptions, type Perform } from './grammar.ts';

export function addFigureCommands(program: Command, perform: Perform): void {
  const figures = group(program, 'figures', 'the sums and other figures that the documents state');
  onWorkspace(figures, 'list', 'list them with their words, and those that disagree about one thing').action(
    (options: CommonOptions) => perform(options, commands.listFigures, 'read-only'),
  );
}
