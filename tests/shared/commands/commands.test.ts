/** The table of commands, from which menu, palette, tooltips and the sheet of keys are made. */
import { describe, expect, it } from 'vitest';
import { COMMANDS, commandsIn, nameOf, type Place } from '../../../shared/commands/commands.ts';
import { acceleratorOf, keysOf, matchesKeys, type KeyPress } from '../../../shared/commands/keys.ts';
import { createTranslator } from '../../../shared/i18n/translate.ts';

const PLACES = [...new Set(COMMANDS.map(({ place }) => place))];
const PLATFORMS = ['pc', 'mac'] as const;

function press(keys: string, more: Partial<KeyPress> = {}): KeyPress {
  return { key: keys, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more };
}

/** Keys that two commands of the place share. */
function sharedKeys(place: Place, platform: (typeof PLATFORMS)[number]): string[] {
  const all = commandsIn(place).flatMap((command) => [...keysOf(command, platform)]);
  return all.filter((keys, at) => all.indexOf(keys) !== at);
}

describe('the table of commands', () => {
  it('names each command in both languages, each by another name within its place', () => {
    for (const language of ['en', 'es'] as const) {
      const translate = createTranslator(language);
      for (const place of PLACES) {
        const names = commandsIn(place).map(({ id }) => translate(nameOf(id)));
        expect(names.filter((name, at) => name === '' || names.indexOf(name) !== at)).toEqual([]);
      }
    }
  });

  it.each(PLATFORMS)('gives no keys to two commands of one place, on %s', (platform) => {
    expect(PLACES.flatMap((place) => sharedKeys(place, platform))).toEqual([]);
  });

  it('takes no keys of the window, in a part of it, but undo and what is saved', () => {
    const window = commandsIn('window').flatMap(({ keys }) => [...keys]);
    const parts = PLACES.filter((place) => place !== 'window').flatMap((place) =>
      commandsIn(place).flatMap(({ id, keys }) => keys.filter((one) => window.includes(one)).map(() => id)),
    );
    expect(parts).toEqual(['review-undo', 'review-redo']);
  });

  it('gives the native menu an accelerator for each command with keys', () => {
    const without = commandsIn('window').filter(
      (command) => command.keys.length > 0 && !acceleratorOf(command.keys[0] ?? ''),
    );
    expect(without).toEqual([]);
  });
});

describe('keys', () => {
  it('are Ctrl on a PC and Command on a Mac, and never both', () => {
    expect(matchesKeys('Mod+K', press('k', { ctrlKey: true }), 'pc')).toBe(true);
    expect(matchesKeys('Mod+K', press('k', { metaKey: true }), 'pc')).toBe(false);
    expect(matchesKeys('Mod+K', press('k', { metaKey: true }), 'mac')).toBe(true);
    expect(matchesKeys('Mod+K', press('k', { metaKey: true, ctrlKey: true }), 'mac')).toBe(false);
  });

  it('with Shift are others than those without it, but for signs that a keyboard has behind Shift', () => {
    expect(matchesKeys('Mod+Shift+F', press('F', { ctrlKey: true, shiftKey: true }), 'pc')).toBe(true);
    expect(matchesKeys('Mod+Shift+F', press('f', { ctrlKey: true }), 'pc')).toBe(false);
    expect(matchesKeys('Mod+F', press('F', { ctrlKey: true, shiftKey: true }), 'pc')).toBe(false);
    expect(matchesKeys('?', press('?', { shiftKey: true }), 'pc')).toBe(true);
    expect(matchesKeys('?', press('?'), 'pc')).toBe(true);
  });
});
