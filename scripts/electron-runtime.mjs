/** Makes sure that this machine has an Electron to run, and prints the folder it is in. Everything else goes to stderr. */
import { main } from './run.mjs';
import { resolveRuntime } from './runtime/resolve-runtime.mjs';

await main(async () => {
  process.stdout.write(`${await resolveRuntime()}\n`);
});
