/** axe on every screen, in both languages and both themes; and the main job by keyboard alone. */
import { expect, test } from './launch.ts';
import { violationsOn } from './violations.ts';

const SCREENS = ['library', 'initiatives', 'book', 'settings'] as const;

for (const language of ['en', 'es'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing on any screen in ${language}, ${theme}`, async ({ launchApp }) => {
      const { window } = await launchApp({ language, theme });
      await expect(window.getByRole('heading', { level: 1 }).first()).toBeVisible();
      const found: Record<string, string[]> = {};
      for (const screen of SCREENS) {
        await window.locator(`[data-screen="${screen}"]`).click();
        await expect(window.getByRole('main').getByRole('heading').first()).toBeVisible();
        found[`${screen} empty`] = await violationsOn(window);
      }
      await window
        .getByRole('button', { name: language === 'en' ? 'New book…' : 'Nuevo libro…' })
        .first()
        .click();
      await expect(window.getByRole('dialog')).toBeVisible();
      found['dialog'] = await violationsOn(window);
      await window.getByRole('dialog').getByRole('textbox').first().fill('Libro');
      await window.keyboard.press('Enter');
      await window.locator('[data-screen="initiatives"]').click();
      await window.locator('[data-row]').first().click();
      await window.keyboard.press('b');
      await expect(window.locator('[data-card]')).toBeVisible();
      for (const screen of SCREENS) {
        await window.locator(`[data-screen="${screen}"]`).click();
        await expect(window.getByRole('main').getByRole('heading').first()).toBeVisible();
        found[`${screen} filled`] = await violationsOn(window);
      }
      expect(Object.entries(found).filter(([, violations]) => violations.length > 0)).toEqual([]);
    });
  }
}

test('an initiative is found, annotated, put into the book and moved by keyboard alone', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  await expect(window.getByRole('heading', { level: 1 }).first()).toBeVisible();
  const press = (key: string) => window.keyboard.press(key);
  const tabTo = async (name: RegExp) => {
    for (let count = 0; count < 60; count += 1) {
      const label = await window.evaluate(() => {
        const focused = document.activeElement;
        return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
      });
      if (name.test(label)) return;
      await press('Tab');
    }
    throw new Error(`Tab never came to ${String(name)}`);
  };

  await tabTo(/^Initiatives$/);
  await press('Enter');
  await tabTo(/^Search initiatives$/);
  await window.keyboard.type('border infra');
  await expect(window.locator('mark').first()).toBeVisible();
  for (let count = 0; count < 12 && !(await window.locator('[role="row"]:focus').count()); count += 1)
    await press('Tab');
  await press('ArrowDown');
  await expect(window.locator('[role="row"]:focus')).toHaveAttribute('aria-selected', 'true');

  await press('b');
  await window.keyboard.type('Trip');
  await press('Enter');
  const outline = window.getByRole('complementary', { name: 'Book outline' });
  await expect(outline.getByText('1 card', { exact: true })).toBeVisible();

  await window.locator('[role="row"][aria-selected="true"]').focus();
  await press('ArrowDown');
  await press('b');
  await expect(outline.getByText('2 cards')).toBeVisible();

  await press('Enter');
  await tabTo(/^Text of the annotation$/);
  await window.keyboard.type('Thank them for the works at Otay Mesa.');
  await press('Control+Enter');
  await expect(window.getByRole('region', { name: 'Annotations' }).getByText(/Thank them/)).toBeVisible();

  const titles = outline.locator('[data-card]');
  const before = await titles.allTextContents();
  await titles.first().focus();
  await press('Alt+ArrowDown');
  await expect(titles).not.toHaveText(before);

  const moved = await titles.evaluateAll((cards) => cards.indexOf(document.activeElement as HTMLElement));
  expect(moved).toBe(1);
  for (let step = 0; step < 3; step += 1) await press('Alt+ArrowDown');
  const lastTab = outline.getByRole('region').filter({ has: window.locator('[data-card]:focus') });
  await expect(lastTab).toHaveAccessibleName(/Securing the Tools|Investing in Our People/);
});
