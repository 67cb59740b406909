/** The numerals of a dialogue's pillars in every form that documents write them: Roman, Arabic, letters, words in English and Spanish. */
import type { Pillar } from '../pillar.ts';
import { fold } from '../text-shape.ts';
import type { KnownDialogue } from './known-dialogue.ts';

/** By value, from 1. */
const WORDS: readonly (readonly string[])[] = [
  ['one', 'first', 'uno', 'primer', 'primero', 'primera'],
  ['two', 'second', 'dos', 'segundo', 'segunda'],
  ['three', 'third', 'tres', 'tercer', 'tercero', 'tercera'],
  ['four', 'fourth', 'cuatro', 'cuarto', 'cuarta'],
  ['five', 'fifth', 'cinco', 'quinto', 'quinta'],
  ['six', 'sixth', 'seis', 'sexto', 'sexta'],
  ['seven', 'seventh', 'siete', 'septimo', 'septima'],
  ['eight', 'eighth', 'ocho', 'octavo', 'octava'],
  ['nine', 'ninth', 'nueve', 'noveno', 'novena'],
  ['ten', 'tenth', 'diez', 'decimo', 'decima'],
];
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv'.split(' ');

/** Every numeral that could number a pillar, those of no pillar too: value null. */
type Numerals = ReadonlyMap<string, Pillar | null>;

const known = new WeakMap<KnownDialogue, Numerals>();

/** @returns by folded numeral the pillar; null for numerals beyond the dialogue's; nothing for what is no numeral */
export function numeralsOf(dialogue: KnownDialogue): Numerals {
  const before = known.get(dialogue);
  if (before) return before;
  const made = makeNumerals(dialogue);
  known.set(dialogue, made);
  return made;
}

function makeNumerals({ pillars }: KnownDialogue): Numerals {
  const numerals = new Map<string, Pillar | null>();
  const own = pillars.map(({ numeral }) => fold(numeral).replace(/[^\p{L}\p{N}]/gu, ''));
  const areLetters = own.every((numeral, index) => numeral === String.fromCharCode(97 + index));
  for (let value = 1; value <= ROMAN.length; value += 1) {
    const at = own.findIndex((numeral, index) => valueOf(numeral, index, areLetters) === value);
    for (const form of formsOf(value, areLetters)) numerals.set(form, pillars[at]?.id ?? null);
  }
  for (const [index, numeral] of own.entries())
    if (numeral !== '') numerals.set(numeral, pillars[index]?.id ?? null);
  return numerals;
}

function valueOf(numeral: string, index: number, areLetters: boolean): number {
  if (areLetters) return index + 1;
  if (/^\d{1,2}$/.test(numeral)) return Number(numeral);
  const roman = ROMAN.indexOf(numeral);
  return roman < 0 ? index + 1 : roman + 1;
}

/** "C" is the third of lettered pillars and no number of the others. */
function formsOf(value: number, areLetters: boolean): string[] {
  const forms = [String(value), ...(WORDS[value - 1] ?? [])];
  return areLetters ? forms : [...forms, ROMAN[value - 1] ?? ''];
}
