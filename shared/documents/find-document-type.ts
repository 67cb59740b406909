/** What kind of document a text is, by the words of its title, else by its first words, else by the name of its file. */
import type { DocumentType } from './document.ts';
import { fold } from './text-shape.ts';

/** First match decides: a "Mid-Year Review Fact Sheet" is a mid-year review. */
const PATTERNS: readonly (readonly [DocumentType, RegExp])[] = [
  [
    'mid-year-review',
    /\bmid-? ?year (?:review|report|update)|\brevision (?:semestral|intermedia|de medi[oa] ano)|\binforme de medio ano/,
  ],
  [
    'joint-statement',
    /\b(?:joint|trilateral|bilateral|quadrilateral) (?:[a-z'’]{1,20} ){0,3}(?:statement|declaration|communique)|\b(?:declaracion|comunicado) (?:[a-z]{1,15} )?(?:conjunt[oa]|trilateral|bilateral|presidencial|ministerial)|\b(?:leaders|ministers|presidents|ministerial|summit)['’]?s? (?:joint )?(?:statement|declaration|communique)|\bstatement of the chair|^communique\b|\bcommunique$|^declaracion de [a-z]/,
  ],
  [
    'fact-sheet',
    /\bfact ?-?sheet|\bhoja (?:informativa|de datos|de hechos)|\bficha (?:informativa|tecnica)|\bbackgrounder|\bat a glance\b|\bquestions (?:and|&) answers\b|\bfrequently asked questions\b|\bpreguntas (?:frecuentes|y respuestas)\b|\bkey (?:deliverables|outcomes)\b/,
  ],
];

interface TypeEvidence {
  title: string;
  /** The beginning of the text. */
  opening: string;
  fileName: string;
}

export function findDocumentType({ title, opening, fileName }: TypeEvidence): DocumentType {
  const name = fileName.replace(/[_-]+/g, ' ');
  for (const evidence of [title, opening.slice(0, 200), name]) {
    const found = typeNamed(evidence);
    if (found) return found;
  }
  return 'other';
}

/** Does a line say what kind of document it heads? */
export function namesDocumentType(line: string): boolean {
  return (
    typeNamed(line) !== null || /^(?:readout|remarks|statement|declaracion|comunicado)\b/.test(fold(line))
  );
}

function typeNamed(text: string): DocumentType | null {
  const folded = fold(text);
  return PATTERNS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
