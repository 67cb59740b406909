/** Folds a text unit for unit: lower case, no accents, plain apostrophes and dashes. */

const FOLDED = new Map<string, string>(
  [
    ['a', 'àáâãäå'],
    ['c', 'ç'],
    ['e', 'èéêë'],
    ['i', 'ìíîï'],
    ['n', 'ñ'],
    ['o', 'òóôõö'],
    ['u', 'ùúûü'],
    ['y', 'ýÿ'],
    ["'", '‘’ʼ'],
    ['-', '‐‑‒–—−'],
    [' ', '\u00a0\u2009\u202f'],
  ].flatMap(([plain = '', others = '']) => [...others].map((other): [string, string] => [other, plain])),
);
const FOLDABLE = new RegExp(`[${[...FOLDED.keys()].join('')}]`, 'g');

export function foldInPlace(text: string): string {
  const lower = text.toLowerCase();
  const safe = lower.length === text.length ? lower : Array.from(text, lowerInPlace).join('');
  return safe.replace(FOLDABLE, (character) => FOLDED.get(character) ?? character);
}

function lowerInPlace(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}
