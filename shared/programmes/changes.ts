/**
 * What changed between two documents of a dialogue: what is new, goes on, is reported as done, or is not mentioned any more. Every initiative of the
 * later text stands in one group; of the earlier one, those that nothing goes on from are silent, and that is all that is said of them.
 */
import type { Initiative } from '../initiatives/initiative.ts';
import type { Language } from '../i18n/language.ts';
import { proposeCommitments, type ProposedCommitment } from './commitments.ts';
import { compareLinks, type Link } from './link.ts';
import { verbsDone } from './promises.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

export interface ComparedText {
  initiatives: readonly Initiative[];
  language: Language;
  /** Of the document, `YYYY-MM-DD`; null when it has none. */
  date: string | null;
}

/** An initiative of the later text with what it goes on from, the surest first. */
export interface Continued {
  to: Initiative;
  from: readonly { initiative: Initiative; link: Link }[];
}

/** A promise of the earlier text beside the sentence of the later one that reports its verb as done. */
export interface TenseShift {
  from: Initiative;
  to: Initiative;
  promised: ProposedCommitment;
  reported: Sentence;
  link: Link;
}

export interface Changes {
  added: readonly Initiative[];
  continued: readonly Continued[];
  completed: readonly { continued: Continued; shifts: readonly [TenseShift, ...TenseShift[]] }[];
  silent: readonly Initiative[];
}

/** @param links between any initiatives; those of the two texts count */
export function changesBetween(from: ComparedText, to: ComparedText, links: readonly Link[]): Changes {
  const continued = continuations(from, to, links);
  const goesOn = new Set(
    continued.flatMap(({ to: later, from: earlier }) => [
      later.id,
      ...earlier.map(({ initiative }) => initiative.id),
    ]),
  );
  const judged = continued.map((one) => ({ continued: one, shifts: shiftsOf(one, from, to) }));
  return {
    added: to.initiatives.filter(({ id }) => !goesOn.has(id)),
    continued: judged.flatMap(({ continued: one, shifts }) => (shifts.length === 0 ? [one] : [])),
    completed: judged.flatMap(({ continued: one, shifts: [first, ...more] }) =>
      first ? [{ continued: one, shifts: [first, ...more] }] : [],
    ),
    silent: from.initiatives.filter(({ id }) => !goesOn.has(id)),
  };
}

function continuations(from: ComparedText, to: ComparedText, links: readonly Link[]): Continued[] {
  const earlier = new Map(from.initiatives.map((initiative) => [initiative.id, initiative]));
  const later = new Map(to.initiatives.map((initiative) => [initiative.id, initiative]));
  const found = new Map<string, { initiative: Initiative; link: Link }[]>();
  for (const link of links.toSorted(compareLinks)) {
    const [one, other] = link.initiatives;
    const [before, after] = earlier.has(one) && later.has(other) ? [one, other] : [other, one];
    const initiative = earlier.get(before);
    if (!initiative || !later.has(after)) continue;
    const group = found.get(after) ?? [];
    if (!group.some((known) => known.initiative.id === before)) group.push({ initiative, link });
    found.set(after, group);
  }
  return to.initiatives.flatMap((initiative) => {
    const group = found.get(initiative.id);
    return group ? [{ to: initiative, from: group }] : [];
  });
}

/** Each sentence that reports is taken once. */
function shiftsOf(
  { to: after, from: earlier }: Continued,
  from: ComparedText,
  to: ComparedText,
): TenseShift[] {
  const reports = sentencesOf(after).map((sentence) => ({
    sentence,
    done: verbsDone(sentence.text, to.language),
  }));
  return earlier.flatMap(({ initiative, link }) =>
    proposeCommitments(initiative, from).flatMap((promised) => {
      const at = reports.findIndex(({ done }) => done.has(promised.verb));
      const [report] = at === -1 ? [] : reports.splice(at, 1);
      return report ? [{ from: initiative, to: after, promised, reported: report.sentence, link }] : [];
    }),
  );
}
