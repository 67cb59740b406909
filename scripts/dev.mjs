/** `npm run dev`: the window from Vite's server with hot reload; Electron starts again when code of its own changes. */
import { spawn } from 'node:child_process';
import { build, createServer } from 'vite';
import { stamp } from './build/build-all.mjs';
import { nodeBundle, preloadBundle, rendererBundle } from './build/bundles.mjs';
import { requireDisplay } from './linux/display.mjs';
import { OUT } from './paths.mjs';
import { main, say } from './run.mjs';
import { electronCommand } from './runtime/electron-command.mjs';

/** @typedef {Awaited<ReturnType<typeof electronCommand>>} Command */

const args = process.argv.slice(2);
/** @type {import('node:child_process').ChildProcess | undefined} */
let electron;

await main(async () => {
  requireDisplay();
  const command = await electronCommand(args);
  const server = await createServer(rendererBundle(OUT));
  await server.listen();
  const url = server.resolvedUrls?.local[0] ?? '';
  stamp(OUT, new Date(0)); // half a build: the next `npm start` makes a whole one
  await watch(() => {
    restart(command, url);
  });
});

/** Builds and goes on building what runs outside the window. @param {() => void} built called once all is there, then at each change */
async function watch(built) {
  const bundles = [preloadBundle(OUT), nodeBundle(OUT)];
  let toCome = bundles.length;
  for (const bundle of bundles) {
    const watcher = await build({ ...bundle, build: { ...bundle.build, watch: {} } });
    if (!('on' in watcher)) throw new Error('Vite did not watch.');
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') say(event.error.message);
      if (event.code === 'END' && (toCome = Math.max(0, toCome - 1)) === 0) built();
    });
  }
}

/** The old one must have let go of the workspace before the new one opens it. @param {Command} command @param {string} url */
function restart(command, url) {
  if (!electron) {
    start(command, url);
    return;
  }
  electron.removeAllListeners('exit');
  electron.once('exit', () => {
    start(command, url);
  });
  electron.kill();
}

/** @param {Command} command @param {string} url */
function start(command, url) {
  const env = { ...process.env, BRIEFING_DEV_SERVER: url };
  electron = spawn(command.executable, [...command.switches, ...args], { stdio: 'inherit', env });
  electron.once('exit', (code) => process.exit(code ?? 1)); // the user closed the window
}
