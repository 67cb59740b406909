/**
 * The proper names in a text that may name an undertaking: `Sembrando Oportunidades`, `Supply Chain Working Group`, `SURGES`. Names of
 * organisations, places and laws are none: to share an agency or a law is not to be about the same.
 */
import type { Span } from '../documents/block.ts';
import type { Word } from './words.ts';

export interface Name {
  /** Its words as they are compared, without the small ones. */
  words: readonly string[];
  span: Span;
}

/** Small words that stand inside names. */
const CONNECTORS = new Set('a al and de del e el en for in la las los of on para the to with y'.split(' '));

/** What a name joins with: spaces, hyphens and quotation marks, and an ampersand. */
const JOINING = /^[\s\-–'’‘“”"&/]*$/u;

/** A name may begin or end with a country; it is told by the rest: `U.S.-Mexico Supply Chain Working Group`. */
const COUNTRIES = new Set(
  'u.s us mexico mexican canada canadian united state america american estado unido mexicano mexicana eeuu'.split(
    ' ',
  ),
);

/** Names of these are of bodies and of laws. */
const BODIES = new Set(
  (
    'agency administration bank bureau chamber commission congress council dialogue department embassy foundation government institute ' +
    'ministry minister office president secretariat secretary university ' +
    'act law treaty agreement declaration pledge statement memorandum ' +
    'agencia banco camara comision congreso consejo departamento dialogo embajada fundacion gobierno instituto ' +
    'ministerio ministro oficina presidente secretaria secretario universidad ley tratado acuerdo declaracion memorando'
  ).split(' '),
);

/** @param taken where organisations and places stand */
export function namesIn(text: string, words: readonly Word[], taken: readonly Span[]): Name[] {
  return runsOfCapitals(text, words)
    .map((run) => run.filter((word) => !isTaken(word.span, taken)))
    .filter((run) => run.length >= 2 && !run.some(({ name }) => BODIES.has(name)))
    .map((run) => ({
      words: run.map(({ name }) => name),
      span: { start: run[0]?.span.start ?? 0, end: run.at(-1)?.span.end ?? 0 },
    }));
}

function isTaken({ start, end }: Span, taken: readonly Span[]): boolean {
  return taken.some((span) => start >= span.start && end <= span.end);
}

/** Stretches of capitalised words with nothing but small words between them; the first word of a sentence may be a small one. */
function runsOfCapitals(text: string, words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  let open: Word[] = [];
  for (const word of words) {
    const written = text.slice(word.span.start, word.span.end).toLowerCase();
    const isSmall = CONNECTORS.has(written);
    if (!JOINING.test(word.gap) || (!word.isCapital && !isSmall) || COUNTRIES.has(word.name)) {
      runs.push(open);
      open = [];
    }
    if (word.isCapital && !isSmall && !word.isEmpty && !COUNTRIES.has(word.name)) open.push(word);
  }
  return [...runs, open];
}
