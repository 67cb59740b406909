/** Measures characters in twips; those that Arial lacks are taken as wide as most fonts that stand in for it draw them. */
import { BOLD, REGULAR } from './arial-widths.ts';

const UNITS = 2048;
const TWIPS_PER_POINT = 20;

/** Ideographs, kana, hangul and pictures fill a square. */
const SQUARE = 2048;
const AVERAGE = 1139;
/** Marks that stand on the letter before, and what only steers the text. */
const WITHOUT_WIDTH = /^[\p{M}\p{Cf}]$/u;

const FACES = {
  regular: new Map(REGULAR.flatMap(([width, characters]) => [...characters].map((one) => [one, width]))),
  bold: new Map(BOLD.flatMap(([width, characters]) => [...characters].map((one) => [one, width]))),
};

/** @param size in points */
export function characterWidth(character: string, size: number, bold: boolean): number {
  const face = bold ? FACES.bold : FACES.regular;
  const known = face.get(character);
  if (known !== undefined) return toTwips(known, size);
  const width = unlistedWidth(character, face);
  face.set(character, width);
  return toTwips(width, size);
}

function unlistedWidth(character: string, face: ReadonlyMap<string, number>): number {
  if (WITHOUT_WIDTH.test(character)) return 0;
  if (isSquare(character)) return SQUARE;
  return face.get(character.normalize('NFD').charAt(0)) ?? AVERAGE;
}

export function isSquare(character: string): boolean {
  return (character.codePointAt(0) ?? 0) >= 0x2e80;
}

function toTwips(units: number, size: number): number {
  return (units / UNITS) * size * TWIPS_PER_POINT;
}
