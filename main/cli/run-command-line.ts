/** Understands the arguments, runs the command, and turns every ending into output and an exit code: 0 done, 1 failed, 2 bad usage. */
import { Command, CommanderError } from 'commander';
import { explainProblem } from '../../shared/i18n/explain-problem.ts';
import { Problem } from '../../shared/result.ts';
import { askPassphrase } from './ask-passphrase.ts';
import {
  addAnnotationCommands,
  addBookCommands,
  addDocumentCommands,
  addInitiativeCommands,
  refuseUnknown,
  type Perform,
} from './grammar.ts';
import { addExchangeCommands } from './exchange-grammar.ts';
import { addFigureCommands } from './figure-grammar.ts';
import { addPacketCommands } from './packet-grammar.ts';
import { messageLanguage, withApp, withTemporaryApp, type Installation } from './open-app.ts';
import { printFailure, printOutcome } from './print-outcome.ts';
import { repairWorkspace } from './repair-workspace.ts';
import { addWorkspaceCommands, type PerformAlone } from './workspace-grammar.ts';

const EXIT_USAGE = 2;

/** @returns the exit code */
export async function runCommandLine(args: readonly string[], installation: Installation): Promise<number> {
  let exitCode = 0;
  const performAlone: PerformAlone = async (json, work) => {
    const outcome = await work();
    printOutcome(outcome, json === true);
    exitCode = outcome.failed === true ? 1 : 0;
  };
  const perform: Perform = ({ workspace, passphraseFile, json, backups }, work, whenInUse = 'refuse') =>
    performAlone(json, () => {
      if (workspace === null) return withTemporaryApp(installation, work);
      const place = { folder: workspace, secret: askPassphrase(passphraseFile) };
      return withApp(installation, place, work, { whenInUse, ...(backups !== undefined && { backups }) });
    });
  try {
    const program = buildProgram(perform);
    addWorkspaceCommands(program, perform, performAlone, (options) => repairWorkspace(installation, options));
    await program.parseAsync(args, { from: 'user' });
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
  addExchangeCommands(addAnnotationCommands(program, perform), perform);
  addBookCommands(program, perform);
  addFigureCommands(program, perform);
  addPacketCommands(program, perform);
  return refuseUnknown(program, 'of this program');
}

function fail(error: unknown, isJson: boolean): number {
  printFailure(explainProblem(error, messageLanguage()), isJson);
  if (!(error instanceof Problem))
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
}
