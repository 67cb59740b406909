/** Reads the day on which a text was signed, which agreements write in words: "this fifth day of September, two thousand twenty-two". */
import { foldInPlace, isRealDay, monthNamed, type ReadDate } from './read-date.ts';

const UNITS =
  'first one uno primero|second two dos|third three tres|fourth four cuatro|fifth five cinco|sixth six seis|seventh seven siete|eighth eight ocho|ninth nine nueve|tenth ten diez|eleventh eleven once|twelfth twelve doce|thirteenth thirteen trece|fourteenth fourteen catorce|fifteenth fifteen quince|sixteenth sixteen dieciseis|seventeenth seventeen diecisiete|eighteenth eighteen dieciocho|nineteenth nineteen diecinueve|twentieth twenty veinte|twenty-first twenty-one veintiuno|twenty-second twenty-two veintidos|twenty-third twenty-three veintitres|twenty-fourth twenty-four veinticuatro|twenty-fifth twenty-five veinticinco|twenty-sixth twenty-six veintiseis|twenty-seventh twenty-seven veintisiete|twenty-eighth twenty-eight veintiocho|twenty-ninth twenty-nine veintinueve|thirtieth thirty treinta|thirty-first thirty-one treinta-y-uno|thirty-two treinta-y-dos|thirty-three treinta-y-tres|thirty-four treinta-y-cuatro|thirty-five treinta-y-cinco';
const NUMBERS = new Map(
  UNITS.split('|').flatMap((words, index) =>
    words.split(' ').map((word): [string, number] => [word, index + 1]),
  ),
);
const SIGNED =
  /(?<![\p{L}\p{N}])(?<day>\d{1,2}|[a-z]{3,15}(?:[- ](?:y )?[a-z]{3,8})?)(?:st|nd|rd|th)? (?:day of|dias? del mes de|dias? de|de) (?<month>[a-z]{3,10}),? (?:(?:in the year|del? ano|del?|of) ){0,2}(?<year>(?:19|20)\d\d|(?:two thousand|dos mil)(?: and)?(?: [a-z-]{2,14}(?: y [a-z]{3,7})?)?)/u;

/** @returns null where no whole date stands in it */
export function readSignedDate(passage: string): ReadDate | null {
  const match = SIGNED.exec(foldInPlace(passage.slice(0, 600)));
  const { day = '', month = '', year = '' } = match?.groups ?? {};
  const found = { day: numberOf(day), month: monthNamed(month) ?? 0, year: yearOf(year) };
  if (!match || found.year === 0 || found.month === 0 || !isRealDay(found)) return null;
  const end = match.index + match[0].length;
  return { ...found, quote: passage.slice(match.index, end), start: match.index, end };
}

/** Of "los doce" the last word counts. */
function numberOf(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  const joined = words.replace(/ y /g, '-y-').replace(/ /g, '-');
  const [first = '', last = ''] = words.split(/[ -]/);
  return NUMBERS.get(joined) ?? (NUMBERS.has(first) ? 0 : (NUMBERS.get(last) ?? 0));
}

function yearOf(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  const rest = words.replace(/^(?:two thousand|dos mil)(?: and)? ?/, '');
  if (words === '' || rest === '') return words === '' ? 0 : 2000;
  return 2000 + numberOf(rest);
}
