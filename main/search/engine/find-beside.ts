/** Finds annotations and pages of books: by their own words, and by what the initiative is that they are on. */
import type { ParsedQuery } from '../../../shared/search/query/parse-query.ts';
import type { SearchQuery } from '../../../shared/search/search-query.ts';
import type { Collection } from './collection.ts';
import { narrowingsOf, type Narrowing } from './conditions.ts';
import { matchCollection } from './find.ts';
import type { Meaning } from './meaning.ts';
import type { LibraryView, SegmentView } from './library-view.ts';
import { Hits, type Hit } from './hits.ts';
import { rank } from './rank.ts';
import { entriesOf, type Segment } from './segment.ts';
import type { Standing } from './standing.ts';

interface Asked {
  collection: Collection;
  meaning: Meaning;
  library: LibraryView;
}

/** The annotations of a document are the things of one owner, by its id. */
export function findAnnotations(query: SearchQuery, parsed: ParsedQuery, asked: Asked): Hits {
  const { collection, meaning, library } = asked;
  const narrowings = narrowingsOf(query, parsed.conditions, library);
  const matchOf = matchCollection(collection, meaning);
  const hits: Hit[] = [];
  for (const place of collection.owners()) {
    const standing = library.byDocument.get(place.owner);
    if (!standing) continue;
    const { segment } = place.kept;
    const { answered, scores } = matchOf(segment);
    for (let index = place.from; index < place.to; index += 1) {
      if (answered[index] !== meaning.parts.length) continue;
      const isLetThrough = narrowings.every((one) => lets(one, { segment, index, standing, library }));
      if (isLetThrough) hits.push({ segment, index, score: scores[index] ?? 0 });
    }
  }
  return inOrder(hits, meaning);
}

interface AnnotationPlace {
  segment: Segment;
  index: number;
  standing: Standing;
  library: LibraryView;
}

function lets(narrowing: Narrowing, { segment, index, standing, library }: AnnotationPlace): boolean {
  if (narrowing.ofAnnotation) return narrowing.ofAnnotation(labelOf(segment, index), tagsOf(segment, index));
  const initiative = initiativeIn(standing, segment.parents[index] ?? '', library);
  return initiative !== null && narrowing.test(initiative.view, initiative.index, standing);
}

function initiativeIn(
  { place }: Standing,
  id: string,
  library: LibraryView,
): { view: SegmentView; index: number } | null {
  const view = library.views.get(place.kept.segment);
  const index = place.kept.segment.ids.indexOf(id, place.from);
  return view && index >= 0 && index < place.to ? { view, index } : null;
}

function labelOf({ label, labels }: Segment, index: number): string {
  return labels[label[index] ?? 0] ?? '';
}

function tagsOf({ marks }: Segment, index: number): string[] {
  return [...entriesOf(marks, index)].map((entry) => marks.names[entry]?.name ?? '');
}

/** The pages of books; what narrows is asked of the first initiative of each. */
export function findPages(query: SearchQuery, parsed: ParsedQuery, asked: Asked): Hits {
  const { collection, meaning, library } = asked;
  const narrowings = narrowingsOf(query, parsed.conditions, library);
  const matchOf = matchCollection(collection, meaning);
  const candidates: Hit[] = [];
  for (const { kept, from, to } of collection.owners()) {
    const { answered, scores } = matchOf(kept.segment);
    for (let index = from; index < to; index += 1)
      if (answered[index] === meaning.parts.length)
        candidates.push({ segment: kept.segment, index, score: scores[index] ?? 0 });
  }
  const hits = narrowings.length === 0 ? candidates : narrowed(candidates, narrowings, library);
  return inOrder(hits, meaning);
}

function narrowed(candidates: readonly Hit[], narrowings: readonly Narrowing[], library: LibraryView): Hit[] {
  if (candidates.length === 0) return [];
  const wanted = new Set(candidates.map(({ segment, index }) => segment.parents[index] ?? ''));
  const passing = new Set<string>();
  for (const standing of library.standings) {
    const { kept, from, to } = standing.place;
    const view = library.views.get(kept.segment);
    for (let index = from; view && index < to; index += 1) {
      const id = kept.segment.ids[index] ?? '';
      if (wanted.has(id) && narrowings.every(({ test }) => test(view, index, standing))) passing.add(id);
    }
  }
  return candidates.filter(({ segment, index }) => passing.has(segment.parents[index] ?? ''));
}

/** In their own order first: what is equally good stays in it. */
function inOrder(candidates: Hit[], meaning: Meaning): Hits {
  candidates.sort((left, right) => orderOf(left) - orderOf(right));
  const hits = new Hits(candidates.length);
  for (const { segment, index, score } of candidates) hits.push(hits.numberOf(segment), index, score);
  return rank(hits, meaning);
}

function orderOf({ segment, index }: Hit): number {
  return segment.order[index] ?? 0;
}
