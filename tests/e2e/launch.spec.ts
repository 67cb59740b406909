/** What every other end-to-end test relies on. */
import { ask } from './ask.ts';
import { expect, test } from './launch.ts';

test('each start has the user data folder that it was given', async ({ launchApp }) => {
  const one = await launchApp();
  expect(await one.app.evaluate(({ app }) => app.getPath('userData'))).toBe(one.userData);
  const other = await launchApp();
  expect(other.userData).not.toBe(one.userData);
});

test('the window has the size that was asked for', async ({ launchApp }) => {
  const { window } = await launchApp({ size: { width: 1100, height: 640 } });
  await expect.poll(() => window.evaluate(() => [innerWidth, innerHeight])).toEqual([1100, 640]);
});

test('the program is called by its own name and version', async ({ launchApp }) => {
  const { app } = await launchApp();
  const names = await app.evaluate(({ app: program }) => [program.getName(), program.getVersion()]);
  expect(names).toEqual(['HLED Briefing Book', expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
});

test('after a change the window reads again what it shows, once, whatever screen it shows', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  await expect(window.getByText('5 documents', { exact: true }).first()).toBeVisible();
  await window.evaluate(() => {
    const bridge = Reflect.get(globalThis, 'briefing') as { onPush: (listener: () => void) => void };
    Reflect.set(globalThis, 'pushes', 0);
    bridge.onPush(() => {
      Reflect.set(globalThis, 'pushes', pushes() + 1);
    });
    const pushes = () => Reflect.get(globalThis, 'pushes') as number;
  });
  const pushes = () => window.evaluate(() => Reflect.get(globalThis, 'pushes') as number);
  const isQuiet: Record<string, boolean> = {};
  for (const name of ['library', 'initiatives', 'book', 'trash', 'settings']) {
    await window.locator(`[data-screen="${name}"]`).click();
    await expect(window.getByRole('heading', { level: 1 }).first()).toBeVisible();
    const before = await pushes();
    await ask(window, 'settings.change', {});
    await window.waitForTimeout(1000);
    isQuiet[name] = (await pushes()) - before <= 3; // a backup may just be done too
  }
  expect(isQuiet).toEqual({ library: true, initiatives: true, book: true, trash: true, settings: true });
});
