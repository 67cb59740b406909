/**
 * Answers the window. Every call is checked twice before a handler sees it: it comes from our own page in our own window, and it has the
 * shape the contract asks for. What goes back is checked against the contract too.
 */
import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { explainProblem } from '../../shared/i18n/explain-problem.ts';
import { CHANNELS, READING_CHANNELS, type Channel } from '../../shared/ipc/channels.ts';
import { contract, type Handlers } from '../../shared/ipc/contract.ts';
import { Problem, type Result } from '../../shared/result.ts';
import log from 'electron-log/main';
import { APP_ORIGIN } from './app-protocol.ts';
import { push, type Program } from './program.ts';
import { secretHandlers } from './secret-handlers.ts';
import type { SettingsFile } from './settings-file.ts';
import { shellHandlers } from './shell-handlers.ts';
import { startHandlers } from './start-handlers.ts';
import type { WorkspaceStart } from './workspace-start.ts';

const READING = new Set<Channel>(READING_CHANNELS);

export function serveContract(
  window: BrowserWindow,
  start: WorkspaceStart,
  settings: SettingsFile,
  devServer: string | null,
): void {
  const early = startHandlers(window, start, settings);
  const whole = new WeakMap<Program, Handlers>();
  const handlersFor = async (channel: Channel): Promise<Handlers | typeof early> => {
    if (channel in early) return early;
    const program = await start.whenOpen();
    const handlers = whole.get(program) ?? {
      ...early,
      ...program.app.handlers,
      ...secretHandlers(program.app, start.remembered),
      ...shellHandlers(window, program, settings),
    };
    whole.set(program, handlers);
    return handlers;
  };
  for (const channel of CHANNELS) {
    ipcMain.handle(channel, async (event, input: unknown): Promise<Result<unknown>> => {
      try {
        checkSender(event, window, devServer);
        return { ok: true, value: await answer(channel, await handlersFor(channel), input) };
      } catch (error) {
        if (!(error instanceof Problem)) log.error(channel, error);
        return { ok: false, error: explainProblem(error, settings.current().language) };
      } finally {
        if (!READING.has(channel)) push(window, { kind: 'changed' });
      }
    });
  }
}

async function answer(channel: Channel, handlers: Partial<Handlers>, input: unknown): Promise<unknown> {
  const { input: asked, output: answered } = contract[channel];
  const parsed = asked.safeParse(input);
  if (!parsed.success) throw new Problem('bad-request', { what: channel });
  const handler = handlers[channel] as (input: unknown) => unknown;
  return answered.parse(await handler(parsed.data));
}

function checkSender(
  { senderFrame }: IpcMainInvokeEvent,
  window: BrowserWindow,
  devServer: string | null,
): void {
  const isOurs = senderFrame !== null && senderFrame === window.webContents.mainFrame;
  const origin = devServer === null ? APP_ORIGIN : new URL(devServer).origin;
  if (!isOurs || !senderFrame.url.startsWith(`${origin}/`))
    throw new Problem('bad-request', { what: 'sender' });
}
