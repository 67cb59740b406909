/** The commands, their options and what they accept. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { annotationKindSchema, visibilitySchema } from '../../shared/annotations/annotation.ts';
import { coverSchema } from '../../shared/book/book.ts';
import { languageSchema } from '../../shared/i18n/language.ts';
import type { App } from '../create-app.ts';
import * as commands from './commands.ts';
import * as lists from './list-commands.ts';
import type { WhenInUse } from './open-app.ts';
import type { Outcome } from './print-outcome.ts';

/** How a command of the grammar is carried out, on the workspace named or, with null, on one that is thrown away. */
export type Perform = (
  options: { workspace: string | null; passphraseFile?: string; backups?: string; json?: true },
  work: (app: App) => Promise<Outcome>,
  whenInUse?: WhenInUse,
) => Promise<void>;

export interface CommonOptions {
  workspace: string;
  passphraseFile?: string;
  json?: true;
}

export function addDocumentCommands(program: Command, perform: Perform): void {
  const documents = group(program, 'documents', 'the published texts');
  onWorkspace(documents, 'import <file...>', 'import documents: markdown, text, HTML, Word, PDF')
    .option('--with-library', 'import the shipped documents first')
    .action((files: string[], options: CommonOptions & { withLibrary?: true }) =>
      perform(options, (app) => commands.importDocuments(app, files, options.withLibrary === true)),
    );
  onWorkspace(documents, 'list', 'list the documents').action((options: CommonOptions) =>
    perform(options, commands.listDocuments, 'read-only'),
  );
}

export function addInitiativeCommands(program: Command, perform: Perform): void {
  const initiatives = group(program, 'initiatives', 'what the documents announce');
  onWorkspace(initiatives, 'list', 'list initiatives in document order')
    .option('--document <id>', 'only of this document')
    .option('--query <text>', 'only those that answer these words')
    .action((options: CommonOptions & { document?: string; query?: string }) =>
      perform(options, (app) => commands.listInitiatives(app, options), 'read-only'),
    );
}

/** @returns the group, for more of its commands */
export function addAnnotationCommands(program: Command, perform: Perform): Command {
  const annotations = group(program, 'annotations', 'what you say about initiatives');
  onWorkspace(annotations, 'add', 'annotate an initiative')
    .requiredOption('--initiative <id>', 'the initiative')
    .addOption(oneOf('--kind <kind>', annotationKindSchema.options).makeOptionMandatory())
    .addOption(oneOf('--visibility <visibility>', visibilitySchema.options).default('private'))
    .requiredOption('--text <text>', 'what to say')
    .action((options: CommonOptions & commands.AnnotationOptions) =>
      perform(options, (app) => commands.addAnnotation(app, options)),
    );
  onWorkspace(annotations, 'list', 'list annotations, oldest first')
    .option('--document <id>', 'only on this document')
    .addOption(oneOf('--kind <kind>', annotationKindSchema.options))
    .addOption(oneOf('--visibility <visibility>', visibilitySchema.options))
    .option('--trash', 'those in the trash instead')
    .action((options: CommonOptions & lists.AnnotationListOptions) =>
      perform(options, (app) => lists.listAnnotations(app, options)),
    );
  return annotations;
}

export function addBookCommands(program: Command, perform: Perform): void {
  const book = group(program, 'book', 'briefing books');
  onWorkspace(book, 'create', 'make a book')
    .requiredOption('--title <title>', 'title of the cover, 1 to 300 characters', checkedTitle)
    .option('--initiatives <ids>', 'initiative ids separated by commas, or "all"')
    .action((options: CommonOptions & { title: string; initiatives?: string }) =>
      perform(options, (app) => commands.createBook(app, options)),
    );
  toWord(onWorkspace(book, 'export', 'write a book as a Word file'))
    .requiredOption('--book <id>', 'the book')
    .action((options: CommonOptions & commands.ExportOptions) =>
      perform(options, (app) => commands.exportBook(app, options), 'read-only'),
    );
  const books = group(program, 'books', 'all briefing books');
  onWorkspace(books, 'list', 'list the books, the one changed last first')
    .option('--trash', 'those in the trash instead')
    .action((options: CommonOptions & { trash?: true }) =>
      perform(options, (app) => lists.listBooks(app, options)),
    );
  toWord(command(program, 'sample-book', 'write the default book of the shipped library')).action(
    (options: commands.SampleOptions & { json?: true }) =>
      perform({ ...options, workspace: null }, (app) => commands.writeSampleBook(app, options)),
  );
}

/** A group by itself, or with a command that it does not have, does nothing and says so in one line. */
export function group(program: Command, name: string, description: string): Command {
  const made = program.command(name).description(description).exitOverride();
  return refuseUnknown(made, `of "${name}"`);
}

export function refuseUnknown(group: Command, where: string): Command {
  return group
    .argument('[command]')
    .allowExcessArguments()
    .allowUnknownOption()
    .action((asked?: string) => {
      if (asked === undefined) group.error(`error: name a command ${where}; --help lists them`);
      group.error(`error: there is no command "${asked}" ${where}; --help lists them`);
    });
}

function command(parent: Command, usage: string, description: string): Command {
  return parent.command(usage).description(description).exitOverride().option('--json', 'print JSON');
}

export function onWorkspace(parent: Command, usage: string, description: string): Command {
  return command(parent, usage, description)
    .requiredOption('--workspace <folder>', 'the folder that holds library, annotations and books')
    .option(
      '--passphrase-file <file>',
      'opens an encrypted workspace with the first line of this file, or with HLED_PASSPHRASE',
    );
}

function toWord(made: Command): Command {
  return made
    .requiredOption('--out <file>', 'the Word file to write, ending in .docx', checkedOut)
    .addOption(oneOf('--language <language>', languageSchema.options).default('en'));
}

function checkedTitle(title: string): string {
  const parsed = coverSchema.shape.title.safeParse(title);
  if (!parsed.success) throw new InvalidArgumentError('It has 1 to 300 characters.');
  return parsed.data;
}

function checkedOut(file: string): string {
  if (!/[^\\/]\.docx$/i.test(file)) throw new InvalidArgumentError('It ends in .docx.');
  return file;
}

function oneOf(flags: string, values: readonly string[]): Option {
  return new Option(flags).choices([...values]);
}
