/** Numbers in words and the words that scale a number, folded. Spanish "billón" is a million millions. */
import type { Language } from '../../i18n/language.ts';

const ENGLISH =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const SPANISH =
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte ' +
  'veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve';
const SPANISH_HUNDREDS =
  'cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos';

function countUp(words: string, step = 1): [string, number][] {
  return words.split(' ').map((word, index) => [word, (index + 1) * step]);
}

export const UNITS: Record<Language, ReadonlyMap<string, number>> = {
  en: new Map([
    ...countUp(ENGLISH),
    ...countUp('ten twenty thirty forty fifty sixty seventy eighty ninety', 10),
  ]),
  es: new Map([
    ...countUp(SPANISH),
    ...countUp('diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa', 10),
    ...countUp(SPANISH_HUNDREDS, 100),
    ...countUp(SPANISH_HUNDREDS.replaceAll('os', 'as'), 100),
    ['ciento', 100],
  ]),
};

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['docenas', 12],
  ['mil', 1e3],
  ['millon', 1e6],
  ['millones', 1e6],
  ['billon', 1e12],
  ['billones', 1e12],
]);

/** Letters that hang on an amount of money: "USD 15M", "$3bn". */
export const LETTER_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
]);

/** Words at which a number may begin. */
export const NUMBER_WORDS: readonly string[] = [
  ...UNITS.en.keys(),
  ...UNITS.es.keys(),
  ...SCALES.keys(),
].filter((word) => word !== 'uno');
