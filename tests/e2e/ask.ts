/** Asks the core of a running program over the bridge, as the page does. */
import type { Page } from '@playwright/test';
import type { Result } from '../../shared/result.ts';

/** @throws Error with the failure's sentence */
export async function ask<T>(window: Page, channel: string, input: unknown): Promise<T> {
  const reply = await window.evaluate(
    (asked) => {
      const bridge = Reflect.get(globalThis, 'briefing') as {
        invoke: (channel: string, input: unknown) => Promise<unknown>;
      };
      return bridge.invoke(asked.channel, asked.input);
    },
    { channel, input },
  );
  const result = reply as Result<T>;
  if (!result.ok) throw new Error(`${channel}: ${result.error.message}`);
  return result.value;
}
