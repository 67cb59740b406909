/** Documents come in: dropped, pasted; looked over, put right by keyboard, accepted; and bad ones do not stop the good. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { violationsOn } from './violations.ts';

interface File {
  name: string;
  text: string;
}

const FACT_SHEET: File = {
  name: 'fact-sheet.md',
  text: [
    '# FACT SHEET: High-Level Economic Dialogue, March 14, 2025',
    '',
    '[Share this page](https://www.example.gov/share)',
    '',
    '## Pillar I: Building Back Together',
    '',
    '- The two governments completed the lanes at the [Otay Mesa East](https://www.example.gov/otay) port. They will open more by October 2025.',
    '- Mexico launched a single window for exporters',
    '- of perishable goods, which halved the time at the border.',
    '- **Customs.** The two agencies agreed to:',
    '  - share results of inspections, and',
    '  - train 450 officers.',
    '',
    '## Pillar IV: Investing in Our People',
    '',
    '- The two countries launched a scholarship for 2,500 students of engineering.',
    '',
    '###',
  ].join('\n'),
};
const STATEMENT: File = {
  name: 'statement.txt',
  text: 'Joint Statement on Water\n\nMarch 3, 2024\n\nWater treatment\n\n- The agencies completed the plant at Nogales for $12 million.\n- Mexico will publish data on water quality by June 2025.\n',
};
const EMPTY: File = { name: 'empty.txt', text: '  \n ' };

/** As the desktop does it when files are let go over the window. */
async function drop(window: Page, files: readonly File[]): Promise<void> {
  await expect(window.getByRole('navigation', { name: /Documents|Documentos/ })).toBeVisible();
  await window.evaluate((given) => {
    const transfer = new DataTransfer();
    for (const { name, text } of given) transfer.items.add(new File([text], name));
    for (const type of ['dragenter', 'dragover', 'drop']) {
      const event = new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
    }
  }, files);
}

const grid = (window: Page): Locator => window.getByRole('grid');
const rowWith = (window: Page, text: string | RegExp): Locator =>
  grid(window).getByRole('row').filter({ hasText: text });
const summary = (window: Page): Locator => window.getByRole('region').locator('footer');

test('a dropped file is merged, split, moved, undone and accepted by keyboard alone', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  const press = (key: string) => window.keyboard.press(key);
  await drop(window, [FACT_SHEET]);
  await expect(summary(window)).toContainText('5 initiatives');
  await expect(grid(window).locator('[role="row"]:focus')).toHaveCount(1);

  const goTo = async (text: string) => {
    await press('Home');
    for (let step = 0; step < 20; step += 1) {
      const label = await window.locator('[role="row"]:focus').getAttribute('aria-label');
      if (label?.includes(text)) return;
      await press('ArrowDown');
      await expect(window.locator('[role="row"]:focus')).not.toHaveAttribute('aria-label', label ?? '');
    }
    throw new Error(`no row says ${text}`);
  };

  await goTo('of perishable goods');
  await press('m');
  await expect(summary(window)).toContainText('4 initiatives');
  await expect(rowWith(window, 'exporters of perishable goods')).toBeFocused();

  await goTo('Otay Mesa East');
  await press('s');
  const place = window.getByRole('textbox', { name: 'Choose where to split' });
  await expect(place).toBeFocused();
  await window.keyboard.type('no letter comes in');
  await press('ArrowRight');
  await press('ArrowLeft');
  await press('Enter');
  await expect(summary(window)).toContainText('5 initiatives');
  const second = rowWith(window, 'They will open more by October 2025.').last();
  await expect(second).toBeFocused();
  await expect(second).toHaveAccessibleName(/^Initiative, Pillar I, .*: They will open/);

  await press('Shift+ArrowDown');
  await press('2');
  await expect(grid(window).getByRole('row', { name: /^Initiative, Pillar II,/ })).toHaveCount(2);
  await press('Control+z');
  await expect(grid(window).getByRole('row', { name: /^Initiative, Pillar II,/ })).toHaveCount(0);
  await press('Control+y');
  await expect(grid(window).getByRole('row', { name: /^Initiative, Pillar II,/ })).toHaveCount(2);

  await goTo('scholarship');
  await press('Delete');
  await expect(summary(window)).toContainText('4 initiatives, 2 passages left out');
  await press('r');
  await expect(summary(window)).toContainText('5 initiatives, 1 passage left out');
  await goTo('The two agencies agreed to');
  await press('u');
  await expect(summary(window)).toContainText('4 initiatives');
  await press('Control+z');

  await press('Control+Enter');
  await expect(window.getByText('1 document imported with 5 initiatives.').first()).toBeVisible();
  await expect(window.getByText('6 documents').first()).toBeVisible();
  const text = window.getByRole('article');
  await expect(text.locator('[data-initiative]')).toHaveCount(5);
  await expect(
    text.getByText('Mexico launched a single window for exporters of perishable goods'),
  ).toBeVisible();

  await window.getByRole('button', { name: /^Undo import of 1 document/ }).click();
  await expect(window.getByText('5 documents').first()).toBeVisible();
});

