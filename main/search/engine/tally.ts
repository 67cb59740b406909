/** Counts by what the found can be narrowed further: each thing counts for a choice if it would be shown once that choice were made. */
import { PILLARS } from '../../../shared/documents/pillar.ts';
import type { Facets } from '../../../shared/search/found.ts';
import { HAVINGS, type FacetHaving } from '../../../shared/search/search-query.ts';
import type { Dimension } from './conditions.ts';
import { ANY_ANNOTATION, ANY_MONEY, FACT_FLAG, MARK_FLAG } from './flags.ts';
import type { LibraryView, SegmentView } from './library-view.ts';
import type { Standing } from './standing.ts';
import { NO_PILLAR } from './things.ts';

/** A panel shows no more of each; the fields of a query reach the others. */
const MOST_SHOWN = 40;

const FACT_MASKS = { money: ANY_MONEY, deadline: FACT_FLAG.deadline };
const MARK_MASKS = { annotation: ANY_ANNOTATION, note: MARK_FLAG.note, book: MARK_FLAG.book };

export class Tally {
  private readonly library: LibraryView;
  private readonly labels = new Map<SegmentView, Uint32Array>();
  private readonly documents = new Map<Standing, number>();
  private readonly agencies: Uint32Array;
  /** For which thing each agency was last counted, so that one that is named twice counts once. */
  private readonly countedFor: Int32Array;
  private readonly tags: Uint32Array;
  private readonly having: Record<FacetHaving, number> = {
    annotation: 0,
    note: 0,
    book: 0,
    money: 0,
    deadline: 0,
  };
  private readonly years = new Map<string, number>();
  private things = 0;
  /** Of the document that is gone through. */
  private inDocument = 0;
  private inYear = 0;

  constructor(library: LibraryView) {
    this.library = library;
    this.agencies = new Uint32Array(library.organisations.keys.length);
    this.countedFor = new Int32Array(library.organisations.keys.length).fill(-1);
    this.tags = new Uint32Array(library.tags.length);
    for (const view of library.views.values())
      this.labels.set(view, new Uint32Array(view.segment.labels.length));
  }

  /** @param only the one dimension that keeps it from being shown; null when it is shown */
  count(view: SegmentView, index: number, only: Dimension | null): void {
    this.things += 1;
    if (only === null || only === 'pillar') {
      const label = view.segment.label[index] ?? 0;
      const counts = this.countsOf(view);
      counts[label] = (counts[label] ?? 0) + 1;
    }
    if (only === null || only === 'document') this.inDocument += 1;
    if (only === null || only === 'year') this.inYear += 1;
    if (only === null || only === 'agency') this.countAgencies(view, index);
    if (only === null || only === 'tag') this.countTags(view, index);
    this.countHaving(view, index, only);
  }

  /** After the last of a document's initiatives. */
  endOf(standing: Standing): void {
    if (this.inDocument > 0) this.documents.set(standing, this.inDocument);
    if (this.inYear > 0 && standing.year !== null)
      this.years.set(standing.year, (this.years.get(standing.year) ?? 0) + this.inYear);
    this.inDocument = 0;
    this.inYear = 0;
  }

  facets(): Facets {
    return {
      pillars: this.pillars(),
      documents: [...this.documents]
        .map(
          ([
            {
              document: { id, title, date },
            },
            count,
          ]) => ({ id, title, date, count }),
        )
        .slice(0, MOST_SHOWN),
      years: [...this.years]
        .map(([year, count]) => ({ year, count }))
        .sort((left, right) => right.year.localeCompare(left.year)),
      agencies: this.mostOf(this.agencies).flatMap(([index, count]) => this.agency(index, count)),
      tags: this.mostOf(this.tags).map(([index, count]) => ({ tag: this.library.tags[index] ?? '', count })),
      having: this.having,
    };
  }

  private pillars(): Record<string, number> {
    const sums = new Map<string, number>([...PILLARS, NO_PILLAR].map((pillar) => [pillar, 0]));
    for (const [{ segment }, counts] of this.labels)
      for (const [label, count] of counts.entries()) addTo(sums, segment.labels[label] ?? NO_PILLAR, count);
    return Object.fromEntries(sums);
  }

  private countsOf(view: SegmentView): Uint32Array {
    return this.labels.get(view) ?? new Uint32Array(view.segment.labels.length);
  }

  private countAgencies({ segment, organisations }: SegmentView, index: number): void {
    const { starts, entries } = segment.organisations;
    for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at += 1) {
      const key = organisations[entries[at] ?? 0] ?? 0;
      if (this.countedFor[key] === this.things) continue;
      this.countedFor[key] = this.things;
      this.agencies[key] = (this.agencies[key] ?? 0) + 1;
    }
  }

  private countTags({ marks }: SegmentView, index: number): void {
    for (const tag of marks.tags.get(index) ?? []) this.tags[tag] = (this.tags[tag] ?? 0) + 1;
  }

  private countHaving({ segment, marks }: SegmentView, index: number, only: Dimension | null): void {
    const facts = segment.flags[index] ?? 0;
    const made = marks.flags[index] ?? 0;
    if ((facts | made) === 0) return;
    for (const having of HAVINGS) {
      const isThere =
        having === 'money' || having === 'deadline'
          ? (facts & FACT_MASKS[having]) !== 0
          : (made & MARK_MASKS[having]) !== 0;
      if (isThere && (only === null || only === `has ${having}`)) this.having[having] += 1;
    }
  }

  /** The indexes that were counted most often, with their counts. */
  private mostOf(counts: Uint32Array): [index: number, count: number][] {
    return [...counts.entries()]
      .filter(([, count]) => count > 0)
      .sort((left, right) => right[1] - left[1])
      .slice(0, MOST_SHOWN);
  }

  private agency(index: number, count: number): Facets['agencies'] {
    const { keys, byKey } = this.library.organisations;
    const name = byKey.get(keys[index] ?? '');
    return name ? [{ key: name.key, name: name.name, acronym: name.acronym, count }] : [];
  }
}

function addTo(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
