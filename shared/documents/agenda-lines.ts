/** Lines of an agenda: a time and what happens then. */
import type { BlockText } from './block-text.ts';

const TIME =
  /^\(?\d{1,2}(?:[:h]\d{2}(?!\d)|(?:\.\d{2})? ?(?:a\.? ?m\b|p\.? ?m\b|hrs?\b|horas\b)|\.\d{2} ?[–-] ?\d{1,2}\.\d{2})/u;

export function isAgendaLine({ folded, words }: BlockText): boolean {
  return words <= 60 && TIME.test(folded);
}
