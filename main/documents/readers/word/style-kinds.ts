/** What a paragraph is by its style: told by outline level and by name, in English and Spanish, of Word, LibreOffice and Google Docs. */
import type { ParagraphFormat } from './formats.ts';
import type { Style } from './styles.ts';

const HEADING = /^(?:heading|t[ií]?tulo|encabezado|rubrik|titre)\s{0,3}([1-9])$/i;
const TITLE = /^(?:title|t[ií]?tulo|document title|t[ií]tulo del documento)$/i;
const QUOTATION =
  /^(?:intense ?quote|quote|quotations?|block ?(?:text|quotation|quote)|cita(?: destacada| intensa)?|citadestacada|citaintensa|texto de bloque)$/i;
const CONTENTS =
  /^(?:toc ?(?:[1-9]|heading)|tdc ?[1-9]|t[ií]?tulo ?tdc|contents ?(?:[1-9]|heading)|table of (?:contents|figures)|tabla de (?:contenidos?|ilustraciones))$/i;
const LOWEST_OUTLINE = 8;
const LOWEST_HEADING = 6;

/** 1 to 6; null for what is no heading. */
export function headingLevel({ names }: Style, { outlineLevel }: ParagraphFormat): number | null {
  if (outlineLevel !== undefined && outlineLevel <= LOWEST_OUTLINE) return levelOf(outlineLevel + 1);
  if (outlineLevel !== undefined) return null;
  for (const name of names) {
    const level = HEADING.exec(name)?.[1];
    if (level !== undefined) return levelOf(Number(level));
    if (TITLE.test(name)) return 1;
  }
  return null;
}

function levelOf(level: number): number {
  return Math.min(Math.max(level, 1), LOWEST_HEADING);
}

export function isQuotation({ names }: Style): boolean {
  return names.some((name) => QUOTATION.test(name));
}

/** An entry of a table of contents, which says again what the headings say. */
export function isContents({ names }: Style): boolean {
  return names.some((name) => CONTENTS.test(name));
}
