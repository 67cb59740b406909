/**
 * Words that were parted at the end of a line. Whether a hyphen is the word's own is told by how the document writes the word elsewhere,
 * then by what usually is a word with a hyphen.
 */
import type { Segment } from './piece.ts';

export interface Vocabulary {
  /** The words of a document as they stand inside of lines, in lower case. */
  words: ReadonlySet<string>;
  /** Words are parted at the ends of lines; in a text where none are, a hyphen there is the word's own. */
  partsWords: boolean;
}

export type LineEnd = 'space' | 'kept-hyphen' | 'dropped-hyphen';

/** First halves of words that have a hyphen of their own, English and Spanish. */
const FIRST_HALVES = new Set(
  (
    'all anti bi bio by carbon climate co counter cross data day decision decades double early eco economic end energy ex extra far fast five first ' +
    'follow four front full government half hard high ill in income inter job labor land large law left life like live local long low macro market mega ' +
    'micro mid middle multi near net new non off old on one open out over part people person poli policy post pre private pro public re real right rule ' +
    'science second self semi seven short single six skill small socio state step sub super tech ten third three top trade trans two ultra under up value ' +
    'water well wide year zero e u u.s us norte sud franco austro físico político socio técnico teórico económico'
  ).split(' '),
);
/** What comes after the hyphen where several first halves share one second half: "short- and long-term". */
const SHARED = /^(?:and|or|to|y|o|u|e)\b/;
/** Of the lines: as many end in a hyphen where words are parted. */
const PARTED = 0.03;
const WORD = /\p{L}+(?:[-‐]\p{L}+)*/gu;

export function vocabularyOf(lines: readonly Pick<Segment, 'text'>[]): Vocabulary {
  const words = new Set<string>();
  const parted = lines.filter(({ text }) => /\p{L}[-‐]$/u.test(text)).length;
  for (const { text } of lines) {
    const inside = text.slice(0, Math.max(0, text.lastIndexOf(' ')));
    for (const word of inside.match(WORD) ?? []) {
      words.add(word.toLowerCase());
      for (const half of word.split(/[-‐]/)) words.add(half.toLowerCase());
    }
  }
  return { words, partsWords: parted > PARTED * lines.length };
}

/** What becomes of the end of a line before the next one. */
export function lineEnd(line: string, next: string, vocabulary: Vocabulary): LineEnd {
  if (line.endsWith('\u00ad')) return 'dropped-hyphen';
  if (!/[\p{L}\p{N}.][-‐]$/u.test(line) || !/^[\p{L}\p{N}]/u.test(next) || SHARED.test(next)) return 'space';
  if (!/\p{L}[-‐]$/u.test(line) || !/^\p{Ll}/u.test(next)) return 'kept-hyphen';
  const first = halfAt(/[\p{L}‐-]{1,40}$/u, line.slice(0, -1));
  const second = halfAt(/^[\p{L}‐-]{1,40}/u, next);
  return hasOwnHyphen(first, second, vocabulary) ? 'kept-hyphen' : 'dropped-hyphen';
}

function halfAt(pattern: RegExp, text: string): string {
  return (pattern.exec(text)?.[0] ?? '').toLowerCase();
}

function hasOwnHyphen(first: string, second: string, { words, partsWords }: Vocabulary): boolean {
  if (words.has(`${first}-${second}`)) return true;
  const [last, next] = [first.split(/[-‐]/).at(-1) ?? '', second.split(/[-‐]/)[0] ?? ''];
  const isUsual = FIRST_HALVES.has(last) || first.includes('-');
  if (isUsual && !partsWords) return true;
  if (words.has(`${first}${second}`)) return false;
  return isUsual || (words.has(last) && words.has(next));
}
