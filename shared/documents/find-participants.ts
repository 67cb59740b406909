/**
 * Who chaired or led a meeting for whom, from the sentences that say so: "X and Y chaired the meeting for Mexico", "The U.S. delegation was
 * led by X and Y". A name is the capital words after an office; what is no word of an office is a name.
 */
import type { Participant } from './document.ts';
import { isOfficeWord, isParticle } from './office-words.ts';
import { splitSentences } from './split-sentences.ts';
import { fold } from './text-shape.ts';

type Side = Participant['side'];

const SIDES: readonly (readonly [Side, RegExp])[] = [
  [
    'US',
    /\b(?:for|por(?: parte de)?) (?:the |los )?(?:united states|u\.s\.|estados unidos|ee\. ?uu\.)|\b(?:u\.s\.|united states|american|estadounidense|ee\. ?uu\.) (?:delegation|side|delegacion)|\bdelegacion (?:estadounidense|de (?:los )?estados unidos)/,
  ],
  [
    'MX',
    /\b(?:for|por(?: parte de)?) (?:the )?(?:government of )?mexic(?:o|an)|\b(?:mexican|mexico's) (?:delegation|side)|\bdelegacion (?:mexicana|de mexico)|\bpor parte mexicana/,
  ],
];
/**
 * "chaired the meeting for Canada", "the Canadian delegation". What goes on behind a beginning is counted by anything but spaces and looked
 * over for letters beside it: a repeated class of letters would be compiled as often as it may repeat, which takes longer than ten documents.
 */
const OTHER_SIDE =
  /\b(?:chaired|led|headed|(?:presid|encabez|represent)(?![^ ]{0,4}[^\p{L} ])[^ ]{2,5}) (?:[a-zñáéíóú-]{1,20} ){0,5}(?:for|por)(?: the| el| la)? \p{Lu}|\b\p{Lu}(?![^ ]{0,13}[^\p{L} ])[^ ]{3,14} (?:delegation|side)\b|\b[Dd]elegation (?:of|from) \p{Lu}|\b[Dd]elegación (?:de |del )?\p{L}{4}/u;
const OFFICES: readonly (readonly [Side, RegExp])[] = [
  [
    'US',
    /^(?:the )?(?:u\.s\.|us |united states|american )|\b(?:of the united states|de (?:los )?estados unidos)\b/,
  ],
  ['MX', /^(?:the )?(?:mexican |mexico's )|\b(?:of mexico|de mexico)\b/],
  [
    'other',
    /^(?:the )?(?:european|canadian|canada's|japanese|indian|korean|british|french|german|italian|chilean|colombian|peruvian|guatemalan|honduran|salvadoran|costa rican|panamanian|ecuadorian|brazilian)\b|\bof (?:canada|japan|india|korea|the european|guatemala|honduras|el salvador|costa rica|chile|colombia|peru|brazil)\b/,
  ],
];
const LONGEST_SENTENCE = 1500;
/** A quick look before a close one. */
const CHAIRS =
  /chair|led\b|host|head|presid|encabez|compris|compos|made up|integrad|conformad|compuest|consist|includ/i;
const PEOPLE_BEFORE =
  /^(.{10,900}?),? (?:co-?chaired|chaired|led|hosted|headed|co-?presidieron|presidieron|encabezaron)\b/su;
const PEOPLE_AFTER =
  /\b(?:was|were|is|fue|estuvo|estuvieron) (?:co-?)?(?:led|chaired|headed|comprised|composed|made up|encabezad[ao]|presidid[ao]|integrad[ao]|conformad[ao]|compuest[ao]) (?:by|of|por)\s(.{10,900})$|\b(?:consisted of|included|comprised)\s(.{10,900})$/su;

/** @param introduction the paragraphs before the body */
export function findParticipants(introduction: readonly string[]): Participant[] {
  const found = introduction
    .filter((paragraph) => CHAIRS.test(paragraph))
    .flatMap((paragraph) => splitSentences(paragraph))
    .flatMap((sentence) => inSentence(sentence));
  return withoutTwins(found);
}

/** Each name once. */
export function withoutTwins(people: readonly Participant[]): Participant[] {
  return people.filter(({ name }, index) => people.findIndex((other) => other.name === name) === index);
}

function inSentence(sentence: string): Participant[] {
  if (sentence.length > LONGEST_SENTENCE || !CHAIRS.test(sentence)) return [];
  const after = PEOPLE_AFTER.exec(sentence);
  const people = after?.[1] ?? after?.[2] ?? PEOPLE_BEFORE.exec(sentence)?.[1];
  if (people === undefined) return [];
  const side = sideOf(sentence);
  // Where the sentence does not tell, the title of an office may: "United States Secretary of Commerce".
  return readPeople(people).flatMap((person) => {
    const known = side === 'US' || side === 'MX' ? side : (sideOfOffice(person.role) ?? side);
    return known === null ? [] : [{ ...person, side: known }];
  });
}

/** @returns null where it speaks of no side or of several */
export function sideOf(text: string): Side | null {
  const folded = fold(text);
  const sides = SIDES.filter(([, pattern]) => pattern.test(folded));
  if (sides.length > 0) return sides.length === 1 ? (sides[0]?.[0] ?? null) : null;
  return OTHER_SIDE.test(text) ? 'other' : null;
}

/** "U.S. Trade Representative", "European Commissioner for Trade" */
function sideOfOffice(role: string): Side | null {
  const folded = fold(role);
  return OFFICES.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** "Secretary of State Antony J. Blinken, Ambassador Ken Salazar" */
export function readPeople(list: string): Omit<Participant, 'side'>[] {
  const tokens = list.split(/\s+/).filter((token) => token !== '');
  const people: Omit<Participant, 'side'>[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const length = nameLength(tokens, index);
    if (length < 2 || index === from) continue;
    const role = trimJoints(tokens.slice(from, index).join(' '));
    const name = tokens
      .slice(index, index + length)
      .join(' ')
      .replace(/[,;.]$/, '');
    if (role !== '') people.push({ name, role });
    from = index + length;
    index = from - 1;
  }
  return people;
}

/** How many words from here on are one person's name. */
function nameLength(tokens: readonly string[], start: number): number {
  let length = 0;
  for (let index = start; index < tokens.length && index < start + 6; index += 1) {
    const token = tokens[index] ?? '';
    const isInside = length > 0 && isParticle(token) && nameFollows(tokens, index + 1);
    if (!isInside && !startsName(token)) break;
    length += 1;
    if (/[,;]$/.test(token)) break;
  }
  return length;
}

/** "de la Mora": after one particle or two comes a name again. */
function nameFollows(tokens: readonly string[], index: number): boolean {
  const next = tokens[index] ?? '';
  return startsName(isParticle(next) ? (tokens[index + 1] ?? '') : next);
}

function startsName(token: string): boolean {
  return /^\p{Lu}/u.test(token) && !isOfficeWord(token);
}

function trimJoints(role: string): string {
  return role
    .replace(/^(?:[,;]|and\b|y\b|as well as\b|así como\b|the\b|el\b|la\b|\s){1,20}/u, '')
    .replace(/[,;\s]{1,10}$/, '');
}
