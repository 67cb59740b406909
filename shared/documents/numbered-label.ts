/** Reads the labels by which texts number their parts: "Goal 1: Clean Water", "Eje 2. Medio ambiente", "ARTICLE III", "Working Group 4 – Ports". */
import { fold } from './text-shape.ts';

export interface NumberedLabel {
  /** As folded. */
  numeral: string;
  /** The words after the number, folded; empty when there are none. */
  name: string;
}

const LABEL =
  /^(?:pillar|pilar|goal|objective|objetivo|meta|axis|eje|track|working group|grupo de trabajo|workstream|work stream|linea de (?:trabajo|accion)|line of (?:effort|action)|priority|prioridad|priority area|area|focus area|theme|tema|component|componente|chapter|capitulo|article|articulo|section|seccion|title|titulo|part|parte|annex|anexo|appendix|apendice|basket|canasta|initiative|iniciativa|action|accion|step|paso|phase|fase|commitment|compromiso|deliverable|entregable|outcome|resultado|strategy|estrategia|recommendation|recomendacion|item|punto) (?:no\. ?|# ?)?(\d{1,2}(?:\.\d{1,2})?|[ivx]{1,5}|[a-z])(?![\p{L}\p{N}])/u;
const SEPARATOR = /^ ?[.:;,)–—-]{0,2} ?/u;
/** A number that is followed by this goes on with a sentence: "Goal 1 was reached". */
const GOES_ON = /^ (?:was|is|are|were|has|have|will|of|and|to|in|es|fue|se|de|del|y|en|para)\b/;

/** @returns null for a line that begins with no label */
export function readNumberedLabel(line: string): NumberedLabel | null {
  const folded = fold(line.slice(0, 400));
  const match = LABEL.exec(folded);
  const numeral = match?.[1];
  if (!match || numeral === undefined) return null;
  const rest = folded.slice(match[0].length);
  if (GOES_ON.test(rest)) return null;
  return { numeral, name: rest.replace(SEPARATOR, '') };
}
