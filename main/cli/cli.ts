/** Entry of the command line: `node out/cli.js COMMAND`. Plain Node, no window. */
import { join } from 'node:path';
import { runCommandLine } from './run-command-line.ts';

const installation = {
  dataFolder: join(__dirname, '..', 'data'),
  exportWorker: join(__dirname, 'export-worker.cjs'),
  importWorker: join(__dirname, 'import-worker.cjs'),
};

void runCommandLine(process.argv.slice(2), installation).then((exitCode) => {
  process.exitCode = exitCode;
});
