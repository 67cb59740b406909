/** Which command a key of the review means. */
import type { KeyboardEvent } from 'react';
import type { GivenRole } from '../../../shared/documents/review/change-role.ts';
import type { Pillar } from '../../../shared/documents/pillar.ts';
import type { Commands } from './use-commands.ts';

const ROLE_OF_KEY: Readonly<Record<string, GivenRole>> = {
  i: 'initiative',
  u: 'sub-point',
  h: 'section',
  delete: 'boilerplate',
  backspace: 'boilerplate',
};

/** @param pillars those of the document's dialogue, in their order @returns null for a key that means nothing here */
export function commandOf(
  { key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent,
  commands: Commands,
  pillars: readonly Pillar[],
): (() => void) | null {
  const letter = key.toLowerCase();
  if (altKey) return null;
  if (ctrlKey || metaKey) {
    if (letter === 'y' || (letter === 'z' && shiftKey)) return commands.redo;
    return letter === 'z' ? commands.undo : null;
  }
  const role = ROLE_OF_KEY[letter];
  if (role) return () => commands.giveRole(role);
  if (/^\d$/.test(letter)) return pillarCommand(Number(letter), commands, pillars);
  const plain: Readonly<Record<string, () => void>> = {
    m: commands.merge,
    s: commands.startSplit,
    enter: commands.startSplit,
    r: commands.restore,
  };
  return plain[letter] ?? null;
}

function pillarCommand(
  number: number,
  { givePillar, missPillar }: Commands,
  pillars: readonly Pillar[],
): () => void {
  const pillar = number === 0 ? null : pillars[number - 1];
  return pillar === undefined ? missPillar : () => givePillar(pillar);
}
