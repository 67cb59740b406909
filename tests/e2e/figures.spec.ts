/** The screen of sums and other figures. */
import type { Page } from '@playwright/test';
import { ask } from './ask.ts';
import { expect, test } from './launch.ts';
import { violationsOn } from './violations.ts';

async function openFigures(window: Page): Promise<void> {
  await expect
    .poll(async () => (await ask<{ libraryReady: boolean }>(window, 'app.status', null)).libraryReady)
    .toBe(true);
  await window.keyboard.press('Control+Shift+M');
  await expect(window.locator('[data-figure]').first()).toBeVisible();
}

test('sums are walked through by keyboard, and Enter leads to the words in their document', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  await openFigures(window);
  await window.locator('[data-figure]').first().focus();
  await window.keyboard.press('ArrowDown');
  await expect(window.locator('[data-index="1"]:focus')).toContainText('$474 million');
  await window.keyboard.press('Enter');
  await expect(window.locator('[data-screen="library"][aria-current]')).toBeVisible();
  await expect(window.getByRole('article')).toContainText('$474 million');
});

for (const [language, theme] of [
  ['en', 'light'],
  ['es', 'dark'],
] as const) {
  test(`figures that do not agree stand side by side, and axe finds nothing, in ${language}, ${theme}`, async ({
    launchApp,
  }) => {
    const { window } = await launchApp({ language, theme });
    await openFigures(window);
    const found = { money: await violationsOn(window), disagreements: [] as string[] };
    await window.getByRole('tab').nth(2).click();
    const panel = window.getByRole('tabpanel');
    await expect(panel.getByRole('listitem').filter({ hasText: '13 Mexican states' })).toContainText(
      '14 Mexican states',
    );
    await expect(panel.getByRole('listitem').filter({ hasText: '$3.4 billion' }).first()).toContainText(
      '$1.5 billion',
    );
    found.disagreements = await violationsOn(window);
    expect(found).toEqual({ money: [], disagreements: [] });
  });
}
