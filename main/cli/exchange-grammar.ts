/** The commands by which annotations go to other programs and come from them, with their options. */
import { extname } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { exchangeFormatSchema } from '../../shared/annotations/exchange/exchanged.ts';
import { onWorkspace, type CommonOptions, type Perform } from './grammar.ts';
import * as commands from './exchange-commands.ts';

/** @param annotations the group of commands of annotations */
export function addExchangeCommands(annotations: Command, perform: Perform): void {
  onWorkspace(
    annotations,
    'export',
    'write annotations for other programs: W3C JSON-LD, CSV or Excel by the ending of the file',
  )
    .option('--document <id>', 'only those on this document')
    .option('--ids <ids>', 'only these, by ids separated by commas')
    .option('--private', 'write private annotations too')
    .requiredOption('--out <file>', 'the file to write, ending in .jsonld, .csv or .xlsx', checkedOut)
    .action((options: CommonOptions & commands.ExchangeOptions) =>
      perform(options, (app) => commands.exportAnnotations(app, options), 'read-only'),
    );
  onWorkspace(
    annotations,
    'import <file>',
    'take in annotations: those of this program, W3C JSON-LD or Hypothesis, CSV, Excel',
  ).action((file: string, options: CommonOptions) =>
    perform(options, (app) => commands.importAnnotations(app, file)),
  );
}

function checkedOut(file: string): string {
  const isNamed = exchangeFormatSchema.safeParse(extname(file).slice(1).toLowerCase()).success;
  if (!isNamed) throw new InvalidArgumentError('It ends in .jsonld, .csv or .xlsx.');
  return file;
}
