/** The user's settings on this machine: read once at the start, written durably at each change. A broken file is set aside, not overwritten. */
import { rename } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { app } from 'electron';
import { Low } from 'lowdb';
import { defaultSettings, settingsSchema, type Settings } from '../../shared/settings.ts';
import { DurableJson } from '../store/durable-json.ts';

export interface SettingsFile {
  current: () => Settings;
  change: (changes: Partial<Settings>) => Promise<Settings>;
  onChange: (listener: (settings: Settings) => void) => void;
}

export async function openSettings(options: {
  settingsFile: string;
  language: Settings['language'] | null;
  theme: Settings['theme'] | null;
}): Promise<SettingsFile> {
  const defaults = defaultSettings(app.getLocale().startsWith('es') ? 'es' : 'en', userInfo().username);
  let stored = (await readStored(options.settingsFile)) ?? defaults;
  // What the start asked for holds until the user changes it, and is not written down.
  let asked: Partial<Settings> = {
    ...(options.language && { language: options.language }),
    ...(options.theme && { theme: options.theme }),
  };
  let queue: Promise<unknown> = Promise.resolve();
  const listeners: ((settings: Settings) => void)[] = [];
  const current = (): Settings => ({ ...stored, ...asked });
  const write = async (changes: Partial<Settings>): Promise<Settings> => {
    const next = settingsSchema.parse({ ...stored, ...changes });
    await new Low<unknown>(new DurableJson(options.settingsFile), next).write();
    stored = next;
    asked = Object.fromEntries(Object.entries(asked).filter(([name]) => !(name in changes)));
    for (const listener of listeners) listener(current());
    return current();
  };
  return {
    current,
    change: (changes) => {
      const written = queue.then(() => write(changes));
      queue = written.catch(() => undefined);
      return written;
    },
    onChange: (listener) => listeners.push(listener),
  };
}

async function readStored(file: string): Promise<Settings | null> {
  const content = await new DurableJson(file).read().catch(() => undefined);
  if (content === null) return null;
  const parsed = settingsSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  await rename(file, `${file}.unread-${String(Date.now())}`);
  return null;
}
