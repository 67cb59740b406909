/** All commitments of the library: those that a person confirmed, and those that are proposed by the language of promises. */
import type { ListedCommitment, ShiftOfTense } from '../../shared/commitments/listed-commitment.ts';
import { silentSince, statesOf } from '../../shared/commitments/judge.ts';
import { readingText } from '../../shared/annotations/target.ts';
import type { Span } from '../../shared/documents/block.ts';
import { tellingStems } from '../../shared/programmes/telling-words.ts';
import { proposeCommitments, type ProposedCommitment } from '../../shared/programmes/commitments.ts';
import type { Commitment, CommitmentsRecord, Due } from '../../shared/programmes/commitment.ts';
import { findPromise, verbsDone } from '../../shared/programmes/promises.ts';
import { sentencesOf } from '../../shared/programmes/sentences.ts';
import { inReadingText, quoteFrom, type SourceQuote } from '../../shared/programmes/source-quote.ts';
import type { DocumentRecord } from '../../shared/store/store-file.ts';
import type { Session } from '../store/session.ts';
import { openLibrary, type Library, type Placed } from './library.ts';

/** So many words beside the verb must be in both sentences for one to report what the other promised. */
const SHARED_WORDS = 2;

/** @param asOf the day that it is judged by, `YYYY-MM-DD` */
export async function listCommitments(
  session: Pick<Session, 'workspace'>,
  asOf: string,
): Promise<ListedCommitment[]> {
  const library = await openLibrary(session);
  const programmes = programmesByInitiative(session);
  return library.texts
    .flatMap((record) => {
      const known = session.workspace.get('commitments', record.document.id);
      return [
        ...(known?.commitments ?? []).flatMap((one) => confirmed(one, library, asOf)),
        ...openProposals(record, known).map((one) => proposed(one, library, asOf)),
      ];
    })
    .map((one) => ({ ...one, programme: programmes.get(one.source.initiativeId) ?? null }));
}

/** Those of a document that nobody confirmed or rejected yet. */
export function openProposals(
  { document, initiatives }: DocumentRecord,
  known: CommitmentsRecord | undefined,
): Proposal[] {
  const settled = [...(known?.commitments ?? []), ...(known?.rejected ?? [])];
  const about = { language: document.language, date: document.date?.value ?? null };
  return initiatives.flatMap((initiative) =>
    proposeCommitments(initiative, about).flatMap((proposal): Proposal[] => {
      const place = inReadingText(initiative, proposal.child, proposal.span);
      const isSettled = settled.some(
        ({ initiativeId, target }) =>
          initiativeId === initiative.id &&
          !target.isLost &&
          target.start < place.end &&
          target.end > place.start,
      );
      return isSettled ? [] : [{ ...proposal, record: { document }, initiative, place }];
    }),
  );
}

export interface Proposal extends ProposedCommitment {
  record: Pick<DocumentRecord, 'document'>;
  initiative: Placed['initiative'];
  /** Of its sentence, in the reading text of the initiative. */
  place: Span;
}

function proposed(proposal: Proposal, library: Library, asOf: string): ListedCommitment {
  const { due } = proposal;
  return {
    id: proposal.id,
    isProposal: true,
    title: null,
    source: quoteOf(proposal.record, proposal.initiative, proposal.place),
    isLost: false,
    due: due && { from: due.from, to: due.to, precision: due.precision },
    dates: otherDates(proposal.initiative, proposal.place, due),
    amounts: [...proposal.amounts],
    actors: [...proposal.actors],
    statuses: [],
    programme: null,
    ...judged({ initiativeId: proposal.initiativeId, due, statuses: [] }, library, asOf),
    shifts: shiftsOf(proposal.initiative.id, proposal.quote, proposal.record.document.language, library),
  };
}

