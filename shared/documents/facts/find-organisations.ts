/**
 * Organisations, by the form of their names and by acronyms. An acronym that the document expands anywhere has the name it stands for
 * everywhere; one that it never expands is an organisation when both governments know it, or when the text lets it act.
 */
import type { Fact } from './fact.ts';
import type { Span } from '../block.ts';
import { looksLikeAcronym, nameStart, readBracket } from './acronyms.ts';
import { foldInPlace } from './fold-in-place.ts';
import { KNOWN_ACRONYMS, ORGANISATION_WORDS, OTHER_ACRONYMS, WEAK_KINDS } from './organisation-words.ts';
import { isInside, type Passage } from './passage.ts';
import { readOrganisation } from './read-organisation.ts';

export type OrganisationFact = Omit<Extract<Fact, { kind: 'organisation' }>, 'child'>;

/** What a document says its acronyms stand for. */
export interface Expansions {
  /** Names of organisations by acronym. */
  names: Map<string, string>;
  /** Acronyms by folded name. */
  acronyms: Map<string, string>;
  /** Acronyms of what is no organisation: "information and communications technology (ICT)". */
  others: Set<string>;
}

export interface NamedOrganisation extends Span {
  name: string;
  acronym: string | null;
}

const KIND = new RegExp(`(?<![a-z])(?:${ORGANISATION_WORDS.join('|')})(?![a-z])`);
const ROMAN = /^[IVXLCDM]+$/;
const ACTS =
  /^(?:['’]s|['’])? ?(?:(?:also|jointly|recently) )?(?:will|has|have|is|was|announced|launched|signed|awarded|provided|expects?|reports?|completed|conducted|hosted|concluded|plans|agreed|supported|convened|published|mobilized|extended|established|continues|supports|anunció|firmó|lanzó|publicó|aprobó|invirtió|destinará|entregó|adjudicó)(?![\p{L}])/u;

/** Collects what the acronyms of a document stand for; `expansions` grows. */
export function gatherExpansions(
  passage: Passage,
  names: readonly NamedOrganisation[],
  expansions: Expansions,
): void {
  for (const { name, acronym } of names) {
    if (acronym === null || expansions.names.has(acronym)) continue;
    expansions.names.set(acronym, name);
    expansions.acronyms.set(foldInPlace(name), acronym);
  }
  for (const mark of passage.marks.acronyms) gatherOther(passage, mark, expansions);
}

export function noExpansions(): Expansions {
  return { names: new Map(), acronyms: new Map(), others: new Set() };
}

/** @param found the names that stand in full, by `readNames` */
export function findOrganisations(
  passage: Passage,
  found: readonly NamedOrganisation[],
  expansions: Expansions,
): OrganisationFact[] {
  const names = found.map((named) => withAcronym(named, expansions));
  const acronyms = passage.marks.acronyms.flatMap((mark) => {
    return (isInside(mark.start, names) ? null : readAcronym(passage, mark, expansions)) ?? [];
  });
  return apart([...names, ...acronyms]).map(({ name, acronym, start, end }) => ({
    kind: 'organisation',
    name,
    acronym,
    quote: passage.text.slice(start, end),
    span: { start, end },
  }));
}

/** In the order of the text; of two that overlap the first. */
function apart(found: readonly NamedOrganisation[]): NamedOrganisation[] {
  let end = 0;
  return found
    .toSorted((left, right) => left.start - right.start)
    .filter((one) => {
      const isApart = one.start >= end;
      if (isApart) end = one.end;
      return isApart;
    });
}

/** The names that stand in full, with the bracket behind them when it holds their acronym. */
export function readNames(passage: Passage): NamedOrganisation[] {
  const found: NamedOrganisation[] = [];
  let end = 0;
  for (const mark of marksOfNames(passage)) {
    if (mark.start < end) continue;
    const named = readName(passage, mark, end);
    if (!named) continue;
    found.push(named);
    end = named.end;
  }
  return found;
}

/** Words of a kind, and brackets behind names that have none: "Global Affairs Canada (GAC)". */
function marksOfNames({ text, marks }: Passage): Span[] {
  const brackets = marks.acronyms.filter(({ start }) => isBracketed(text, start));
  return [...marks.organisations, ...brackets].toSorted((left, right) => left.start - right.start);
}

function isBracketed(text: string, start: number): boolean {
  return text.charAt(start - 1) === '(';
}

function readName(passage: Passage, mark: Span, from: number): NamedOrganisation | null {
  const { text } = passage;
  if (isBracketed(text, mark.start)) return readBracketed(passage, mark, from);
  const span = readOrganisation(passage, mark, from);
  if (!span) return null;
  const reversed = readReversed(text, span, from);
  if (reversed) return reversed;
  const bracket = readBracket(text, span.end);
  const acronym = bracket?.acronym ?? null;
  const start = acronym === null ? span.start : longerStart(passage, span, acronym, from);
  const name = text.slice(start, span.end);
  return { name, acronym, start, end: acronym === null || !bracket ? span.end : bracket.end };
}

