/** The entities of HTML and markdown, as far as is needed to know them for one character of text. */
import type { SourceToken } from './source-token.ts';

const PLAIN: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '',
  ensp: '',
  emsp: '',
  thinsp: '',
  shy: '',
  zwj: '',
  zwnj: '',
};
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/iy;

export function readEntity(source: string, at: number, end: number): SourceToken | null {
  if (source.charAt(at) !== '&') return null;
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(source);
  if (!match || at + match[0].length > end) return null;
  const [whole, decimal, hexadecimal, name] = match;
  const token = { start: at, end: at + whole.length };
  if (name !== undefined) return { ...token, text: PLAIN[name.toLowerCase()] ?? null };
  return { ...token, text: characterOf(decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16)) };
}

/** What has no room of its own in UTF-16, or is mended by the readers, is left open. */
function characterOf(code: number): string | null {
  if (code < 32 || (code >= 0x7f && code < 0xa0) || code > 0xffff) return null;
  return String.fromCharCode(code).trim();
}
