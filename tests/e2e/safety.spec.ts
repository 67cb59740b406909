/** The window is locked in: no Node, no other page, no request that leaves the machine, nothing but the contract. */
import { expect, test } from './launch.ts';

test('no request leaves the machine during the main job', async ({ launchApp }) => {
  const { window, app } = await launchApp();
  await app.evaluate(({ session }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    session.defaultSession.webRequest.onSendHeaders(({ url }) => {
      if (!url.startsWith('app://briefing/')) seen.push(url);
    });
  });
  await window.reload();
  for (const screen of ['initiatives', 'book', 'settings', 'library']) {
    await window.locator(`[data-screen="${screen}"]`).click();
  }
  await expect(window.getByRole('heading', { level: 1 }).first()).toBeVisible();
  expect(await app.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
});

test('a request to another place is stopped before it is sent', async ({ launchApp }) => {
  const { window, app, problems } = await launchApp();
  const outcome = await app.evaluate(async ({ net }) => {
    try {
      await net.fetch('https://example.com/');
      return 'sent';
    } catch (error) {
      return String(error);
    }
  });
  expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
  const refused = await window.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(refused).toBe('refused');
  problems.length = 0;
});

test('the page has no Node and no bridge but the one of the contract', async ({ launchApp }) => {
  const { window } = await launchApp();
  const seen = await window.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
    bridge: Object.keys(Reflect.get(globalThis, 'briefing') as object).sort(),
  }));
  expect(seen).toEqual({ node: [], bridge: ['invoke', 'onPush', 'savedNow'] });
});

test('a call outside the contract, or malformed, is refused with a sentence', async ({ launchApp }) => {
  const { window } = await launchApp();
  await expect(window.getByRole('heading', { level: 1 }).first()).toBeVisible();
  const replies = await window.evaluate(async () => {
    const bridge = Reflect.get(globalThis, 'briefing') as {
      invoke: (c: string, i: unknown) => Promise<unknown>;
    };
    const unknown = await bridge.invoke('files.read', '/etc/passwd').catch(() => 'rejected');
    const malformed = await bridge.invoke('documents.read', { id: 7 });
    return { unknown, malformed };
  });
  expect(replies.unknown).toBe('rejected');
  expect(replies.malformed).toMatchObject({ ok: false, error: { code: 'bad-request' } });
});

test('the page cannot turn text into code or into markup', async ({ launchApp }) => {
  const { window, problems } = await launchApp();
  await expect(window.getByRole('heading', { level: 1 }).first()).toBeVisible();
  const outcomes = await window.evaluate(() => {
    const tried = (work: () => void) => {
      try {
        work();
        return 'done';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error);
      }
    };
    const markup = tried(() => {
      document.createElement('div').innerHTML = '<img src="x" onerror="globalThis.ran = true">';
    });
    const script = tried(() => {
      document.createElement('script').textContent = 'globalThis.ran = true';
    });
    const address = tried(() => {
      document.createElement('script').src = 'https://example.com/a.js';
    });
    return { markup, script, address, ran: 'ran' in globalThis };
  });
  expect(outcomes).toEqual({ markup: 'refused', script: 'refused', address: 'refused', ran: false });
  problems.length = 0;
});

test('the window goes nowhere else and opens no other', async ({ launchApp }) => {
  const { window, app, problems } = await launchApp();
  await expect(window.getByRole('heading', { level: 1 }).first()).toBeVisible();
  const address = window.url();
  await window.evaluate(() => {
    globalThis.open('https://example.com/');
    globalThis.location.href = 'https://example.com/';
  });
  const after = await app.evaluate(async ({ BrowserWindow }) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    return BrowserWindow.getAllWindows().map((one) => one.webContents.getURL());
  });
  expect(after).toEqual([address]);
  problems.length = 0;
});
