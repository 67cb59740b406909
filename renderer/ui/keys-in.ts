/** Hears the keys of a part of the window and does what the table of commands says of them there. */
import type { KeyboardEvent } from 'react';
import { commandsIn, type CommandIn, type Place } from '../../shared/commands/commands.ts';
import { keysOf, matchesKeys } from '../../shared/commands/keys.ts';
import { platform } from './platform.ts';

/** @returns the command that a key means in a part of the window; null when it means none */
export function commandAt<P extends Place>(place: P, event: KeyboardEvent): CommandIn<P> | null {
  const found = commandsIn(place).find((command) =>
    keysOf(command, platform).some((keys) => matchesKeys(keys, event, platform)),
  );
  return (found?.id as CommandIn<P> | undefined) ?? null;
}

/** @returns whether the key meant something; then it goes no further */
export function keysIn<P extends Place>(
  place: P,
  event: KeyboardEvent,
  actions: Readonly<Record<CommandIn<P>, () => void>>,
): boolean {
  const command = commandAt(place, event);
  if (command === null) return false;
  event.preventDefault();
  event.stopPropagation();
  actions[command]();
  return true;
}
