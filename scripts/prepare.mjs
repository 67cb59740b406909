/**
 * Runs after `npm ci`, so that out/ is there at once. It never fails the installation: whatever is wrong here shows
 * again, where it belongs, in `npm run build`.
 */
import { say } from './run.mjs';

try {
  const { buildAll } = await import('./build/build-all.mjs');
  await buildAll();
  say('Built out/.');
} catch (error) {
  say(`Installed, but not built: ${error instanceof Error ? error.message : String(error)}
Run "npm run build" to try again.`);
}
