/** `npm start`: builds if a source changed, finds a runtime, and opens the window. Arguments after `--` go to the program. */
import { buildAll } from './build/build-all.mjs';
import { isStale } from './build/staleness.mjs';
import { requireDisplay } from './linux/display.mjs';
import { main, run, say } from './run.mjs';
import { electronCommand } from './runtime/electron-command.mjs';

await main(async () => {
  const args = process.argv.slice(2);
  if (isStale()) say(`Building ... ${((await buildAll()) / 1000).toFixed(1)} s.`);
  requireDisplay();
  const { executable, switches } = await electronCommand(args);
  return run(executable, [...switches, ...args]);
});
