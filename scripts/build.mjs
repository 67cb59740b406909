/** `npm run build`: bundles the program into out/. With `--if-stale`, only when a source is newer than the last build. */
import { buildAll } from './build/build-all.mjs';
import { isStale } from './build/staleness.mjs';
import { main, say } from './run.mjs';

await main(async () => {
  if (process.argv.includes('--if-stale') && !isStale()) return;
  const took = await buildAll();
  say(`Built out/ in ${(took / 1000).toFixed(1)} s.`);
});
