/** The commands that were lately chosen in the palette on this machine. */
import { z } from 'zod';

const PLACE = 'commands used last';
const MOST = 5;

/** The last first. */
export function lateCommands(): string[] {
  try {
    return z.array(z.string()).parse(JSON.parse(window.localStorage.getItem(PLACE) ?? '[]'));
  } catch {
    return [];
  }
}

export function rememberCommand(id: string): void {
  const kept = [id, ...lateCommands().filter((other) => other !== id)].slice(0, MOST);
  window.localStorage.setItem(PLACE, JSON.stringify(kept));
}
