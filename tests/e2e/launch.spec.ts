/** What every other end-to-end test relies on. */
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
