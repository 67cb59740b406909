/** Understands the arguments, runs the command, and turns every ending into output and an exit code: 0 done, 1 failed, 2 bad usage. */
import { Command, CommanderError } from 'commander';
import { explainProblem } from '../../shared/i18n/explain-problem.ts';
import { Problem } from '../../shared/result.ts';
import {
  addAnnotationCommands,
  addBookCommands,
  addDocumentCommands,
  addInitiativeCommands,
  refuseUnknown,
  type Perform,
} from './grammar.ts';
import { addPacketCommands } from './packet-grammar.ts';
import { messageLanguage, withApp, withTemporaryApp, type Installation } from './open-app.ts';
import { printFailure, printOutcome } from './print-outcome.ts';

const EXIT_USAGE = 2;

/** @returns the exit code */
export async function runCommandLine(args: readonly string[], installation: Installation): Promise<number> {
  let exitCode = 0;
  const perform: Perform = async ({ workspace, json }, work) => {
    const outcome =
      workspace === null
        ? await withTemporaryApp(installation, work)
        : await withApp(installation, workspace, work);
    printOutcome(outcome, json === true);
    exitCode = outcome.failed === true ? 1 : 0;
  };
  try {
    await buildProgram(perform).parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE;
    return fail(error, args.includes('--json'));
  }
}

function buildProgram(perform: Perform): Command {
  const program = new Command('hled-briefing-book')
    .description(
      'Imports fact sheets, annotates initiatives and writes Word briefing books, without a window.',
    )
    .exitOverride()
    .showSuggestionAfterError(false);
  addDocumentCommands(program, perform);
  addInitiativeCommands(program, perform);
  addAnnotationCommands(program, perform);
  addBookCommands(program, perform);
  addPacketCommands(program, perform);
  return refuseUnknown(program, 'of this program');
}

function fail(error: unknown, isJson: boolean): number {
  printFailure(explainProblem(error, messageLanguage()), isJson);
  if (!(error instanceof Problem))
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
}
