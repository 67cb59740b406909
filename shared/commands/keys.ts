/**
 * Keys as the table of commands writes them: `Mod+Shift+V`, where `Mod` is Ctrl on a PC and Command on a Mac; `Up`, `Enter`, `?` and `B`
 * stand for themselves. From the one notation come what an event is matched with, what the native menu wants, and what people read.
 */
import type { Language } from '../i18n/language.ts';

export type Platform = 'pc' | 'mac';

/** The keys of a command on a platform; the first is the one that is shown where there is room for one. */
export function keysOf(
  { keys, mac }: { keys: readonly string[]; mac?: readonly string[] },
  platform: Platform,
): readonly string[] {
  return platform === 'mac' ? (mac ?? keys) : keys;
}

export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const MODIFIERS = ['Mod', 'Ctrl', 'Alt', 'Shift'] as const;
type Modifier = (typeof MODIFIERS)[number];

interface Chord {
  modifiers: ReadonlySet<Modifier>;
  key: string;
}

export function readChord(keys: string): Chord {
  const parts = keys.split('+');
  const isModifier = (part: string): part is Modifier => MODIFIERS.some((one) => one === part);
  return { modifiers: new Set(parts.filter(isModifier)), key: parts.at(-1) ?? '' };
}

/** What the browser calls the keys that have no character. */
const EVENT_KEYS: Readonly<Record<string, string>> = {
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Space: ' ',
  Esc: 'Escape',
};

/** A sign such as `?` or `/` lies behind Shift on some keyboards and not on others. */
const SIGN = /^[^\p{L}\p{N}]$/u;

export function matchesKeys(keys: string, press: KeyPress, platform: Platform): boolean {
  const { modifiers, key } = readChord(keys);
  const wanted = EVENT_KEYS[key] ?? key;
  const ctrl = modifiers.has('Ctrl') || (modifiers.has('Mod') && platform === 'pc');
  const meta = modifiers.has('Mod') && platform === 'mac';
  const isShiftRight = SIGN.test(key) || press.shiftKey === modifiers.has('Shift');
  return (
    press.key.toLowerCase() === wanted.toLowerCase() &&
    press.ctrlKey === ctrl &&
    press.metaKey === meta &&
    press.altKey === modifiers.has('Alt') &&
    isShiftRight
  );
}

/** As the native menu takes it. */
export function acceleratorOf(keys: string): string {
  return keys.replace('Mod', 'CmdOrCtrl');
}

/** As `aria-keyshortcuts` takes it. */
export function ariaKeysOf(keys: string, platform: Platform): string {
  const { modifiers, key } = readChord(keys);
  const names: Record<Modifier, string> = {
    Mod: platform === 'mac' ? 'Meta' : 'Control',
    Ctrl: 'Control',
    Alt: 'Alt',
    Shift: 'Shift',
  };
  const held = MODIFIERS.filter((one) => modifiers.has(one)).map((one) => names[one]);
  return [...held, key === 'Space' ? key : (EVENT_KEYS[key] ?? key)].join('+');
}

const SIGNS: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→' };

/** What is printed on the keys; arrows are drawn. */
const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { Delete: 'Del', PageUp: 'Page Up', PageDown: 'Page Down' },
  es: {
    Shift: 'Mayús',
    Delete: 'Supr',
    Enter: 'Entrar',
    Space: 'Espacio',
    Home: 'Inicio',
    End: 'Fin',
    PageUp: 'Re Pág',
    PageDown: 'Av Pág',
  },
};
const MAC_SIGNS: Readonly<Record<string, string>> = { Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧' };

/** As people read it: `Ctrl+Shift+V`, `Ctrl+Mayús+V`, `⇧⌘V`. */
export function describeKeys(keys: string, platform: Platform, language: Language): string {
  const { modifiers, key } = readChord(keys);
  const name = SIGNS[key] ?? NAMES[language][key] ?? key;
  if (platform === 'mac') {
    const order = ['Ctrl', 'Alt', 'Shift', 'Mod'] as const;
    return order.map((one) => (modifiers.has(one) ? (MAC_SIGNS[one] ?? '') : '')).join('') + name;
  }
  const held = MODIFIERS.filter((one) => modifiers.has(one)).map((one) =>
    one === 'Mod' ? 'Ctrl' : (NAMES[language][one] ?? one),
  );
  return [...held, name].join('+');
}
