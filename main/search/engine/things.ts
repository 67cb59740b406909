/** What of a record is searched, by what it can be narrowed, and what is kept of it to be shown. */
import type { Fact } from '../../../shared/documents/facts/fact.ts';
import { suggestTitle } from '../../../shared/initiatives/suggest-title.ts';
import type { PageRow } from '../../../shared/search/found.ts';
import { fold } from '../../../shared/search/fold.ts';
import type { SearchedAnnotation, SearchedBook, SearchedDocument, SearchedInitiative } from '../source.ts';
import type { SearchedThing } from './build-segment.ts';
import { FACT_FLAG } from './flags.ts';

export interface StoredInitiative {
  id: string;
  documentId: string;
  pillar: string | null;
  section: string | null;
  title: string;
  /** Its own text and that of its sub-points. */
  text: string;
  /** The first sum and the first deadline. */
  telling: Fact[];
}
export type StoredAnnotation = SearchedAnnotation;
export type StoredPage = Omit<PageRow, 'highlights'>;

/** The label of what stands under no pillar; also what a query says for it. */
export const NO_PILLAR = 'none';

const BARE: Omit<SearchedThing, 'id' | 'parent' | 'fields' | 'stored' | 'language' | 'order'> = {
  flags: 0,
  label: '',
  dates: [],
  organisations: [],
  marks: [],
};

export function thingOfInitiative(
  { id, pillar, section, text, runs, subPoints, facts }: SearchedInitiative,
  document: SearchedDocument,
  order: number,
): SearchedThing {
  const full = [text, ...subPoints].join(' ');
  const stored: StoredInitiative = {
    id,
    documentId: document.id,
    pillar,
    section,
    title: suggestTitle({ text, runs }),
    text: full,
    telling: tellingFacts(facts),
  };
  return {
    id,
    parent: '',
    fields: [full, section ?? '', document.title],
    language: document.language,
    stored,
    order,
    flags: facts.reduce((flags, fact) => flags | flagOf(fact), 0),
    label: pillar ?? NO_PILLAR,
    dates: facts.flatMap((fact) =>
      fact.kind === 'date'
        ? [{ from: dayNumber(fact.from), to: dayNumber(fact.to), isDeadline: fact.isDeadline }]
        : [],
    ),
    organisations: facts.flatMap((fact) =>
      fact.kind === 'organisation' ? [{ name: fact.name, acronym: fact.acronym }] : [],
    ),
    marks: facts.flatMap((fact) => (fact.kind === 'place' ? [fact.name] : [])),
  };
}

export function thingOfAnnotation(annotation: SearchedAnnotation): SearchedThing {
  const { written, tags, quote, kind, updatedAt } = annotation;
  return {
    ...BARE,
    id: annotation.id,
    parent: annotation.initiativeId,
    fields: [written, tags.join(' '), quote ?? ''],
    language: 'en',
    stored: annotation satisfies StoredAnnotation,
    order: -Date.parse(updatedAt),
    label: kind,
    marks: tags,
  };
}

/** @param find what is known of an initiative, for cards that have no title of their own */
export function thingsOfBook(
  { id, title, cards }: SearchedBook,
  find: (initiativeId: string) => StoredInitiative | null,
): SearchedThing[] {
  return cards.map((card, order) => {
    const first = find(card.initiativeIds[0] ?? '');
    const stored: StoredPage = {
      bookId: id,
      bookTitle: title,
      cardId: card.id,
      initiativeId: card.initiativeIds[0] ?? '',
      pillar: first?.pillar ?? null,
      title: card.title ?? first?.title ?? '',
    };
    return {
      ...BARE,
      id: card.id,
      parent: stored.initiativeId,
      fields: [stored.title, title],
      language: 'en',
      stored,
      order,
    };
  });
}

/** The first sum and the first deadline. */
function tellingFacts(facts: readonly Fact[]): Fact[] {
  const sum = facts.find(({ kind }) => kind === 'money');
  const deadline = facts.find((fact) => fact.kind === 'date' && fact.isDeadline);
  return [sum, deadline].filter((fact) => fact !== undefined);
}

function flagOf(fact: Fact): number {
  if (fact.kind === 'money') return FACT_FLAG[fact.stage];
  if (fact.kind !== 'date') return 0;
  return FACT_FLAG.date | (fact.isDeadline ? FACT_FLAG.deadline : 0);
}

/** `2024-04-19` as 20240419. */
export function dayNumber(date: string): number {
  return Number(date.replaceAll('-', ''));
}

/** By which a tag is the same as another: case and accents do not count. */
export function foldTag(tag: string): string {
  return fold(tag);
}
