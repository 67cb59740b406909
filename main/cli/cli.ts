/** Entry of the command line: `node out/cli.js COMMAND`. Plain Node, no window. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { runCommandLine } from './run-command-line.ts';

const installation = {
  dataFolder: join(__dirname, '..', 'data'),
  exportWorker: join(__dirname, 'export-worker.cjs'),
  importWorker: join(__dirname, 'import-worker.cjs'),
  version: versionOf(join(__dirname, '..', 'package.json')),
};

void runCommandLine(process.argv.slice(2), installation).then((exitCode) => {
  process.exitCode = exitCode;
});

function versionOf(file: string): string {
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}
