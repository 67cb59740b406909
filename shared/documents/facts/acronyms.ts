/** Acronyms and the names they stand for, in either order: "Secretariat of National Defense (SEDENA)", "USAID (U.S. Agency for ...)". */
import type { Span } from '../block.ts';
import { fold } from '../text-shape.ts';
import { readAt } from './passage.ts';

/** "(NIST)" of "Technology (NIST)" and "Technology's (NIST)". */
const BRACKET = /(?:['’]s)? ?\(([^()]{2,120})\)/y;
const ACRONYM = /^\p{Lu}[\p{L}&/-]{0,10}$/u;
/** Longest name that is looked for before a bracket, in words. */
const LONGEST = 14;

export interface Bracket extends Span {
  acronym: string | null;
  /** What else the bracket holds: the name in another language. */
  rest: string;
}

/** "(USAID)", "(Secretaría de Economía, SE)", "(USAID, por sus siglas en inglés)" */
export function readBracket(text: string, start: number): Bracket | null {
  const match = readAt(BRACKET, text, start);
  if (!match) return null;
  const inner = match[1] ?? '';
  const parts = inner.split(/[,;:] |\/| by its | por sus | in its | or | o /u);
  const acronym =
    parts.map((part) => part.replace(/^["“]|["”]$/gu, '')).find((part) => looksLikeAcronym(part)) ?? null;
  return { acronym, rest: parts.find((part) => part !== acronym) ?? '', start, end: start + match[0].length };
}

/** Two capitals at least, half of all letters: "SE", "TecNM", "SMEs". */
export function looksLikeAcronym(word: string): boolean {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return ACRONYM.test(word) && capitals >= 2 && capitals * 2 >= word.replace(/s$/, '').length;
}

/**
 * Where the name begins that ends at `end` and that the letters of an acronym run through from back to front, the first of them at the
 * beginning of a word (Schwartz and Hearst, 2003).
 *
 * @returns null when the words there do not spell the acronym
 */
export function nameStart(text: string, end: number, acronym: string): number | null {
  const floor = floorOf(text, end, acronym.length);
  const letters = fold(acronym).replace(/[^a-z]/g, '');
  let position = end - 1;
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    position = letterBefore(text, position, floor, { letter: letters.charAt(index), isFirst: index === 0 });
    if (position < floor) return null;
    position -= 1;
  }
  return position + 1;
}

function letterBefore(
  text: string,
  from: number,
  floor: number,
  { letter, isFirst }: { letter: string; isFirst: boolean },
): number {
  for (let position = from; position >= floor; position -= 1) {
    const isLetter = fold(text.charAt(position)) === letter;
    const isWordStart = position === 0 || /[\s("“/-]/u.test(text.charAt(position - 1));
    if (isLetter && (!isFirst || isWordStart)) return position;
  }
  return floor - 1;
}

/** The words that may be the name: not over the end of a sentence or another bracket. */
function floorOf(text: string, end: number, letters: number): number {
  let floor = end;
  for (let count = 0; count < Math.min(LONGEST, letters * 2 + 4) && floor > 0; count += 1) {
    const start = text.lastIndexOf(' ', floor - 2) + 1;
    const word = text.slice(start, floor).trimEnd();
    if (word === '' || (/[.;:!?)]$/.test(word) && !/^[(“"]?(?:\p{Lu}\.)+$/u.test(word))) break;
    floor = start;
    if (start === 0) break;
  }
  return floor;
}
