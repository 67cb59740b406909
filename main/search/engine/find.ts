/** Carries out a query: what answers its words, of that what its conditions let through, in the order in which it is shown, and the counts. */
import type { Facets } from '../../../shared/search/found.ts';
import type { ParsedQuery } from '../../../shared/search/query/parse-query.ts';
import type { SearchQuery } from '../../../shared/search/search-query.ts';
import type { Collection } from './collection.ts';
import { narrowingsOf, type Dimension, type Narrowing } from './conditions.ts';
import type { Meaning, MeantPart } from './meaning.ts';
import type { LibraryView, SegmentView } from './library-view.ts';
import { matchSegment, type Part, type SegmentMatch } from './match-segment.ts';
import { findTerm, type Segment } from './segment.ts';
import { Hits } from './hits.ts';
import { rank } from './rank.ts';
import type { Standing } from './standing.ts';
import { Tally } from './tally.ts';

/** Matches each segment of a collection when it is first asked for. */
export function matchCollection(
  collection: Collection,
  meaning: Meaning,
): (segment: Segment) => SegmentMatch {
  const segments = collection.segments.map(({ segment }) => segment);
  const parts = meaning.parts.map((part) => weigh(part, segments));
  const excluded = meaning.excluded.map((part): Part => ({ ...part, weight: 0 }));
  const known = new Map<Segment, SegmentMatch>();
  return (segment) => {
    const match = known.get(segment) ?? matchSegment(segment, parts, excluded);
    known.set(segment, match);
    return match;
  };
}

/** What is rare says more (BM25's inverse document frequency). */
function weigh(part: MeantPart, segments: readonly Segment[]): Part {
  const all = segments.reduce((sum, { count }) => sum + count, 0);
  const rarity = (terms: Iterable<string>) => {
    const found = Math.min(all, frequencyOf(terms, segments));
    return Math.log(1 + (all - found + 0.5) / (found + 0.5));
  };
  if (part.kind === 'word') return { ...part, weight: rarity(part.alternatives.keys()) };
  return { ...part, weight: part.terms.reduce((sum, term) => sum + rarity([term]), 0) };
}

function frequencyOf(terms: Iterable<string>, segments: readonly Segment[]): number {
  let sum = 0;
  for (const term of terms) for (const segment of segments) sum += frequencyIn(segment, term);
  return sum;
}

function frequencyIn(segment: Segment, term: string): number {
  const at = findTerm(segment, term);
  return at < 0 ? 0 : (segment.frequencies[at] ?? 0);
}

export interface FoundInitiatives {
  hits: Hits;
  facets: Facets;
  /** So many answer the words, whatever narrows them. */
  answering: number;
}

interface Passing {
  dimension: Dimension;
  passes: Narrowing['test'];
}

export function findInitiatives(
  query: SearchQuery,
  { conditions }: ParsedQuery,
  { collection, meaning, library }: { collection: Collection; meaning: Meaning; library: LibraryView },
): FoundInitiatives {
  const matchOf = matchCollection(collection, meaning);
  const matches = library.segments.map(({ segment }) => matchOf(segment));
  const dimensions = byDimension(narrowingsOf(query, conditions, library));
  const tally = new Tally(library);
  const hits = new Hits(library.size);
  const parts = meaning.parts.length;
  const { segment, from, to, isListed } = library.ranges;
  const isWanted = wantedBeside(query, library);
  let answering = 0;
  for (let at = 0; at < from.length; at += 1) {
    const view = library.segments[segment[at] ?? 0];
    const match = matches[segment[at] ?? 0];
    if (!view || !match || (isListed[at] === 0 && !isWanted(at))) continue;
    const end = to[at] ?? 0;
    let index = nextAnswering(match.answered, parts, from[at] ?? 0, end);
    if (index === end) continue;
    const standing = library.standings[at];
    const number = hits.numberOf(view.segment);
    for (; standing && index < end; index = nextAnswering(match.answered, parts, index + 1, end)) {
      answering += 1;
      const failing = dimensions.length === 0 ? null : failingDimension(dimensions, view, index, standing);
      if (failing === 'several') continue;
      tally.count(view, index, failing);
      if (failing === null) hits.push(number, index, match.scores[index] ?? 0);
    }
    if (standing) tally.endOf(standing);
  }
  return { hits: rank(hits, meaning), facets: tally.facets(), answering };
}

/** What repeats another document's text is shown only when it is asked for. */
function wantedBeside(query: SearchQuery, { standings }: LibraryView): (at: number) => boolean {
  if (query.withDuplicates) return () => true;
  const ids = new Set(query.documentIds);
  return (at) => ids.has(standings[at]?.document.id ?? '');
}

/** @returns the first from `from` on that answers all parts; `to` when there is none */
function nextAnswering(answered: Uint8Array, parts: number, from: number, to: number): number {
  let index = from;
  while (index < to && answered[index] !== parts) index += 1;
  return index;
}

function byDimension(narrowings: readonly Narrowing[]): Passing[] {
  const dimensions = [...new Set(narrowings.map(({ dimension }) => dimension))];
  return dimensions.map((dimension) => {
    const tests = narrowings.filter((one) => one.dimension === dimension).map(({ test }) => test);
    const [first] = tests;
    const passes: Narrowing['test'] = (...asked) => tests.every((test) => test(...asked));
    return { dimension, passes: tests.length === 1 && first ? first : passes };
  });
}

/** @returns null when it passes all */
function failingDimension(
  dimensions: readonly Passing[],
  view: SegmentView,
  index: number,
  standing: Standing,
): Dimension | 'several' | null {
  let failing: Dimension | null = null;
  for (const { dimension, passes } of dimensions) {
    if (passes(view, index, standing)) continue;
    if (failing !== null) return 'several';
    failing = dimension;
  }
  return failing;
}