test('one bad file among several is named and does not stop the others', async ({ launchApp }) => {
  const { window } = await launchApp();
  await drop(window, [FACT_SHEET, EMPTY, STATEMENT]);
  const files = window.getByRole('listbox', { name: 'Files' });
  await expect(files.getByRole('option')).toHaveCount(3);
  await expect(files.getByRole('option', { name: /empty\.txt.*Not imported.*holds no text/ })).toBeVisible();

  await window.getByRole('button', { name: 'Back to the library' }).click();
  await expect(window.getByText('5 documents').first()).toBeVisible();
  await window.getByRole('button', { name: '3 files to review' }).click();
  await window.getByRole('textbox', { name: 'Title' }).fill('Fact sheet of March');
  await window.getByRole('button', { name: 'Accept all (2)' }).click();
  await expect(window.getByText('2 documents imported with 7 initiatives.').first()).toBeVisible();
  await expect(files.getByRole('option')).toHaveCount(1);
  await window.getByRole('button', { name: 'Dismiss' }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'Fact sheet of March' })).toBeVisible();
  await expect(window.getByText('7 documents').first()).toBeVisible();
});

test('files come in by the hundred, and nothing of them is stored before it is accepted', async ({
  launchApp,
}) => {
  const started = await launchApp();
  const many = Array.from({ length: 100 }, (_, index) => ({
    name: `file-${String(index)}.txt`,
    text: STATEMENT.text.replaceAll(/Nogales|Water|\$12/g, (found) => `${found} ${String(index * 7919)}`),
  }));
  await drop(started.window, many);
  await expect(started.window.getByText('100 files').first()).toBeVisible();
  await expect(started.window.getByRole('button', { name: 'Accept all (100)' })).toBeVisible({
    timeout: 30_000,
  });
  await started.close();
  const { window } = await launchApp({ userData: started.userData });
  await expect(window.getByText('5 documents').first()).toBeVisible();
});

test('text is pasted where no field has the focus', async ({ launchApp }) => {
  const { window, app } = await launchApp();
  await expect(window.getByText('5 documents').first()).toBeVisible();
  await app.evaluate(async ({ clipboard }, text) => {
    await clipboard.writeText(text);
  }, STATEMENT.text);
  await window.locator('[data-screen="library"]').click();
  await window.keyboard.press('Control+v');
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue('Joint Statement on Water');
  await window.getByRole('button', { name: 'Discard this file' }).click();
  await expect(window.getByText('5 documents').first()).toBeVisible();
});

test('the user says what a text is that is like one in the library', async ({ launchApp }) => {
  const { window } = await launchApp();
  await drop(window, [FACT_SHEET]);
  await window.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(window.getByText('6 documents').first()).toBeVisible();
  await drop(window, [{ name: 'again.txt', text: FACT_SHEET.text.replaceAll('**', '') }]);
  const choice = window.getByRole('radiogroup', { name: /^What to do with this text/ });
  await expect(choice.getByRole('radio', { name: /further source/ })).toBeChecked();
  await window.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(window.getByText('7 documents').first()).toBeVisible();

  await window.getByRole('button', { name: 'Make this the main text…' }).click();
  await window.getByRole('button', { name: 'Make it the main text' }).click();
  await expect(window.getByText('Further sources of this text:').first()).toBeVisible();
  await window
    .getByText(/^Source/)
    .first()
    .click();
  await expect(window.getByText('again.txt (Markdown)').first()).toBeVisible();
});

