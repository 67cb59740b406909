/**
 * What in a stretch of source is text and what is markup, so that a place in a clean text can be found again in the source. It knows only as
 * much of each format as that takes: tags, addresses of links and entities, whose letters are not letters of the text.
 */
import type { Span } from '../block.ts';
import type { SourceFormat } from '../document.ts';
import type { SourceToken } from './source-token.ts';
import { readEntity } from './read-entity.ts';
import { endOfTag } from './end-of-tag.ts';

type Lexer = (source: string, at: number, end: number) => SourceToken | null;

/** Asked in this order; where none knows better, a character stands for itself. */
const LEXERS: Readonly<Record<SourceFormat, readonly Lexer[]>> = {
  markdown: [readEscape, readTag, readEntity, readLinkTarget],
  html: [readTag, readEntity],
  text: [],
  word: [],
  pdf: [],
};

export function tokensOf(source: string, { start, end }: Span, format: SourceFormat): SourceToken[] {
  const tokens: SourceToken[] = [];
  let at = start;
  while (at < end) {
    const token = readToken(source, at, end, LEXERS[format]);
    if (token.text?.trim() !== '' || token.end - at > 1) tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function readToken(source: string, at: number, end: number, lexers: readonly Lexer[]): SourceToken {
  for (const read of lexers) {
    const token = read(source, at, end);
    if (token) return token;
  }
  return { start: at, end: at + 1, text: source.charAt(at) };
}

function readEscape(source: string, at: number, end: number): SourceToken | null {
  const escaped = source.charAt(at + 1);
  if (source.charAt(at) !== '\\' || at + 2 > end || !/[!-/:-@[-`{-~]/.test(escaped)) return null;
  return { start: at, end: at + 2, text: escaped };
}

function readTag(source: string, at: number, end: number): SourceToken | null {
  if (source.charAt(at) !== '<' || !/[a-z/!?]/i.test(source.charAt(at + 1))) return null;
  const tagEnd = endOfTag(source, at, end);
  if (tagEnd === null) return null;
  // An address in angle brackets is text.
  const isAddress = /^<(?:https?:|mailto:|[^\s<>"'=]+@)/i.test(source.slice(at, Math.min(tagEnd, at + 200)));
  return isAddress ? null : { start: at, end: tagEnd, text: '' };
}

/** `](address "title")` or `][name]`: what stands in it is no text. */
function readLinkTarget(source: string, at: number, end: number): SourceToken | null {
  const opening = source.charAt(at + 1);
  if (source.charAt(at) !== ']' || (opening !== '(' && opening !== '[')) return null;
  const closing = opening === '(' ? ')' : ']';
  let depth = 0;
  for (let next = at + 1; next < end && next < at + LONGEST_TARGET; next += 1) {
    const letter = source.charAt(next);
    if (letter === '\\') next += 1;
    else if (letter === opening) depth += 1;
    else if (letter === closing) depth -= 1;
    if (depth === 0) return { start: at, end: next + 1, text: '' };
  }
  return null;
}

/** In UTF-16 code units; what is longer is taken for text. */
const LONGEST_TARGET = 4000;
