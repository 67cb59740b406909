/**
 * Finds words in a text by a quotation alone, with what stood around them, where the text that they were quoted from is not known. Only the
 * very words count: an approximate place would be a guess, and is offered as a candidate instead.
 */
import { CONTEXT_LENGTH, type AnnotationTarget } from '../target.ts';
import type { Place } from './follow-words.ts';
import { lookAlikes } from './look-alikes.ts';
import { FEW_WORDS, LEAST_CONTEXT, LEAST_LIKENESS, LONG_WORDS } from './thresholds.ts';
import { tokensOf, tokensWithin, type Token, type TokenRange } from './tokens.ts';

export type Quotation = Pick<AnnotationTarget, 'exact' | 'prefix' | 'suffix'>;

interface Found extends Place {
  /** The share of what stood around that stands around still, 0 to 1. */
  context: number;
}

/** @returns null when the words are not there, or when it is not certain which of several they are */
export function findQuote(quotation: Quotation, text: string): Place | null {
  const [found, other] = quotesIn(quotation, text);
  if (!found || other || looksAlikeElsewhere(quotation, text)) return null;
  const isSure = found.context >= LEAST_CONTEXT || quotation.exact.length >= LONG_WORDS;
  return isSure ? { start: found.start, end: found.end } : null;
}

function looksAlikeElsewhere({ exact }: Quotation, text: string): boolean {
  const words = tokensOf(exact);
  return words.length >= FEW_WORDS && lookAlikes(words, tokensOf(text), LEAST_LIKENESS).length > 1;
}

/** Every place that has the words, word for word; or, where they begin or end within a word, letter for letter. */
export function quotesIn(quotation: Quotation, text: string): Found[] {
  const [words, tokens] = [tokensOf(quotation.exact), tokensOf(text)];
  const [prefix, suffix] = [tokensOf(quotation.prefix), tokensOf(quotation.suffix)];
  if (words.length === 0) return [];
  const found = ({ from, to }: TokenRange, start: number, end: number): Found => {
    return { start, end, context: contextOf(tokens, from, to, prefix, suffix) };
  };
  const whole = tokens.flatMap((first, at): Found[] => {
    const last = tokens[at + words.length - 1];
    if (!last || !words.every(({ key }, offset) => tokens[at + offset]?.key === key)) return [];
    return [found({ from: at, to: at + words.length }, first.start, last.end)];
  });
  if (whole.length > 0) return whole;
  return placesOf(quotation.exact, text).map((start) => {
    const end = start + quotation.exact.length;
    return found(tokensWithin(tokens, start, end), start, end);
  });
}

function placesOf(exact: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push(at);
  return places;
}

/** Where nothing stood before or after, the text must begin or end. */
function contextOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  prefix: readonly Token[],
  suffix: readonly Token[],
): number {
  // The first token of what is kept may be the rest of a word that was cut.
  const before = prefix.slice(prefix.length > 1 ? 1 : 0);
  const after = suffix.slice(0, suffix.length > 1 ? -1 : undefined);
  const left = before.length === 0 ? Number(from === 0) : sameBefore(tokens, from, before) / before.length;
  const right =
    after.length === 0 ? Number(to === tokens.length) : sameAfter(tokens, to, after) / after.length;
  return (left + right) / 2;
}

function sameBefore(tokens: readonly Token[], from: number, before: readonly Token[]): number {
  const differs = before.toReversed().findIndex(({ key }, back) => tokens[from - 1 - back]?.key !== key);
  return differs < 0 ? before.length : differs;
}

function sameAfter(tokens: readonly Token[], to: number, after: readonly Token[]): number {
  const differs = after.findIndex(({ key }, ahead) => tokens[to + ahead]?.key !== key);
  return differs < 0 ? after.length : differs;
}

/** Does a target stand where it says, with what it says around it? */
export function stands({ exact, prefix, suffix, start, end }: AnnotationTarget, text: string): boolean {
  return (
    text.slice(start, end) === exact &&
    text.slice(Math.max(0, start - CONTEXT_LENGTH), start) === prefix &&
    text.slice(end, end + CONTEXT_LENGTH) === suffix
  );
}
