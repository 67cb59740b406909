/** By when, in words: as exactly as the text says it, and no more. */
import { dateFormat } from '../../shared/i18n/formats.ts';
import type { Language } from '../../shared/i18n/language.ts';
import type { Due } from '../../shared/programmes/commitment.ts';

export function dueWords({ from, to, precision }: Due, language: Language): string {
  const [first, last] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)];
  if (precision === 'month') return dateFormat(language, { month: 'long', year: 'numeric' }).format(last);
  if (precision === 'year') return dateFormat(language, { year: 'numeric' }).format(last);
  const day = dateFormat(language, { dateStyle: 'medium' });
  if (from === to) return day.format(last);
  const isWholeMonths = from.endsWith('-01') && last.getUTCDate() >= 28;
  return (isWholeMonths ? dateFormat(language, { month: 'short', year: 'numeric' }) : day).formatRange(
    first,
    last,
  );
}
