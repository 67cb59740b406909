/**
 * The search over initiatives, annotations and the pages of books. It is told each record as it is now and answers queries; it knows no disk and
 * no thread. An answer is kept until the next change, so that its rows can be asked for a stretch at a time.
 */
import type { NameCount } from '../../../shared/initiatives/fact-query.ts';
import type { Found, ResultRow, RowsRequest } from '../../../shared/search/found.ts';
import { parseQuery } from '../../../shared/search/query/parse-query.ts';
import type { SearchQuery } from '../../../shared/search/search-query.ts';
import { findAnnotations, findPages } from './find-beside.ts';
import { findInitiatives, type FoundInitiatives } from './find.ts';
import { meaningOf, type Meaning } from './meaning.ts';
import { viewLibrary, viewNames, type LibraryView } from './library-view.ts';
import { Hits, type Hit } from './hits.ts';
import { annotationRow, initiativeRow, pageRow, soughtOf } from './rows.ts';
import { SearchedLibrary } from './searched-library.ts';
import { listStandings, type Standing } from './standing.ts';
import type { StoredAnnotation, StoredInitiative } from './things.ts';
import { storedAt } from './segment.ts';
import { findWaysOut } from './ways-out.ts';
import type { Told } from '../source.ts';

interface Answer extends Pick<FoundInitiatives, 'facets'> {
  meaning: Meaning;
  initiatives: Hits;
  annotations: Hits;
  pages: Hits;
}

/** So many answers are kept. */
const KEPT_ANSWERS = 12;
/** No more rows are given at once. */
export const MOST_ROWS = 200;

export class SearchEngine {
  readonly library = new SearchedLibrary();
  private standings: { of: number; list: Standing[]; names: ReturnType<typeof viewNames> } | null = null;
  private view: LibraryView | null = null;
  private readonly answers = new Map<string, Answer>();

  /** Takes in records as they are now. */
  tell(records: readonly Told[]): void {
    this.library.tell(records);
    this.forget();
  }

  find(query: SearchQuery): Omit<Found, 'isIndexing'> {
    const { notes } = parseQuery(query.text);
    const answer = this.answer(query);
    const counts = countsOf(answer);
    const isEmpty = counts.initiatives + counts.annotations + counts.pages === 0;
    const { vocabulary } = this.library;
    const waysOut = isEmpty ? findWaysOut(query, vocabulary, (other) => countsOf(this.answer(other))) : [];
    return { counts, facets: answer.facets, notes: [...notes], waysOut };
  }

  count(query: SearchQuery): Found['counts'] {
    return countsOf(this.answer(query));
  }

  /** The initiatives, then the annotations, then the pages. */
  rows({ query, from, to }: RowsRequest): ResultRow[] {
    const answer = this.answer(query);
    const { initiatives, annotations, pages } = answer;
    const rows: ResultRow[] = [];
    const sought = soughtOf(answer.meaning);
    for (let at = from; at < Math.min(to, from + MOST_ROWS); at += 1) {
      const hit = initiatives.at(at);
      const annotation = annotations.at(at - initiatives.length);
      const page = pages.at(at - initiatives.length - annotations.length);
      if (hit) rows.push({ group: 'initiatives', row: this.initiative(hit, sought) });
      else if (annotation) rows.push({ group: 'annotations', row: this.annotation(annotation, sought) });
      else if (page) rows.push({ group: 'pages', row: pageRow(page, sought) });
    }
    return rows;
  }

  /** Whether an initiative is among what is found, itself or by an annotation or a page. */
  lists(query: SearchQuery, initiativeId: string): boolean {
    const { initiatives, annotations, pages } = this.answer(query);
    return (
      initiatives.has('ids', initiativeId) ||
      annotations.has('parents', initiativeId) ||
      pages.has('parents', initiativeId)
    );
  }

  /** Which organisations and places the library names. */
  names(): { organisations: NameCount[]; places: NameCount[] } {
    const { organisations, places } = this.look();
    return { organisations: [...organisations.names], places: [...places.names] };
  }

  /** Puts small segments together, a few things at a time. */
  *tidy(): Generator<void> {
    for (const step of this.library.tidy()) {
      this.forget();
      yield step;
    }
    this.forget();
  }

  private answer(query: SearchQuery): Answer {
    const key = JSON.stringify(query);
    const known = this.answers.get(key);
    if (known) return known;
    const answer = this.carryOut(query);
    const [oldest] = this.answers.keys();
    if (this.answers.size >= KEPT_ANSWERS && oldest !== undefined) this.answers.delete(oldest);
    this.answers.set(key, answer);
    return answer;
  }

  /** What has no answer at all may be full of slips: then they are looked for in every word. */
  private carryOut(query: SearchQuery): Answer {
    const strict = this.carryOutAs(query, false);
    const isAnswered = strict.answering > 0 || strict.annotations.length + strict.pages.length > 0;
    return isAnswered || strict.meaning.parts.length === 0 ? strict : this.carryOutAs(query, true);
  }

  private carryOutAs(query: SearchQuery, isGenerous: boolean): Answer & { answering: number } {
    const parsed = parseQuery(query.text);
    const library = this.look();
    const { vocabulary, initiatives, annotations, pages } = this.library;
    const meaning = meaningOf(parsed, vocabulary, isGenerous);
    const { hits, facets, answering } = findInitiatives(query, parsed, {
      collection: initiatives,
      meaning,
      library,
    });
    const isSearched = parsed.parts.length + parsed.conditions.length > 0;
    const beside = { meaning, library };
    return {
      meaning,
      facets,
      answering,
      initiatives: hits,
      annotations: isSearched
        ? findAnnotations(query, parsed, { ...beside, collection: annotations })
        : new Hits(0),
      pages: isSearched ? findPages(query, parsed, { ...beside, collection: pages }) : new Hits(0),
    };
  }

  private initiative(hit: Hit, sought: ReturnType<typeof soughtOf>) {
    const { documentId } = storedAt(hit.segment, hit.index) as StoredInitiative;
    return initiativeRow(hit, sought, this.look(), this.library.documentOf(documentId));
  }

  private annotation(hit: Hit, sought: ReturnType<typeof soughtOf>) {
    const { documentId } = storedAt(hit.segment, hit.index) as StoredAnnotation;
    return annotationRow(hit, sought, this.library.documentOf(documentId).title);
  }

  private look(): LibraryView {
    this.library.finish();
    if (this.standings?.of !== this.library.documentChanges) {
      const list = listStandings(this.library.documents, this.library.initiatives);
      this.standings = { of: this.library.documentChanges, list, names: viewNames(list) };
    }
    const { list, names } = this.standings;
    this.view ??= viewLibrary(list, names, this.library.annotationMarks, this.library.books.values());
    return this.view;
  }

  private forget(): void {
    this.answers.clear();
    this.view = null;
  }
}

function countsOf({ initiatives, annotations, pages }: Answer): Found['counts'] {
  return { initiatives: initiatives.length, annotations: annotations.length, pages: pages.length };
}
