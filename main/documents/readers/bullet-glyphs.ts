/** The characters that open a list item, in every reader the same. */

/** Never anything but a bullet at the start of a line; the last are what fonts of symbols leave behind. */
const BULLETS = '•◦▪▫●‣∙·○■□❖➢►▶✓✔\uf0b7\uf0a7\uf0d8\uf0fc';
/** Glyphs that mark the second level where indentation was lost on the way. */
const SECOND_LEVEL = new Set(Array.from('◦▪▫○□‣o–—'));

export function isBullet(character: string): boolean {
  return character !== '' && BULLETS.includes(character);
}

/** Does an item with this marker stand under one with that, at the same indentation? */
export function isUnder(marker: string, above: string): boolean {
  if (SECOND_LEVEL.has(marker)) return !SECOND_LEVEL.has(above);
  return /^\(?[a-z]+[.)]$/.test(marker) && /^\(?\d+[.)]$/.test(above);
}

/** A line that begins with a bullet: its indentation, the glyph, the white space after it and the first character of its text. */
export const BULLET_LINE = new RegExp(`^([ \\t\\u00a0>]*)([${BULLETS}])([ \\t\\u00a0]*)(\\S)`, 'u');

/** The letter `o` as a bullet, which word processors leave behind: only before a capital or a digit, or set off by more than one space. */
export const LETTER_O_LINE =
  /^([ \t\u00a0>]*)(o)(?:(\t|[ \u00a0]{2,})(?=\S)|([ \u00a0])(?=[\p{Lu}\p{N}"“¿¡]))/u;
/** A dash that is wider than a hyphen, as a bullet. */
export const DASH_LINE = /^([ \t\u00a0>]*)([–—])([ \t\u00a0]+)(?=\S)/u;