test('a newer version says what would lose its place, and the text keeps what it had', async ({
  launchApp,
}) => {
  const { window } = await launchApp();
  await drop(window, [FACT_SHEET]);
  await window.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(window.getByText('6 documents').first()).toBeVisible();
  const scholarship = window.locator('[data-reading] [data-initiative]').filter({ hasText: 'scholarship' });
  await scholarship.focus();
  await window.keyboard.press('n');
  await window.getByRole('textbox', { name: 'Text of the annotation' }).fill('Ask for the names.');
  await window.getByRole('button', { name: 'Add annotation' }).click();
  await expect(window.getByText('Annotation saved').first()).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('textbox', { name: 'Text of the annotation' })).toHaveCount(0);

  const newer = FACT_SHEET.text.replace(
    /- The two countries launched a scholarship.*/,
    '- Mexico opened a school.',
  );
  await drop(window, [{ name: 'newer.md', text: newer }]);
  await window.getByRole('radio', { name: /newer version/ }).check();
  const lost = window.getByRole('note').filter({ hasText: 'not in the new text' });
  await expect(lost).toContainText('scholarship');
  await expect(lost).toContainText('1 annotation');
  await window.getByRole('button', { name: 'Accept', exact: true }).click();

  await expect(window.getByRole('article')).toContainText('Mexico opened a school.');
  await expect(window.getByText('6 documents').first()).toBeVisible();
  await window.getByText('1 initiative of an earlier version is no longer in the text').click();
  await window
    .getByRole('article')
    .getByRole('button', { name: /scholarship/ })
    .click();
  await expect(window.getByText('Ask for the names.').first()).toBeVisible();
  await window.locator('[data-screen="library"]').click();
  await window
    .getByText(/^Source/)
    .first()
    .click();
  await expect(window.getByText(/^fact-sheet\.md, imported/).first()).toBeVisible();
});

test('a table and notes are read as they were published', async ({ launchApp }) => {
  const { window } = await launchApp();
  const page = `<!DOCTYPE html><html><head><title>Fact Sheet on Ports</title></head><body><article>
    <h1>Fact Sheet on Ports</h1><p>The two governments met on May 3, 2024.<sup><a href="#n1">1</a></sup></p>
    <h2>Works</h2>
    <table><tr><th>Port</th><th>Cost</th></tr><tr><td>Otay Mesa East</td><td>$3.4 billion</td></tr><tr><td>Nogales</td><td>$12 million</td></tr></table>
    <ul><li>Mexico completed the lanes at Nogales in April 2024.</li><li>The two agencies signed a protocol on inspections.</li></ul>
    <ol><li id="n1">At the level of ministers.</li></ol></article></body></html>`;
  await drop(window, [{ name: 'ports.html', text: page }]);
  await window.getByRole('button', { name: 'Accept', exact: true }).click();
  const table = window.getByRole('article').getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(3);
  await expect(table.getByRole('columnheader')).toHaveText(['Port', 'Cost']);
  await expect(table.getByRole('cell', { name: '$12 million', exact: true })).toBeVisible();
  await expect(window.getByRole('region', { name: 'Notes' })).toContainText('At the level of ministers.');
});

test('files that were changed in the review are not discarded without asking', async ({ launchApp }) => {
  const { window } = await launchApp();
  await drop(window, [STATEMENT]);
  await expect(grid(window).locator('[role="row"]:focus')).toHaveCount(1);
  await window.keyboard.press('Delete');
  await window.getByRole('button', { name: 'Discard all' }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(rowWith(window, 'Water treatment')).toBeVisible();
  await window.getByRole('button', { name: 'Discard this file' }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(window.getByRole('heading', { level: 1, name: /Mid-Year Review/ })).toBeVisible();
});

for (const language of ['en', 'es'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the review in ${language}, ${theme}`, async ({ launchApp }) => {
      const { window } = await launchApp({ language, theme });
      const found: Record<string, string[]> = {};
      await drop(window, [FACT_SHEET, EMPTY, { name: 'again.txt', text: FACT_SHEET.text }]);
      const rows = grid(window).locator('[role="row"][tabindex]');
      await expect(rows.first()).toBeVisible();
      await rows.nth(4).click();
      await window.keyboard.press('Shift+ArrowDown');
      await window.keyboard.press('?');
      found['review'] = await violationsOn(window);
      await rows.nth(4).click();
      await window.keyboard.press('s');
      await expect(window.locator('textarea')).toBeFocused();
      found['split'] = await violationsOn(window);
      await window.keyboard.press('Escape');
      await window.getByRole('button', { name: /^(Pillar|Pilar)$/ }).click();
      await expect(window.getByRole('menu')).toBeVisible();
      found['menu'] = await violationsOn(window);
      await window.keyboard.press('Escape');
      await window.locator('[data-state="refused"]').click();
      found['refused'] = await violationsOn(window);
      expect(Object.entries(found).filter(([, violations]) => violations.length > 0)).toEqual([]);
    });
  }
}
