/** Places of the gazetteer, and "Port of ...", "Gulf of ...". A place inside an organisation's name is no place: "University of California". */
import type { Span } from '../block.ts';
import type { Fact } from './fact.ts';
import { PLACES_BY_FIRST_WORD, POSTAL_SIGNS, type Place } from './gazetteer.ts';
import { isInside, readAt, type Passage } from './passage.ts';

export type PlaceFact = Omit<Extract<Fact, { kind: 'place' }>, 'child'>;

const NAMED =
  /(?:Ports?|PORTS?|Puerto|PUERTO|Gulf|Golfo) (?:of|OF|de|DE) (?:(?:los|las|la|the) )?(\p{Lu}[\p{L}.'’]*(?: (?:de |del |la |los |las )?\p{Lu}[\p{L}.'’]*){0,3})/uy;
const ENTRY = /^(?:entry|entries|entrada|call)(?![a-z])/;
const NATION = /^(?:mexico|the united|united|los estados|estados)(?![a-z])/;
const CROSSING_AFTER =
  /^(?:,? (?:poe|land port|port|ports|international|bridge|crossing|border|puente|cruce|puerto|tx|texas|arizona|new mexico|california|tamaulipas|sonora|coahuila)(?![a-z])|[ -][a-z]+(?: [a-z]+)? (?:international|bridge|poe)(?![a-z]))/;
const CROSSING_BEFORE = /(?:port of|puerto de|bridge|puente|cruce(?: fronterizo)?(?: de)?|[a-z]{3}-) ?$/;
const CAPITAL_BEFORE = /(?<![\p{L}.'’])\p{Lu}[\p{L}.'’]{0,20} $/u;
const CAPITAL_AFTER = /^[ -]\p{Lu}\p{Ll}/u;
const STATE_BEFORE = /(?:state of|estado de|in|en|from|of|de|and|y|at|the|,) $/i;
const POSTAL = /, ([A-Z]{2})(?![\p{L}.])/uy;

export function findPlaces(passage: Passage, organisations: readonly Span[]): PlaceFact[] {
  const found: PlaceFact[] = [];
  let end = 0;
  for (const { start } of passage.marks.places) {
    if (start < end || isInside(start, organisations)) continue;
    const place = readNamed(passage, start) ?? readPlace(passage, start);
    if (!place) continue;
    found.push(place, ...postalAfter(passage, place.span.end));
    end = found.at(-1)?.span.end ?? end;
  }
  return found;
}

function readPlace(passage: Passage, start: number): PlaceFact | null {
  const { folded } = passage;
  const word = readAt(/[a-z]+/y, folded, start)?.[0] ?? '';
  const place = (PLACES_BY_FIRST_WORD.get(word) ?? []).find((one) => stands(passage, start, one));
  return place ? placeFact(passage, place.name, start, start + place.written.length) : null;
}

function stands(passage: Passage, start: number, { written, ambiguity, isRegion }: Place): boolean {
  const { folded, text } = passage;
  const end = start + written.length;
  if (
    !folded.startsWith(written, start) ||
    isLetter(folded.charAt(end)) ||
    isLetter(folded.charAt(start - 1))
  )
    return false;
  if (!isRegion && !/\p{Lu}/u.test(text.charAt(start))) return false;
  if (
    isRegion &&
    !/\p{Lu}/u.test(text.slice(start, end)) &&
    !written.startsWith('surs') &&
    !written.startsWith('sur-')
  )
    return false;
  if (/^ (?:university|college|post|avenue|street|consensus)(?![a-z])/.test(folded.slice(end, end + 12)))
    return false;
  if (ambiguity === 'crossing') return isCrossing(folded, start, end);
  return ambiguity === null || !isBesideName(text, start, end) || isCrossing(folded, start, end);
}

function isCrossing(folded: string, start: number, end: number): boolean {
  return (
    CROSSING_AFTER.test(folded.slice(end, end + 60)) ||
    CROSSING_BEFORE.test(folded.slice(Math.max(0, start - 24), start))
  );
}

/** Another capital word right before or after: "Vicente Guerrero", "Austin Smith". */
function isBesideName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return (
    (CAPITAL_BEFORE.test(before) && !STATE_BEFORE.test(before)) ||
    CAPITAL_AFTER.test(text.slice(end, end + 3))
  );
}

/** "Port of Manzanillo", but no "Port of Entry" and not "the Gulf of Mexico", which the gazetteer has. */
function readNamed(passage: Passage, start: number): PlaceFact | null {
  const { folded, text } = passage;
  const match = readAt(NAMED, text, start);
  if (!match) return null;
  const end = start + match[0].length;
  const rest = folded.slice(end - (match[1]?.length ?? 0), end);
  const isGulf = folded.charAt(start).startsWith('g');
  if (ENTRY.test(rest) || (isGulf && NATION.test(rest))) return null;
  const name = text.slice(start, end).replace(/['’]s?$/u, '');
  return placeFact(passage, name, start, start + name.length);
}

function postalAfter(passage: Passage, end: number): PlaceFact[] {
  const match = readAt(POSTAL, passage.text, end);
  const name = POSTAL_SIGNS.get(match?.[1] ?? '');
  return name === undefined ? [] : [placeFact(passage, name, end + 2, end + 4)];
}

function placeFact({ text }: Passage, name: string, start: number, end: number): PlaceFact {
  return { kind: 'place', name, quote: text.slice(start, end), span: { start, end } };
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
