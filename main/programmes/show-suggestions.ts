/** Suggestions as the window shows them: both texts with the shared terms marked, and where each would lead. */
import type { Initiative } from '../../shared/initiatives/initiative.ts';
import { suggestTitle } from '../../shared/initiatives/suggest-title.ts';
import { PROGRAMME_TITLE_LENGTH } from '../../shared/programmes/programme.ts';
import type { ShownSuggestion } from '../../shared/programmes/programme-view.ts';
import type { SharedTerm } from '../../shared/programmes/shared-terms.ts';
import { quoteFrom, type SourceQuote } from '../../shared/programmes/source-quote.ts';
import type { Reader } from '../store/transaction.ts';
import type { Offer } from './programme-desk.ts';

type Offered = Offer['suggestions'][number];

export function showSuggestions(reader: Reader, offered: readonly Offered[]): ShownSuggestion[] {
  const programmes = new Map(
    reader
      .list('programmes')
      .flatMap(({ id, title, mentions }) => mentions.map((one) => [one.initiativeId, { id, title }])),
  );
  return offered.flatMap((one) => {
    const sides = sidesOf(reader, one);
    if (!sides) return [];
    const homes = sides.map(({ initiative }) => programmes.get(knownId(reader, initiative)) ?? null);
    return [
      {
        initiatives: [sides[0].initiative.id, sides[1].initiative.id],
        score: one.score,
        terms: one.shared.map(({ kind, text }) => ({ kind, text })),
        quotes: [sides[0].quote, sides[1].quote],
        programmes: homes as ShownSuggestion['programmes'],
        title: homes.find((home) => home !== null)?.title ?? titleFor(one.shared, sides[1].initiative),
      },
    ];
  });
}

interface Side {
  initiative: Initiative;
  quote: SourceQuote;
}

/** The earlier first; null when a document went while it was asked for. No document is read for it. */
function sidesOf(reader: Reader, { sides, shared }: Offered): [Side, Side] | null {
  const [one, other] = ([0, 1] as const).map((at): Side | null => {
    const initiative = sides[at];
    const entry = reader.catalogue.get('documents', initiative.documentId);
    if (entry?.trashedAt !== null) return null;
    const marks = shared.flatMap(({ places }) => places[at]);
    const document = { ...entry.summary, dialogueId: entry.dialogueId };
    return { initiative, quote: quoteFrom(document, initiative, { marks }) };
  });
  if (!one || !other) return null;
  return (one.quote.date ?? '9999') <= (other.quote.date ?? '9999') ? [one, other] : [other, one];
}

/** As a programme knows it; see `mention-ids.ts`. */
function knownId({ catalogue }: Reader, { id, sameAs }: Initiative): string {
  return sameAs !== null && catalogue.documentOf(sameAs) !== undefined ? sameAs : id;
}

/** The shared name with its acronym; where there is none, what both speak of; else the headline of the newest mention. */
function titleFor(shared: readonly SharedTerm[], newest: Initiative): string {
  const names = shared.filter(({ kind }) => kind === 'name').map(({ text }) => text);
  const acronym = names.find((name) => /^\p{Lu}[\p{Lu}\p{N}&]+$/u.test(name));
  const name = names.find((one) => one !== acronym) ?? acronym;
  if (name === undefined) return (subjectOf(shared) ?? suggestTitle(newest)).slice(0, PROGRAMME_TITLE_LENGTH);
  const title = acronym === undefined || acronym === name ? name : `${name} (${acronym})`;
  return title.slice(0, PROGRAMME_TITLE_LENGTH);
}

function subjectOf(shared: readonly SharedTerm[]): string | null {
  const words = shared.filter(({ kind }) => kind === 'words');
  const phrase = words.find(({ text }) => text.includes(' '));
  if (!phrase) return null;
  const before = words.find(({ text, rank }) => !text.includes(' ') && rank < phrase.rank);
  const subject = before ? `${before.text}: ${phrase.text}` : phrase.text;
  return subject.charAt(0).toUpperCase() + subject.slice(1);
}
