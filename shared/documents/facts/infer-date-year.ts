/** The year of a date that gives none, from the document's date: the next such day where the text looks ahead, the nearest otherwise. */
import { daysBetween, partsOf, type Period } from './calendar.ts';
import type { DateForm } from './date-form.ts';
import { foldedBefore, type Passage } from './passage.ts';

const REACH = 90;
const AHEAD =
  /(?<![a-z])(?:will|shall|expect(?:s|ed)?|plans?|planned|intends?|scheduled|slated|upcoming|next|by|until|no later than|to be|set for|proxim[oa]|sera|seran|se preve|preve|espera|programad[oa]s?|para|a mas tardar|antes del?|hasta|[a-z]{3,}ara|[a-z]{3,}aran|[a-z]{3,}ira|[a-z]{3,}iran)(?![a-z])/g;
const BACK =
  /(?<![a-z])(?:last|past|pasad[oa]|since|desde|was|were|held|took place|fue|fueron|se celebro|llevo a cabo|llevaron a cabo)(?![a-z])/g;

/** @returns null where no year fits */
export function inferDateYear(passage: Passage, form: DateForm, today: string): Period | null {
  const { year } = partsOf(today);
  const near = [year - 1, year, year + 1].flatMap((one) => form.inYear(one) ?? []);
  const looks = lookOf(passage, form.start);
  if (looks === 'ahead') return near.find(({ to }) => to >= today) ?? null;
  if (looks === 'back') return near.findLast(({ from }) => from <= today) ?? null;
  return near.toSorted((left, right) => distance(left, today) - distance(right, today))[0] ?? null;
}

/** Where the words between the clause's beginning and the date look; the last of them decides. */
function lookOf(passage: Passage, start: number): 'ahead' | 'back' | null {
  const clause = foldedBefore(passage, start, REACH).replace(/^.*[.;:|]/s, '');
  const ahead = lastIndexOf(clause, AHEAD);
  const back = lastIndexOf(clause, BACK);
  if (ahead === back) return null;
  return ahead > back ? 'ahead' : 'back';
}

function lastIndexOf(clause: string, pattern: RegExp): number {
  return [...clause.matchAll(pattern)].at(-1)?.index ?? -1;
}

function distance({ from, to }: Period, today: string): number {
  if (from <= today && today <= to) return 0;
  return from > today ? daysBetween(today, from) : daysBetween(to, today);
}
