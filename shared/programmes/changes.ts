/** What changed between two documents of a dialogue: what is new, goes on, is not mentioned any more, or was promised and is reported as done. */
import type { Initiative } from '../initiatives/initiative.ts';
import type { Language } from '../i18n/language.ts';
import { proposeCommitments, type ProposedCommitment } from './commitments.ts';
import { verbsDone } from './promises.ts';
import { sentencesOf } from './sentences.ts';
import type { Suggestion } from './suggest.ts';

export interface ComparedText {
  initiatives: readonly Initiative[];
  language: Language;
  /** Of the document, `YYYY-MM-DD`; null when it has none. */
  date: string | null;
}

/** A promise of the earlier text beside the sentence of the later one that reports its verb as done. */
export interface TenseShift {
  promised: ProposedCommitment;
  initiativeId: string;
  quote: string;
}

export interface Changes {
  /** Ids of initiatives of the later text that go on from none of the earlier one. */
  added: readonly string[];
  continued: readonly { from: string; to: string; score: number }[];
  /** Ids of initiatives of the earlier text that the later one does not mention: silence, and no more than that. */
  silent: readonly string[];
  tenseShifts: readonly TenseShift[];
}

/** @param links between the two texts: confirmed or suggested */
export function changesBetween(from: ComparedText, to: ComparedText, links: readonly Suggestion[]): Changes {
  const earlier = new Map(from.initiatives.map((initiative) => [initiative.id, initiative]));
  const later = new Map(to.initiatives.map((initiative) => [initiative.id, initiative]));
  const continued = links.flatMap(({ initiatives: [one, other], score }) => {
    if (earlier.has(one) && later.has(other)) return [{ from: one, to: other, score }];
    return earlier.has(other) && later.has(one) ? [{ from: other, to: one, score }] : [];
  });
  const goesOn = new Set(continued.flatMap((link) => [link.from, link.to]));
  return {
    added: [...later.keys()].filter((id) => !goesOn.has(id)),
    continued,
    silent: [...earlier.keys()].filter((id) => !goesOn.has(id)),
    tenseShifts: continued.flatMap((link) => {
      const [before, after] = [earlier.get(link.from), later.get(link.to)];
      return before && after ? shiftsBetween(before, after, from, to) : [];
    }),
  };
}

function shiftsBetween(
  before: Initiative,
  after: Initiative,
  from: ComparedText,
  to: ComparedText,
): TenseShift[] {
  const reported = sentencesOf(after).map(({ text }) => ({ text, done: verbsDone(text, to.language) }));
  return proposeCommitments(before, from).flatMap((promised) => {
    const report = reported.find(({ done }) => done.has(promised.verb));
    return report ? [{ promised, initiativeId: after.id, quote: report.text }] : [];
  });
}
