/**
 * Types queries into the search field of the running program and scrolls through its list, as a person would. Prints as JSON: per keystroke the
 * time until the last change that it brought was painted, the times between frames while scrolling, and the memory of each process.
 * Usage: `node scripts/test/on-a-display.mjs node tests/bench/type-in-window.mjs USER_DATA_FOLDER`
 */
import { launchProgram } from '../../scripts/launch-program.mjs';

const QUERIES = [
  'border infrastructure',
  'semicondutor',
  'pillar:II water',
  'supply chain',
  'has:deadline energy',
];
/** So long nothing may change before an answer counts as complete. */
const QUIET_MS = 160;
const FRAMES = 240;
const PIXELS_PER_FRAME = 90;

const started = performance.now();
const { app, window } = await launchProgram({ userData: process.argv[2] ?? '' });
await window.locator('[data-screen="initiatives"]').click();
await window.locator('[data-row]').first().waitFor({ timeout: 120_000 });
const usable = performance.now() - started;
const found = () => window.locator('[aria-rowcount]').getAttribute('aria-rowcount');
const total = await settled(found);

const keystrokes = [];
const field = window.getByRole('searchbox');
await field.focus();
const paints = await window.evaluateHandle(watchPaints);
for (const query of QUERIES) {
  for (const letter of query) {
    await paints.evaluate((watched) => watched.start());
    await window.keyboard.type(letter);
    keystrokes.push(await paints.evaluate((watched, quiet) => watched.settled(quiet), QUIET_MS));
  }
  await field.fill('');
  await window.waitForTimeout(400);
}
const frames = await window.evaluate(scrollThrough, { count: FRAMES, step: PIXELS_PER_FRAME });
const memory = await app.evaluate(({ app: electron }) =>
  electron
    .getAppMetrics()
    .map(({ type, memory: { workingSetSize } }) => ({ type, mib: workingSetSize / 1024 })),
);
await app.close();
process.stdout.write(`${JSON.stringify({ usable, total, keystrokes, frames, memory })}\n`);

/** @param {() => Promise<string | null>} read @returns {Promise<string | null>} what it says when it has stayed the same for a while */
async function settled(read) {
  let last = await read();
  for (let same = 0; same < 6;) {
    await window.waitForTimeout(500);
    const now = await read();
    same = now === last ? same + 1 : 0;
    last = now;
  }
  return last;
}

/** In the window: notes when the last change since a key was painted. */
function watchPaints() {
  let key = 0;
  let changed = 0;
  let painted = 0;
  addEventListener('keydown', ({ timeStamp }) => (key = timeStamp), { capture: true });
  new MutationObserver(() => {
    changed = performance.now();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (painted = performance.now());
      port2.postMessage(null);
    });
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  return {
    start: () => {
      changed = painted = 0;
    },
    settled: async (/** @type {number} */ quiet) => {
      while (painted === 0 || painted < changed || performance.now() - changed < quiet)
        await new Promise((resolve) => setTimeout(resolve, 10));
      return painted - key;
    },
  };
}

/**
 * In the window: scrolls the list a piece each frame.
 * @param {{ count: number, step: number }} options
 */
async function scrollThrough({ count, step }) {
  const list = document.querySelector('[role="grid"]')?.parentElement;
  if (!list) throw new Error('there is no list');
  const times = [];
  let before = await new Promise(requestAnimationFrame);
  for (let frame = 0; frame < count; frame += 1) {
    list.scrollTop += step;
    const now = await new Promise(requestAnimationFrame);
    times.push(now - before);
    before = now;
  }
  return times;
}
