/**
 * Reads what a line says about the pillars of a dialogue: "Pillar II: Promoting ...", "Objetivo 3", "IV. Investing in Our People", a bare
 * name, or an opening such as "To Invest in Our People, ...". A number and a name that disagree are no evidence: a wrong pillar is worse
 * than none.
 */
import { HLED } from './dialogues/hled.ts';
import type { KnownDialogue } from './dialogues/known-dialogue.ts';
import { numeralsOf } from './dialogues/pillar-numerals.ts';
import { readNumberedLabel } from './numbered-label.ts';
import { mayNamePillar, pillarNamed, pillarSuggested } from './pillar-names.ts';
import type { Pillar } from './pillar.ts';
import { fold } from './text-shape.ts';

/** What a line that announces a pillar says. */
export interface PillarLine {
  /** Null when the number is beyond the dialogue's or number and name disagree. */
  pillar: Pillar | null;
  /** A pillar's name stands in it. */
  isNamed: boolean;
  /** A number stands in it. */
  isNumbered: boolean;
  /** The words after the number. */
  name: string;
}

/** How the lines of one dialogue are written. */
interface Grammar {
  wordThenNumeral: RegExp;
  numeralThenWord: RegExp;
  wordThenName: RegExp;
  under: RegExp;
  word: RegExp;
}

/** Characters of a user's own word that a pattern would take for its own. */
const MEANT_BY_PATTERNS = /[\\^$.*+?()[\]{}|/]/g;

const grammars = new WeakMap<KnownDialogue, Grammar>();

function grammarOf(dialogue: KnownDialogue): Grammar {
  const before = grammars.get(dialogue);
  if (before) return before;
  const words = dialogue.pillarWords.map((word) => word.replace(MEANT_BY_PATTERNS, '\\$&')).join('|');
  const made: Grammar = {
    wordThenNumeral: new RegExp(
      `^(?:${words})\\s{0,3}(?:no\\.?\\s?|#\\s?)?([a-z]{1,8}|\\d{1,2})(?![\\p{L}\\p{N}])`,
      'u',
    ),
    numeralThenWord: new RegExp(`^(?:the |el |la )?([a-z]{4,8})\\s(?:${words})(?![\\p{L}\\p{N}])`, 'u'),
    wordThenName: new RegExp(`^(?:${words})(?: on | of | for | sobre | de | para |: ?)(?=\\S)`, 'u'),
    under: new RegExp(`^(?:under|bajo)(?: el| la)? (?=(?:${words})(?![\\p{L}\\p{N}]))`, 'u'),
    word: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u'),
  };
  grammars.set(dialogue, made);
  return made;
}

const NUMERAL_THEN_NAME = /^([a-z]{1,5}|\d{1,2})\s?[.):–—-]\s?/u;
const SEPARATORS = /^[\s.:;,)–—-]{1,10}/u;
const MARKS = /^[^\p{L}\p{N}]{1,10}/u;

/** @returns null when the line announces no pillar at all */
export function readPillarLine(line: string, dialogue: KnownDialogue = HLED): PillarLine | null {
  const grammar = grammarOf(dialogue);
  const folded = fold(line).replace(MARKS, '').replace(grammar.under, '');
  const match = grammar.wordThenNumeral.exec(folded) ?? grammar.numeralThenWord.exec(folded);
  const pillar = numeralsOf(dialogue).get(match?.[1] ?? '');
  if (!match || pillar === undefined) return readName(line, folded, dialogue);
  const name = folded.slice(match[0].length).replace(SEPARATORS, '');
  return { ...agree(pillar, name, dialogue), isNumbered: true, name };
}

/** "II. Promoting Sustainable ...", "Working Group on Ports", "Goal 2: ..." and the bare name: here only the name makes it a pillar. */
function readName(line: string, folded: string, dialogue: KnownDialogue): PillarLine | null {
  if (!mayNamePillar(folded, dialogue)) return null;
  const numbered = readNumberedName(folded, dialogue);
  const worded = grammarOf(dialogue).wordThenName.exec(folded);
  const name = numbered?.name ?? (worded ? folded.slice(worded[0].length) : line);
  const named = pillarNamed(name, dialogue);
  if (named === null) return null;
  const agrees = !numbered || numbered.pillar === named;
  return { pillar: agrees ? named : null, isNamed: true, isNumbered: numbered !== null, name };
}

function readNumberedName(
  folded: string,
  dialogue: KnownDialogue,
): { pillar: Pillar | null; name: string } | null {
  const numerals = numeralsOf(dialogue);
  const match = NUMERAL_THEN_NAME.exec(folded);
  const numeral = match?.[1] ?? '';
  if (match && numerals.has(numeral))
    return { pillar: numerals.get(numeral) ?? null, name: folded.slice(match[0].length) };
  const label = readNumberedLabel(folded);
  return label && { pillar: numerals.get(label.numeral) ?? null, name: label.name };
}

function agree(
  numbered: Pillar | null,
  name: string,
  dialogue: KnownDialogue,
): { pillar: Pillar | null; isNamed: boolean } {
  if (name === '') return { pillar: numbered, isNamed: false };
  const clause = firstClause(name);
  const suggested = pillarNamed(clause, dialogue) ?? pillarSuggested(clause, dialogue);
  return { pillar: suggested === numbered ? numbered : null, isNamed: suggested !== null };
}

/** "Building Back Together – strengthens supply chains and ..." names the pillar before the dash. */
function firstClause(name: string): string {
  return name.split(/\s[–—-]\s|[:;(.]/u)[0] ?? name;
}

/** Does a line begin with what the dialogue's documents call a pillar? */
export function opensWithPillarWord(line: string, dialogue: KnownDialogue): boolean {
  const folded = fold(line.slice(0, 60));
  return dialogue.pillarWords.some(
    (word) => folded.startsWith(word) && /^\P{L}/u.test(folded.slice(word.length)),
  );
}

/** A quick look before a close one. */
const OPENS =
  /^(?:finally|lastly|also|in|additionally|meanwhile|por|finalmente|asimismo|adem[aá]s|to|para|under|within|through|bajo|dentro|en|as)\b/i;
const CONNECTIVE =
  /^(?:finally|lastly|also|in addition|additionally|meanwhile|por ultimo|finalmente|asimismo|ademas),? /;
const UNDER_PILLAR =
  /^(?:under|within|through|bajo|dentro|en el marco|en|in|as part) (?:of |del? )?(?:the |el |la )?/;

/**
 * What the opening of a paragraph of prose says of pillars: "To Build Back Together, ...", "Under Pillar II, ...".
 * @returns null when it names no pillar; `pillar` is null when it names one that is not the dialogue's
 */
export function readPillarOpening(
  paragraph: string,
  dialogue: KnownDialogue = HLED,
): { pillar: Pillar | null } | null {
  if (!OPENS.test(paragraph)) return null;
  const clause = fold(paragraph.slice(0, 200)).replace(CONNECTIVE, '').split(',')[0] ?? '';
  if (clause.length > 140) return null;
  if (/^(?:to|para) /.test(clause)) {
    const pillar = pillarNamed(clause.replace(/^(?:to|para) /, ''), dialogue);
    return pillar === null ? null : { pillar };
  }
  const under = UNDER_PILLAR.exec(clause);
  if (!under || !grammarOf(dialogue).word.test(clause)) return null;
  return { pillar: readPillarLine(clause.slice(under[0].length), dialogue)?.pillar ?? null };
}
