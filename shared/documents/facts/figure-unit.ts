/**
 * What a number counts or measures: a percent sign, a measure, or the noun phrase behind it up to its first plural, "enrolled students" of
 * "5,106 enrolled students from". Words are not parsed, so a number without a plural behind it has no unit and is no figure.
 */
import { readAt, type Passage } from './passage.ts';

export interface FigureUnit {
  /** `%`, or the words of the text. */
  unit: string;
  end: number;
}

const PERCENT = / ?%| (?:percent|per cent|por ciento)(?![a-z])/y;
const POINTS = / (?:percentage points?|puntos porcentuales|basis points?)(?![a-z])/y;
const MEASURE =
  /[ -]?(?:°[cf]|km2?|km²|m²|m³|kwh|mwh|gwh|twh|kw|mw|gw|gwp|kv|gbps|mbps|kg|ha|mph|sq\.? ft\.?|mtco2e?|mmt|mt|bpd)(?![a-z\d])/y;
const MEASURE_NAME =
  /-(?:square-)?(?:miles?|kilomet(?:er|re)s?|acres?|hectares?|megawatts?|gigawatts?|kilowatts?|foot|feet|tons?)(?![a-z])/y;
const WORD = /[ ]([\p{L}\d][\p{L}\d'’./-]*)/uy;
const LONGEST = 6;

/** Words no noun phrase goes over. */
const STOPS = new Set(
  (
    'a an the of in on at by for from to with without into over under between among during after before since until through per as than ' +
    'that which who whose where when while and or but nor if not no is are was were be been being has have had will would can could may ' +
    'might shall should must do does did this these those it its their our his her they we he she also only ' +
    'de del en a al por para con sin sobre entre desde hasta durante ante bajo contra segun y e o u que quien cuyo donde cuando mientras ' +
    'el la los las lo un una unos unas su sus es son fue fueron sera seran ha han habia se no mas ya como si este esta estos estas'
  ).split(' '),
);
/** Words inside a phrase: "26 major construction and modernization projects". */
const JOINTS = new Set(['and', 'or', 'y', 'e']);
const IRREGULAR = new Set(
  'people women men children media memoranda criteria data personnel staff feet fishermen businesswomen alumni alumnae'.split(
    ' ',
  ),
);
/** Verbs in the present and other words in s that are no plurals. */
const NO_PLURALS = new Set(
  'includes provides supports makes helps continues remains expects reports plans aims seeks works participates this its his is was has does as us plus versus across always perhaps thus less towards besides apenas ademas antes despues menos tras texas honduras dallas kansas arkansas illinois massachusetts nogales matamoros chiapas tamaulipas'.split(
    ' ',
  ),
);
const OF_ENTRY = /(?<=ports) of entry(?![a-z])/y;

/** What stands behind a number that no short unit follows. */
export function readLongUnit(passage: Passage, end: number): FigureUnit | null {
  const { folded, text } = passage;
  const percent = readAt(PERCENT, folded, end);
  if (percent) return { unit: '%', end: end + percent[0].length };
  const measure =
    readAt(POINTS, folded, end) ?? readAt(MEASURE, folded, end) ?? readAt(MEASURE_NAME, folded, end);
  if (!measure) return readPhrase(passage, end);
  const unitEnd = end + measure[0].length;
  return { unit: text.slice(end, unitEnd).replace(/^[ -]/, ''), end: unitEnd };
}

/** A percent sign or a measure that also stands behind the lower end of a range: "5% to 7%", "5 km a 7 km". */
export function readShortUnit({ folded, text }: Passage, end: number): FigureUnit | null {
  const percent = readAt(PERCENT, folded, end);
  if (percent) return { unit: '%', end: end + percent[0].length };
  const measure = readAt(MEASURE, folded, end);
  return (
    measure && {
      unit: text.slice(end, end + measure[0].length).replace(/^[ -]/, ''),
      end: end + measure[0].length,
    }
  );
}

function readPhrase(passage: Passage, end: number): FigureUnit | null {
  const start = passage.folded.startsWith(' de ', end) ? end + 3 : end;
  const words = readWords(passage, start);
  const head = words[passage.language === 'es' ? lastPluralInSpanish(words) : lastPlural(words)];
  if (!head) return null;
  const wordsEnd = head.end + (readAt(OF_ENTRY, passage.folded, head.end)?.[0].length ?? 0);
  return { unit: passage.text.slice(start + 1, wordsEnd), end: wordsEnd };
}

interface PhraseWord {
  word: string;
  end: number;
}

/** The words that may belong to the phrase; one that ends in a mark is the last. */
function readWords({ text, folded }: Passage, start: number): PhraseWord[] {
  const words: PhraseWord[] = [];
  let end = start;
  while (words.length < LONGEST) {
    const match = readAt(WORD, text, end);
    const written = match?.[1]?.replace(/(?<!\p{L}\.\p{L})[.'’/-]{1,9}$/u, '') ?? '';
    const wordEnd = end + 1 + written.length;
    const word = folded.slice(end + 1, wordEnd);
    if (word === '' || !goesOn(words, word)) break;
    words.push({ word, end: wordEnd });
    if (match?.[1] !== written) break;
    end = wordEnd;
  }
  return words;
}

function goesOn(words: readonly PhraseWord[], word: string): boolean {
  if (JOINTS.has(word)) return words.length > 0 && !words.some((one) => isPlural(one.word));
  return !STOPS.has(word) && !/^\d/.test(word);
}

function isPlural(word: string): boolean {
  if (IRREGULAR.has(word)) return true;
  return word.length > 2 && word.endsWith('s') && !/(?:ss|us|is|'s)$/.test(word) && !NO_PLURALS.has(word);
}

/** The first plural, and plurals right behind it: "sales representatives". */
function lastPlural(words: readonly PhraseWord[]): number {
  let last = words.findIndex(({ word }) => isPlural(word));
  while (last !== -1 && isPlural(words[last + 1]?.word ?? '')) last += 1;
  return last;
}

/** "talleres técnicos", "nuevos programas": plurals in a row, the noun first or second. */
function lastPluralInSpanish(words: readonly PhraseWord[]): number {
  let last = -1;
  for (const [index, { word }] of words.entries()) {
    if (index > 2 || !isPlural(word)) break;
    last = index;
  }
  return last;
}
