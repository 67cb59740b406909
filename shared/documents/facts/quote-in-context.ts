/** The words that state a fact, with the few words around them that make them understood. */
import type { Span } from '../block.ts';

export interface QuoteInContext {
  before: string;
  quote: string;
  after: string;
}

/** @param around how many characters at most stand before and as many after; cut at words, with a visible ellipsis */
export function quoteInContext(text: string, { start, end }: Span, around: number): QuoteInContext {
  return {
    before: lastWords(text.slice(0, start), around),
    quote: text.slice(start, end),
    after: firstWords(text.slice(end), around),
  };
}

function lastWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(-most);
  const space = cut.indexOf(' ');
  return `…${space < 0 ? '' : cut.slice(space + 1)}`;
}

function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${space < 0 ? '' : cut.slice(0, space)}…`;
}