function confirmed(commitment: Commitment, library: Library, asOf: string): ListedCommitment[] {
  const place = library.find(commitment.initiativeId);
  if (!place) return [];
  const { target, statuses, due, amounts, actors, id, title } = commitment;
  const { document } = place.record;
  const source = target.isLost
    ? { ...quoteFrom(document, place.initiative), quote: target.exact, target, marks: [] }
    : quoteOf(place.record, place.initiative, target);
  const isDone = statuses.at(-1)?.status === 'complete';
  return [
    {
      id,
      isProposal: false,
      title,
      source,
      isLost: target.isLost,
      due,
      dates: target.isLost ? [] : otherDates(place.initiative, target, due),
      amounts,
      actors,
      programme: null,
      statuses: statuses.toReversed().map((entry) => ({ ...entry, source: evidenceQuote(entry, library) })),
      ...judged(commitment, library, asOf),
      shifts: isDone ? [] : shiftsOf(commitment.initiativeId, target.exact, document.language, library),
    },
  ];
}

/** The times that its words name, but for the one that it is to be done by. */
function otherDates(
  initiative: Placed['initiative'],
  { start, end }: Span,
  due: Due | null,
): ListedCommitment['dates'] {
  return initiative.facts.flatMap((fact) => {
    if (fact.kind !== 'date') return [];
    const at = inReadingText(initiative, fact.child, fact.span);
    const isDue = fact.from === due?.from && fact.to === due.to;
    if (isDue || at.start < start || at.end > end) return [];
    return [{ from: fact.from, to: fact.to, precision: fact.precision }];
  });
}

function evidenceQuote({ evidence }: Commitment['statuses'][number], library: Library): SourceQuote | null {
  return evidence.kind === 'quote' ? library.quote(evidence.initiativeId, evidence.quote) : null;
}

function judged(
  { initiativeId, due, statuses }: Pick<Commitment, 'initiativeId' | 'due' | 'statuses'>,
  library: Library,
  asOf: string,
): Pick<ListedCommitment, 'states' | 'silentSince'> {
  const own = library.find(initiativeId);
  const days = library.daysOf(own?.record.document.dialogueId ?? null);
  const silent = silentSince(library.mentionDays(initiativeId), days, asOf);
  return { silentSince: silent, states: statesOf({ due, statuses, silentSince: silent }, asOf) };
}

/** Its words, with those that promise, the dates and the sums marked. */
function quoteOf(
  { document }: Pick<DocumentRecord, 'document'>,
  initiative: Placed['initiative'],
  place: Span,
): SourceQuote {
  const text = readingText(initiative).slice(place.start, place.end);
  const promise = findPromise(text, document.language);
  const at = promise ? text.indexOf(promise.quote) : -1;
  const facts = initiative.facts
    .filter(({ kind }) => kind === 'date' || kind === 'money')
    .map(({ child, span }) => inReadingText(initiative, child, span));
  const marks =
    promise && at >= 0 ? [{ start: place.start + at, end: place.start + at + promise.quote.length }] : [];
  return quoteFrom(document, initiative, {
    place: { start: place.start, end: place.end },
    marks: [...marks, ...facts],
  });
}

/** What later documents report as done of what a sentence promises. */
function shiftsOf(
  initiativeId: string,
  sentence: string,
  language: 'en' | 'es',
  library: Library,
): ShiftOfTense[] {
  const own = library.find(initiativeId);
  const promise = findPromise(sentence, language);
  const date = own?.record.document.date?.value;
  if (!own || !promise || date === undefined) return [];
  const words = tellingStems(sentence, language);
  return library.linked(initiativeId).flatMap(({ record, initiative, link }) => {
    const { document } = record;
    if ((document.date?.value ?? '') <= date || document.language !== language) return [];
    const report = sentencesOf(initiative).find(({ text }) => {
      if (!verbsDone(text, language).has(promise.verb)) return false;
      const shared = [...tellingStems(text, language)].filter(
        (word) => word !== promise.verb && words.has(word),
      );
      return shared.length >= SHARED_WORDS;
    });
    if (!report) return [];
    const place = inReadingText(initiative, report.child, report.span);
    return [{ reported: quoteFrom(document, initiative, { place }), isConfirmed: link.isConfirmed }];
  });
}

function programmesByInitiative({
  workspace,
}: Pick<Session, 'workspace'>): Map<string, { id: string; title: string }> {
  return new Map(
    workspace
      .list('programmes')
      .flatMap(({ id, title, mentions }) =>
        mentions.map((one) => [one.initiativeId, { id, title }] as const),
      ),
  );
}
