/** The words of dates, English and Spanish, folded. */

export const MONTHS: ReadonlyMap<string, number> = monthMap([
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sept', 'sep', 'septiembre', 'setiembre'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
]);
/** Names of months that are written small. */
export const SPANISH_MONTHS: ReadonlySet<string> = new Set(
  'enero ene febrero marzo abril abr mayo junio julio agosto ago septiembre setiembre octubre noviembre diciembre dic'.split(
    ' ',
  ),
);

/** First month of a season, as meteorologists and this program's importer count: a winter begins in December of its year. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['primavera', 3],
  ['summer', 6],
  ['verano', 6],
  ['fall', 9],
  ['autumn', 9],
  ['otono', 9],
  ['winter', 12],
  ['invierno', 12],
]);

/** Which of a row: of quarters, of halves. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ordinals(1, 'first primer primera primero 1st 1er'),
  ...ordinals(2, 'second segundo segunda 2nd 2do'),
  ...ordinals(3, 'third tercer tercero 3rd 3er'),
  ...ordinals(4, 'fourth cuarto 4th 4to'),
  ...ordinals(-1, 'last final ultimo ultima'),
]);

/** The part of a year or month that a word means. */
export const PARTS: ReadonlyMap<string, 'early' | 'middle' | 'late' | 'end'> = new Map([
  ['early', 'early'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['principios', 'early'],
  ['inicios', 'early'],
  ['comienzos', 'early'],
  ['mid', 'middle'],
  ['middle', 'middle'],
  ['mediados', 'middle'],
  ['late', 'late'],
  ['finales', 'late'],
  ['fines', 'late'],
  ['end', 'end'],
  ['fin', 'end'],
  ['cierre', 'end'],
]);

const RELATIVE =
  'next this last past coming later earlier within year proximo proxima proximos proximas este esta pasado pasada pasados pasadas ' +
  'ultimos ultimas dentro plazo mas';
const FISCAL = 'fiscal fy ejercicio ano';

/** Words at which a date may begin. */
export const DATE_WORDS: readonly string[] = [
  ...MONTHS.keys(),
  ...SEASONS.keys(),
  ...ORDINALS.keys(),
  ...PARTS.keys(),
  ...RELATIVE.split(' '),
  ...FISCAL.split(' '),
];

/** Longest first, so that a pattern does not stop at "mar" of "march". */
export function alternatives(words: Iterable<string>): string {
  return [...words].sort((left, right) => right.length - left.length).join('|');
}

function monthMap(names: readonly (readonly string[])[]): Map<string, number> {
  return new Map(names.flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])));
}

function ordinals(value: number, words: string): [string, number][] {
  return words.split(' ').map((word): [string, number] => [word, value]);
}
