/** Where nothing was found: which queries a little different from this one find something. */
import type { Found, WayOut } from '../../../shared/search/found.ts';
import { findNearWords } from '../../../shared/search/edit-distance.ts';
import { parseQuery, type TypedPart } from '../../../shared/search/query/parse-query.ts';
import type { SearchQuery } from '../../../shared/search/search-query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** So many are offered, and so many words of a long query are tried. */
const MOST_OFFERED = 4;
const MOST_TRIED = 6;
const NEAREST = 2;
/** Any word is near a shorter one. */
const SHORTEST = 4;

type Count = (query: SearchQuery) => Found['counts'];

export function findWaysOut(query: SearchQuery, vocabulary: Vocabulary, count: Count): WayOut[] {
  const { parts, conditions } = parseQuery(query.text);
  const words = parts.filter(({ isExcluded }) => !isExcluded).slice(0, MOST_TRIED);
  const candidates = [
    ...(conditions.length > 0 || isNarrowed(query) ? [withoutFilters(query)] : []),
    ...words.flatMap((part) => otherWords(query, part, vocabulary)),
    ...(words.length > 1 ? words.map((part) => withoutWord(query, part)) : []),
  ];
  return candidates
    .map((way) => ({ ...way, count: total(count(way.query)) }))
    .filter((way, index, all) => way.count > 0 && isFirst(way, index, all))
    .slice(0, MOST_OFFERED);
}

type Candidate = Omit<WayOut, 'count'>;

/** Words that were typed as one are left out as one. */
function isFirst({ query }: Candidate, index: number, all: readonly Candidate[]): boolean {
  return all.findIndex((other) => other.query.text === query.text) === index;
}

function total({ initiatives, annotations, pages }: Found['counts']): number {
  return initiatives + annotations + pages;
}

function isNarrowed({ pillars, documentIds, years, tags, having, facts }: SearchQuery): boolean {
  const lists = [pillars, documentIds, years, tags, having, facts?.organisations ?? [], facts?.places ?? []];
  return (
    lists.some((list) => list.length > 0) ||
    [facts?.money, facts?.dates, facts?.from, facts?.to].some((value) => (value ?? null) !== null)
  );
}

function withoutFilters({ text, withDuplicates }: SearchQuery): Candidate {
  const { conditions } = parseQuery(text);
  const bare = conditions.toReversed().reduce((rest, { span }) => cut(rest, span.start, span.end), text);
  return {
    change: { kind: 'without-filters' },
    query: {
      text: bare.trim(),
      pillars: [],
      documentIds: [],
      withDuplicates,
      years: [],
      tags: [],
      having: [],
    },
  };
}

function withoutWord(query: SearchQuery, { span }: TypedPart): Candidate {
  const word = query.text.slice(span.start, span.end);
  return {
    change: { kind: 'without-word', word },
    query: { ...query, text: cut(query.text, span.start, span.end).trim() },
  };
}

function cut(text: string, start: number, end: number): string {
  return `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`;
}

function otherWords(query: SearchQuery, part: TypedPart, vocabulary: Vocabulary): Candidate[] {
  if (part.kind === 'phrase' || part.word.term.length < SHORTEST) return [];
  const { term } = part.word;
  return findNearWords(term, vocabulary.words(), { most: term.length < 6 ? 1 : 2, isBeginning: false })
    .filter(({ word }) => word !== term)
    .toSorted(
      (left, right) => left.distance - right.distance || byFrequency(left.word, right.word, vocabulary),
    )
    .slice(0, NEAREST)
    .map(({ word }) => ({
      change: { kind: 'other-word', word: term, instead: word },
      query: {
        ...query,
        text: `${query.text.slice(0, part.span.start)}${word}${query.text.slice(part.span.end)}`,
      },
    }));
}

function byFrequency(left: string, right: string, vocabulary: Vocabulary): number {
  return vocabulary.frequencyOf(right) - vocabulary.frequencyOf(left);
}
