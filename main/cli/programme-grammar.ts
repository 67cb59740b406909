/** The commands of programmes and their options. */
import type { Command } from 'commander';
import { group, onWorkspace, type CommonOptions, type Perform } from './grammar.ts';
import * as commands from './programme-commands.ts';

export function addProgrammeCommands(program: Command, perform: Perform): void {
  const programmes = group(program, 'programmes', 'undertakings through the documents and years');
  onWorkspace(
    programmes,
    'suggest',
    'list which initiatives of different documents may be one undertaking, the best first',
  ).action((options: CommonOptions) => perform(options, commands.suggestProgrammes, 'read-only'));
}
