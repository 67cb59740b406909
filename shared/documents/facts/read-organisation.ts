/** Reads the name of an organisation around the word that says what it is: leftwards "U.S. Food and Drug", rightwards "of Health". */
import type { Span } from '../block.ts';
import { MONTHS } from './date-words.ts';
import { foldInPlace } from './fold-in-place.ts';
import { ENGLISH_KINDS, NO_NAMES, SPANISH_KINDS } from './organisation-words.ts';
import type { Passage } from './passage.ts';

/** How far a name may reach to either side of the word, in characters. */
const REACH = 150;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{N}.'’&/-]*|&)$/u;
const LEFT_WORD = /^[“"(]?(?:\p{Lu}[\p{L}\p{N}.'’&/-]*|&)$/u;
/** Stand first in a sentence and are no part of a name. */
const OPENERS = new Set(
  (
    'the a an in on at by for from to with as and or of under through since during after before while when both this these those our its ' +
    'their today additionally also together however meanwhile el la los las un una en con por para desde segun ante entre hoy ademas y e ' +
    'asimismo durante mediante former former-'
  ).split(' '),
);
const NATIONS = new Set(
  'mexico mexican canada united u.s. us american guatemala honduras estados eeuu ee.uu. mexicana mexicano'.split(
    ' ',
  ),
);
const TITLES = new Set(
  'secretary undersecretary under minister ambassador president administrator director governor deputy senator representative secretario subsecretario subsecretaria secretaria embajador embajadora presidente presidenta titular'.split(
    ' ',
  ),
);

/** Words that say what an organisation is only behind another. */
const PARTLY: Partial<Record<string, RegExp>> = {
  force: /task $/i,
  protection: /border $/i,
  cooperation: /pacific economic $/i,
};

interface Word extends Span {
  /** As written, with the marks that hang on it. */
  written: string;
  folded: string;
}

/** @returns null where the word stands alone: "the Department" */
export function readOrganisation(passage: Passage, mark: Span, from: number): Span | null {
  const { text, folded } = passage;
  const kind = folded.slice(mark.start, mark.end);
  if (!isKindWritten(text, mark, kind)) return null;
  const isSpanish = SPANISH_KINDS.has(kind);
  const start = isSpanish ? mark.start : leftStart(passage, mark.start, from);
  const end = rightEnd(passage, mark.end, isSpanish || kind === 'embassy');
  const name = folded.slice(start, end);
  const capitals = name
    .split(' ')
    .filter((_, index) => /\p{Lu}/u.test(text.slice(start, end).split(' ')[index] ?? ''));
  if (capitals.length < 2 || NO_NAMES.test(name)) return null;
  return { start, end };
}

/** "Secretaria" is a person, "Secretaría" an office. */
function isKindWritten(text: string, { start, end }: Span, kind: string): boolean {
  const written = text.slice(start, end);
  if (/^(?:sub)?secretarias?$/.test(kind)) return /[íÍ]/.test(written);
  return PARTLY[kind]?.test(text.slice(Math.max(0, start - 20), start)) ?? true;
}

function leftStart({ text, folded }: Passage, end: number, from: number): number {
  const floor = Math.max(from, end - REACH);
  let start = end;
  for (
    let next = wordBefore(text, folded, start, floor);
    next;
    next = wordBefore(text, folded, start, floor)
  ) {
    if (isLeftWord(next)) start = next.start;
    else if (next.folded === 'and' && joinsLeft(wordBefore(text, folded, next.start, floor)))
      start = next.start;
    else break;
    if (/^[“"(]/.test(next.written)) break;
  }
  return afterOpeners(text, folded, start, end);
}

/** "Mexico's" and "United States'" own what follows and are no part of its name; "21st" is. */
function isLeftWord(word: Word): boolean {
  if (/^\d+(?:st|nd|rd|th)$/.test(word.written)) return true;
  return LEFT_WORD.test(word.written) && !/(?:['’]s|States['’])$/.test(word.written) && isInner(word);
}

/** A full stop ends a sentence unless an initial stands before it. */
function isInner({ written }: Word): boolean {
  return !/\p{L}{2}\.$/u.test(written) || /^(?:St|Dept|Univ)\.$/.test(written);
}

/** "Food and Drug Administration", but not "USAID and ..." or "Mexico and ...". */
function joinsLeft(word: Word | null): boolean {
  if (!word || !NAME_WORD.test(word.written) || /['’]s$/.test(word.written)) return false;
  return (
    !isAcronym(word.written) &&
    !NATIONS.has(word.folded) &&
    !OPENERS.has(word.folded) &&
    word.folded !== 'states' &&
    isInner(word)
  );
}

function afterOpeners(text: string, folded: string, start: number, end: number): number {
  let first = start;
  for (;;) {
    const space = folded.indexOf(' ', first);
    const word = folded.slice(first, space);
    if (space === -1 || space >= end || (!OPENERS.has(word) && word !== '&')) break;
    first = space + 1;
  }
  return /[“"(]/.test(text.charAt(first)) ? first + 1 : first;
}

function rightEnd({ text, folded }: Passage, start: number, takesCapitals: boolean): number {
  const limit = Math.min(text.length, start + REACH);
  let end = start;
  let position = start;
  let joint = '';
  for (
    let next = wordAfter(text, folded, position, limit);
    next;
    next = wordAfter(text, folded, position, limit)
  ) {
    if (isJoint(next, { joint, isFirst: position === start, takesCapitals }))
      joint = joint === '' ? next.folded : `${joint} ${next.folded}`;
    else if (
      NAME_WORD.test(bare(next.written)) &&
      mayFollow(next, joint, takesCapitals || end > start) &&
      keepsTogether(text, folded, next, joint)
    ) {
      end = next.start + bare(next.written).length;
      joint = '';
      const listed = next.written.endsWith(',') ? listEnd(text, folded, next.end, limit) : null;
      if (listed !== null) end = listed;
      if (bare(next.written) !== next.written && listed === null) break;
      if (listed !== null) break;
    } else break;
    position = next.end;
  }
  return end;
}

interface JointPlace {
  joint: string;
  isFirst: boolean;
  takesCapitals: boolean;
}

const FIRST_JOINTS = new Set(['of', 'for', 'on', 'against', 'de', 'del', 'para', 'contra', 'sobre']);
const JOINTS = new Set(['of', 'and', '&', 'de', 'del', 'y', 'e', 'para', 'contra', 'against', 'from']);
const ARTICLES = new Set(['the', 'la', 'el', 'los', 'las']);

function isJoint({ folded, written }: Word, { joint, isFirst }: JointPlace): boolean {
  if (/\p{Lu}/u.test(written)) return false;
  if (joint === '') return isFirst ? FIRST_JOINTS.has(folded) || folded === 'y' : JOINTS.has(folded);
  return ARTICLES.has(folded) && /^(?:of|for|de|para|against|contra)$/.test(joint);
}

/** Behind the word itself a name goes on in capitals only in Spanish; behind a joint it does in both. */
function mayFollow(word: Word, joint: string, takesCapitals: boolean): boolean {
  if (joint === '') return takesCapitals && !isAcronym(bare(word.written)) && !TITLES.has(word.folded);
  if (MONTHS.has(word.folded) || (/^(?:for|on|and|y|e|&)/.test(joint) && NATIONS.has(bare(word.folded))))
    return false;
  return (
    !/^(?:against|from|contra)/.test(joint) ||
    /^(?:sanitary|riesgos|la|corruption|corrupcion|discrimination|torture|money)/.test(word.folded)
  );
}

/** "Commerce and Mexico's Ministry", "State and Environmental Protection Agency": "and" may join two names. */
function keepsTogether(text: string, folded: string, word: Word, joint: string): boolean {
  if (!/^(?:and|y|e|&)$/.test(joint)) return true;
  if (NATIONS.has(bare(word.folded)) || isAcronym(bare(word.written)) || TITLES.has(word.folded))
    return false;
  for (let next: Word | null = word, count = 0; next && count < 5; count += 1) {
    if (!/^\p{Lu}/u.test(next.written)) return true;
    if (ENGLISH_KINDS.has(bare(next.folded)) || SPANISH_KINDS.has(bare(next.folded))) return false;
    next = bare(next.written) === next.written ? wordAfter(text, folded, next.end, next.end + 40) : null;
  }
  return true;
}

/** The rest of "Agriculture, Livestock and Rural Development"; null when what follows the comma is no such list. */
function listEnd(text: string, folded: string, start: number, limit: number): number | null {
  let position = start;
  let joint = '';
  let end: number | null = null;
  for (
    let next = wordAfter(text, folded, position, limit);
    next;
    next = wordAfter(text, folded, position, limit)
  ) {
    const word = bare(next.written);
    if (joint === '' && /^(?:and|y|e|&)$/.test(next.folded)) joint = next.folded;
    else if (NAME_WORD.test(word) && isListed(next)) {
      end = next.start + word.length;
      if (word !== next.written && (joint !== '' || !next.written.endsWith(','))) break;
    } else if (!/^(?:of|de|del)$/.test(next.folded) || word !== next.written) break;
    position = next.end;
  }
  return joint === '' ? null : end;
}

function isListed(word: Word): boolean {
  const folded = bare(word.folded);
  if (/['’]s$/.test(word.written) || isAcronym(bare(word.written))) return false;
  return (
    !NATIONS.has(folded) && !TITLES.has(folded) && !ENGLISH_KINDS.has(folded) && !SPANISH_KINDS.has(folded)
  );
}

export function isAcronym(word: string): boolean {
  return /\p{Lu}\p{L}*\p{Lu}/u.test(word) && !word.includes('.');
}

/** Without the mark that ends a part of a sentence. */
function bare(written: string): string {
  return /^(?:\p{L}\.)+,?$/u.test(written)
    ? written.replace(/,$/, '')
    : written.replace(/(?:['’]s)?[.,;:)”"]{0,9}$/u, '');
}

function wordBefore(text: string, folded: string, end: number, floor: number): Word | null {
  if (end - 1 <= floor || folded.charAt(end - 1) !== ' ') return null;
  const start = Math.max(folded.lastIndexOf(' ', end - 2) + 1, floor);
  return { start, end: end - 1, written: text.slice(start, end - 1), folded: folded.slice(start, end - 1) };
}

function wordAfter(text: string, folded: string, position: number, limit: number): Word | null {
  if (folded.charAt(position) !== ' ') return null;
  const start = position + 1;
  const space = folded.indexOf(' ', start);
  const end = space === -1 || space > limit ? Math.min(limit, text.length) : space;
  return end <= start
    ? null
    : { start, end, written: text.slice(start, end), folded: foldInPlace(text.slice(start, end)) };
}
