/** Runs one of this project's tools on a display: the one that is there, otherwise a virtual one of its own. */
import { hasDisplay } from '../linux/display.mjs';
import { onVirtualDisplay } from '../linux/virtual-display.mjs';
import { main, run, runTool } from '../run.mjs';
import { requireTestMachine } from './require-test-machine.mjs';

await main(async () => {
  await requireTestMachine();
  const [tool = '', ...args] = process.argv.slice(2);
  if (hasDisplay()) return runTool(tool, args);
  return run(...onVirtualDisplay('npx', ['--no-install', tool, ...args]));
});