/** "USAID (U.S. Agency for International Development)" */
function readReversed(text: string, { start, end }: Span, from: number): NamedOrganisation | null {
  const acronym =
    /(?:^|[\s(])(\p{Lu}[\p{L}&]{1,10}) \($/u.exec(text.slice(Math.max(from, start - 16), start))?.[1] ?? '';
  const isClosed = /^[),;]/.test(text.slice(end, end + 1));
  if (!isClosed || !looksLikeAcronym(acronym) || nameStart(text, end, acronym) === null) return null;
  const close = text.charAt(end) === ')' ? end + 1 : end;
  return { name: text.slice(start, end), acronym, start: start - acronym.length - 2, end: close };
}

/** The acronym may spell more of the name than its form tells. */
function longerStart({ text }: Passage, { start, end }: Span, acronym: string, from: number): number {
  const spelled = nameStart(text, end, acronym);
  const isLonger =
    spelled !== null && spelled >= from && spelled < start && /^\p{Lu}/u.test(text.slice(spelled));
  return isLonger && isOneName(text.slice(spelled, start)) ? spelled : start;
}

/** Capital words and what joins them; no verb and no end of a sentence. */
function isOneName(words: string): boolean {
  return words
    .split(' ')
    .every((word) =>
      /^(?:\p{Lu}[^.;:()]*,?|of|and|for|on|the|&|de|del|la|las|los|el|para|en|y|e|)$/u.test(word),
    );
}

/** A name without a word of a kind, known by the acronym that it spells. */
function readBracketed({ text, folded }: Passage, mark: Span, from: number): NamedOrganisation | null {
  const open = mark.start - 1;
  const bracket = readBracket(text, text.charAt(open - 1) === ' ' ? open - 1 : open);
  const acronym = bracket?.acronym ?? null;
  if (!bracket || acronym === null) return null;
  const start = nameStart(text, bracket.start, acronym);
  if (start === null || start < from || !/^\p{Lu}/u.test(text.slice(start))) return null;
  const written = text.slice(start, bracket.start);
  const name = folded.slice(start, bracket.start);
  const isOrganisation = WEAK_KINDS.test(name) || KIND.test(name) || KNOWN_ACRONYMS.has(acronym);
  if (!isOrganisation || !isOneName(written)) return null;
  return { name: written, acronym, start, end: bracket.end };
}

function withAcronym(found: NamedOrganisation, expansions: Expansions): NamedOrganisation {
  return found.acronym === null
    ? { ...found, acronym: expansions.acronyms.get(foldInPlace(found.name)) ?? null }
    : found;
}

/** "USAID (U.S. Agency for International Development)", and acronyms that stand for something else. */
function gatherOther(passage: Passage, mark: Span, expansions: Expansions): void {
  const { text } = passage;
  const acronym = text.slice(mark.start, mark.end);
  if (expansions.names.has(acronym) || expansions.others.has(acronym)) return;
  const bracket = readBracket(text, mark.end);
  const inner = bracket?.rest.replace(/^the /i, '') ?? '';
  if (bracket && spells(inner, acronym) && (KIND.test(foldInPlace(inner)) || KNOWN_ACRONYMS.has(acronym))) {
    expansions.names.set(acronym, inner);
    expansions.acronyms.set(foldInPlace(inner), acronym);
  } else if (isBracketed(text, mark.start) && looksLikeAcronym(acronym)) expansions.others.add(acronym);
}

function spells(name: string, acronym: string): boolean {
  return (
    name.includes(' ') && (nameStart(name, name.length, acronym) !== null || KIND.test(foldInPlace(name)))
  );
}

function readAcronym({ text }: Passage, mark: Span, expansions: Expansions): NamedOrganisation | null {
  const acronym = text.slice(mark.start, mark.end);
  const name = expansions.names.get(acronym);
  if ((name === undefined && OTHER_ACRONYMS.has(acronym)) || !isWholeWord(text, mark)) return null;
  if (name !== undefined) {
    const isHeading = acronym.length < 4 && isAmongCapitals(text, mark);
    return isHeading ? null : { name, acronym, ...reverseEnd(text, mark, name) };
  }
  if (expansions.others.has(acronym) || ROMAN.test(acronym)) return null;
  const isOrganisation = KNOWN_ACRONYMS.has(acronym) || acts(text, mark, acronym);
  return isOrganisation && !isAmongCapitals(text, mark) ? { name: acronym, acronym, ...mark } : null;
}

/** With the name in the bracket behind it. */
function reverseEnd(text: string, mark: Span, name: string): Span {
  const bracket = readBracket(text, mark.end);
  return { start: mark.start, end: bracket?.rest.includes(name) === true ? bracket.end : mark.end };
}

/** Not a part of "COVID-19", "H2-A" or an address. */
function isWholeWord(text: string, { start, end }: Span): boolean {
  return (
    !/[\w@/.&-]/.test(text.charAt(start - 1)) && !/^(?:[@_]|[-/&]?\d|&\p{L})/u.test(text.slice(end, end + 2))
  );
}

/** A word of a heading in capitals. */
function isAmongCapitals(text: string, { start, end }: Span): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 14), start), text.slice(end, end + 14)];
  return /(?:^|\s)\p{Lu}{4,}[,:]? $/u.test(before) || /^[,:]? \p{Lu}{4,}(?:[\s.,;:]|$)/u.test(after);
}

function acts(text: string, { start, end }: Span, acronym: string): boolean {
  if (!/^\p{Lu}{3,9}$/u.test(acronym)) return false;
  return ACTS.test(text.slice(end, end + 30)) && !/\bthe $/i.test(text.slice(Math.max(0, start - 4), start));
}
