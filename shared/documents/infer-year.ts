/** The year of a day that a text gives without one, from what the same sentence, the title or the opening says of other times. */
import { SEASONS } from './facts/date-words.ts';
import { fold } from './text-shape.ts';

interface YearEvidence {
  sentence: string;
  title: string;
  opening: readonly string[];
}

const NEXT =
  /\b(?:next|later|reconvene|upcoming|proxim[ao]s?|siguiente)\b[^.;]{0,60}?\b(spring|summer|fall|autumn|winter|primavera|verano|otono|invierno) (?:of |del? )?(20\d\d)\b/;
const YEAR = /\b20\d\d\b/g;

/** @returns null when nothing tells: better no date than an invented one */
export function inferYear(day: { month: number }, { sentence, title, opening }: YearEvidence): number | null {
  const next = NEXT.exec(fold(sentence));
  if (next) {
    const season = SEASONS.get(next[1] ?? '') ?? 12;
    return Number(next[2]) - (day.month < season ? 0 : 1);
  }
  return onlyYear(title) ?? onlyYear(sentence) ?? onlyYear(opening.slice(0, 3).join(' '));
}

function onlyYear(text: string): number | null {
  const years = new Set(text.match(YEAR) ?? []);
  const [year] = years;
  return years.size === 1 ? Number(year) : null;
}
