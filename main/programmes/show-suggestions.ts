/** Suggestions as the window shows them: both texts with the shared terms marked, and where each would lead. */
import type { Span } from '../../shared/documents/block.ts';
import { suggestTitle } from '../../shared/initiatives/suggest-title.ts';
import { PROGRAMME_TITLE_LENGTH } from '../../shared/programmes/programme.ts';
import type { ShownSuggestion } from '../../shared/programmes/programme-view.ts';
import type { SharedTerm } from '../../shared/programmes/shared-terms.ts';
import { quoteFrom } from '../../shared/programmes/source-quote.ts';
import { findInitiative, type FoundInitiative } from '../initiatives/find-initiative.ts';
import { Problem } from '../../shared/result.ts';
import type { Reader } from '../store/transaction.ts';
import { knownIdOf } from './mention-ids.ts';
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
    const shown = sides.map(({ found, marks }) =>
      quoteFrom(found.record.document, found.initiative, { marks }),
    );
    const homes = sides.map(
      ({ found }) => programmes.get(knownIdOf(reader, found.initiative.id) ?? '') ?? null,
    );
    return [
      {
        initiatives: [sides[0].found.initiative.id, sides[1].found.initiative.id],
        score: one.score,
        terms: one.shared.map(({ kind, text }) => ({ kind, text })),
        quotes: shown as ShownSuggestion['quotes'],
        programmes: homes as ShownSuggestion['programmes'],
        title: homes.find((home) => home !== null)?.title ?? titleFor(one.shared, sides[1].found),
      },
    ];
  });
}

interface Side {
  found: FoundInitiative;
  marks: Span[];
}

/** The earlier first; null when one of them went while it was asked for. */
function sidesOf(reader: Reader, { initiatives, shared }: Offered): [Side, Side] | null {
  try {
    const [one, other] = ([0, 1] as const).map((at) => ({
      found: findInitiative(reader, initiatives[at]),
      marks: shared.flatMap(({ places }) => places[at]),
    }));
    if (!one || !other) return null;
    return dateOf(one) <= dateOf(other) ? [one, other] : [other, one];
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

function dateOf({ found }: Side): string {
  return found.record.document.date?.value ?? '9999';
}

/** The shared name with its acronym; where there is none, what both speak of; else the headline of the newest mention. */
function titleFor(shared: readonly SharedTerm[], newest: FoundInitiative): string {
  const names = shared.filter(({ kind }) => kind === 'name').map(({ text }) => text);
  const acronym = names.find((name) => /^\p{Lu}[\p{Lu}\p{N}&]+$/u.test(name));
  const name = names.find((one) => one !== acronym) ?? acronym;
  if (name === undefined)
    return (subjectOf(shared) ?? suggestTitle(newest.initiative)).slice(0, PROGRAMME_TITLE_LENGTH);
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
