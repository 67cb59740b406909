/** The commands of packets, with their options. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { PACKET_EXTENSION } from '../../shared/packet/packet.ts';
import { group, onWorkspace, type CommonOptions, type Perform } from './grammar.ts';
import * as commands from './packet-commands.ts';

/** Where the passphrase of a packet is given, so that it stands in no list of processes. */
const PASSPHRASE = 'HLED_PACKET_PASSPHRASE';

export function addPacketCommands(program: Command, perform: Perform): void {
  const packet = group(program, 'packet', 'books and documents that travel from one workspace to another');
  onWorkspace(packet, 'export', `write a packet; encrypted when ${PASSPHRASE} is set`)
    .option('--book <id>', 'a book, with its documents')
    .option('--documents <ids>', 'documents, by ids separated by commas')
    .option('--initiatives <ids>', 'initiatives, by ids separated by commas, with their documents')
    .option('--private', 'send private annotations too')
    .requiredOption('--out <file>', 'the file to write, ending in .briefing', checkedOut)
    .action((options: CommonOptions & commands.PacketExportOptions) =>
      perform(options, (app) => commands.exportPacket(app, options, passphrase())),
    );
  merging(
    onWorkspace(packet, 'import <file>', `merge a packet; ${PASSPHRASE} opens an encrypted one`),
  ).action((file: string, options: CommonOptions & commands.PacketImportOptions) =>
    perform(options, (app) => commands.importPacket(app, file, options, passphrase())),
  );
  merging(
    onWorkspace(
      packet,
      'merge-copies',
      'merge the copies that a sync tool left beside the files of the workspace',
    ),
  ).action((options: CommonOptions & commands.PacketImportOptions) =>
    perform(options, (app) => commands.mergeCopies(app, options)),
  );
}

function merging(made: Command): Command {
  return made
    .addOption(new Option('--theirs', 'where both differ, take theirs').conflicts(['mine', 'both']))
    .addOption(new Option('--mine', 'where both differ, keep mine').conflicts(['theirs', 'both']))
    .addOption(
      new Option('--both', 'where both differ, keep both if that can be').conflicts(['theirs', 'mine']),
    )
    .option('--dry-run', 'only tell what would be merged');
}

function passphrase(): string | null {
  const given = process.env[PASSPHRASE];
  return given === undefined || given === '' ? null : given;
}

function checkedOut(file: string): string {
  const isNamed = file.toLowerCase().endsWith(`.${PACKET_EXTENSION}`) && !/[\\/]\.briefing$/i.test(file);
  if (!isNamed) throw new InvalidArgumentError(`It ends in .${PACKET_EXTENSION}.`);
  return file;
}
