/** A number as a list or a note shows it (ECMA-376 part 1, section 17.18.59); formats that are not known count in figures. */
import { roman } from '../roman.ts';

const NOTE_MARKS = '*†‡§';
const ALPHABET = 26;
/** Beyond it letters and Roman figures only grow long. */
const MOST = 4000;

export function formatNumber(number: number, format: string): string {
  if (format === 'none') return '';
  if (number < 1 || number > MOST) return String(number);
  switch (format) {
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'lowerLetter':
      return repeated('abcdefghijklmnopqrstuvwxyz', ALPHABET, number);
    case 'upperLetter':
      return repeated('ABCDEFGHIJKLMNOPQRSTUVWXYZ', ALPHABET, number);
    case 'chicago':
      return repeated(NOTE_MARKS, NOTE_MARKS.length, number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

/** After z comes aa, after that bb. */
function repeated(letters: string, count: number, number: number): string {
  return letters.charAt((number - 1) % count).repeat(Math.ceil(number / count));
}
