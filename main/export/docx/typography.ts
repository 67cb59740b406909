/** Font, colours and sizes of a book: one sans that every Word has, one accent, greys that stay legible when printed in grey. */

/** Arial is on every machine with Word; Liberation Sans has the same widths, so pages break alike in LibreOffice. */
export const FONT = 'Arial';
/** For checksums only, where 0 and O must differ. */
export const FIXED_FONT = 'Courier New';

/** Hexadecimal RGB; all text colours reach 4.5:1 on white. */
export const COLOUR = {
  ink: '1B1F24',
  quiet: '565E68',
  accent: '1F3A5F',
  hairline: 'C9C6BE',
} as const;

export function points(count: number): number {
  return Math.round(count * 20);
}

export function halfPoints(count: number): number {
  return Math.round(count * 2);
}

/** Lines that are at least so high, so that superscripts and fallback fonts do not disturb the rhythm. */
export function leading(count: number): { line: number; lineRule: 'atLeast' } {
  return { line: points(count), lineRule: 'atLeast' };
}

/** Thickness of a border in eighths of a point, with its distance from the text in points. */
export function rule(colour: string, eighths: number, space: number) {
  return { style: 'single', color: colour, size: eighths, space } as const;
}

/** Space around a paragraph and height of its lines, in points. */
export function spaced({ before = 0, after = 0, lines }: { before?: number; after?: number; lines: number }) {
  return { before: points(before), after: points(after), ...leading(lines) };
}
