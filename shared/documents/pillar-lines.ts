/**
 * Reads what a line says about pillars: "Pillar II: Promoting ...", "PILAR 3", "IV. Investing in Our People", a bare name, or an
 * opening such as "To Invest in Our People, ...". A number and a name that disagree are no evidence: a wrong pillar is worse than none.
 */
import { PILLARS, type Pillar } from './pillar.ts';
import { pillarNamed, pillarSuggested } from './pillar-names.ts';
import { fold } from './text-shape.ts';

/** What a line that announces a pillar says. */
export interface PillarLine {
  /** Null when the number is beyond four or number and name disagree. */
  pillar: Pillar | null;
  /** A pillar's name stands in it. */
  isNamed: boolean;
  /** A number stands in it. */
  isNumbered: boolean;
  /** The words after the number. */
  name: string;
}

const NUMBERS = new Map<string, number>(
  [
    ['i', '1', 'one', 'first', 'uno', 'primer', 'primero'],
    ['ii', '2', 'two', 'second', 'dos', 'segundo'],
    ['iii', '3', 'three', 'third', 'tres', 'tercer', 'tercero'],
    ['iv', '4', 'four', 'fourth', 'cuatro', 'cuarto'],
    ['v', '5', 'five', 'fifth', 'cinco', 'quinto'],
    ['vi', '6', 'six', 'sixth', 'seis', 'sexto'],
    ['vii', '7', 'seven', 'seventh', 'siete', 'septimo'],
    ['viii', '8', 'eight', 'eighth', 'ocho', 'octavo'],
  ].flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
);

const PILLAR_THEN_NUMBER = /^(?:pillar|pilar)\s{0,3}(?:no\.?\s?|#\s?)?([a-z]{1,6}|\d)(?![\p{L}\p{N}])/u;
const NUMBER_THEN_PILLAR = /^(?:the |el )?([a-z]{5,8})\s(?:pillar|pilar)(?![\p{L}\p{N}])/u;
const ROMAN_THEN_NAME = /^([ivx]{1,4}|\d)\s?[.):–—-]\s?/u;
const SEPARATORS = /^[\s.:;,)–—-]+/u;

/** @returns null when the line announces no pillar at all */
export function readPillarLine(line: string): PillarLine | null {
  const folded = fold(line)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:under|bajo)(?: el)? (?=pill?ar\b)/, '');
  const match = PILLAR_THEN_NUMBER.exec(folded) ?? NUMBER_THEN_PILLAR.exec(folded);
  const number = NUMBERS.get(match?.[1] ?? '');
  if (!match || number === undefined) return readNumberedName(line, folded);
  const name = folded.slice(match[0].length).replace(SEPARATORS, '');
  return { ...agree(PILLARS[number - 1] ?? null, name), isNumbered: true, name };
}

/** "II. Promoting Sustainable ..." and the bare name: here only the name makes it a pillar. */
function readNumberedName(line: string, folded: string): PillarLine | null {
  const match = ROMAN_THEN_NAME.exec(folded);
  const name = match ? folded.slice(match[0].length) : line;
  const named = pillarNamed(name);
  if (named === null) return null;
  const number = match ? NUMBERS.get(match[1] ?? '') : undefined;
  const agrees = number === undefined || PILLARS[number - 1] === named;
  return { pillar: agrees ? named : null, isNamed: true, isNumbered: number !== undefined, name };
}

function agree(numbered: Pillar | null, name: string): { pillar: Pillar | null; isNamed: boolean } {
  if (name === '') return { pillar: numbered, isNamed: false };
  const suggested = pillarNamed(firstClause(name)) ?? pillarSuggested(firstClause(name));
  return { pillar: suggested === numbered ? numbered : null, isNamed: suggested !== null };
}

/** "Building Back Together – strengthens supply chains and ..." names the pillar before the dash. */
function firstClause(name: string): string {
  return name.split(/\s[–—-]\s|[:;(.]/u)[0] ?? name;
}

const CONNECTIVE =
  /^(?:finally|lastly|also|in addition|additionally|meanwhile|por ultimo|finalmente|asimismo|ademas),? /;
const UNDER_PILLAR =
  /^(?:under|within|through|bajo|dentro|en el marco|en|in|as part) (?:of |del? )?(?:the |el )?/;

/**
 * What the opening of a paragraph of prose says of pillars: "To Build Back Together, ...", "Under Pillar II, ...".
 * @returns null when it names no pillar; `pillar` is null when it names one that is not the dialogue's
 */
export function readPillarOpening(paragraph: string): { pillar: Pillar | null } | null {
  const clause = fold(paragraph.slice(0, 200)).replace(CONNECTIVE, '').split(',')[0] ?? '';
  if (clause.length > 140) return null;
  if (/^(?:to|para) /.test(clause)) {
    const pillar = pillarNamed(clause.replace(/^(?:to|para) /, ''));
    return pillar && { pillar };
  }
  const under = UNDER_PILLAR.exec(clause);
  if (!under || !/\bpill?ar\b/.test(clause)) return null;
  return { pillar: readPillarLine(clause.slice(under[0].length))?.pillar ?? null };
}
