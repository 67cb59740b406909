/** Answers the list of initiatives: by words, pillar, document and facts; newest document first, or best match first when words are sought. */
import { compareDocuments } from '../../shared/documents/document.ts';
import { PILLARS } from '../../shared/documents/pillar.ts';
import { summariseDocument } from '../../shared/documents/summarise-document.ts';
import type {
  InitiativeQuery,
  InitiativeRow,
  PillarFilter,
} from '../../shared/initiatives/initiative-row.ts';
import type { Initiative } from '../../shared/initiatives/initiative.ts';
import { suggestTitle } from '../../shared/initiatives/suggest-title.ts';
import { excerptAround, highlightTerms } from '../../shared/search/highlight.ts';
import { createInitiativeIndex, type InitiativeIndex } from '../../shared/search/initiative-index.ts';
import type { Span } from '../../shared/documents/block.ts';
import type { DocumentRecord } from '../../shared/store/store-file.ts';
import { liveDocuments } from '../documents/live-documents.ts';
import { splitIds } from '../store/catalogue/id-list.ts';
import type { Session } from '../store/session.ts';
import { buildFactLibrary, tellingFacts, type FactLibrary } from './fact-library.ts';

const EXCERPT_LENGTH = 220;

interface Entry {
  record: DocumentRecord;
  initiative: Initiative;
}

interface Hit extends Entry {
  terms: ReadonlySet<string>;
}

export interface InitiativeSearch {
  search: (query: InitiativeQuery) => Promise<Found>;
  /** Which organisations and places the library names. */
  facts: () => Promise<Pick<FactLibrary, 'organisations' | 'places'>>;
}

interface Found {
  rows: InitiativeRow[];
  pillarCounts: Record<PillarFilter, number>;
}

/** The search over a session's library; its index is made when first needed and again when the library has changed. */
export function createInitiativeSearch(session: Session): InitiativeSearch {
  const library = rememberLibrary(session);
  return {
    search: async (query) => search(await library(), query, session),
    facts: async () => (await library()).facts,
  };
}

function search(library: Library, query: InitiativeQuery, session: Session): Found {
  const hits = matching(library, query.text)
    .filter((hit) => isInDocuments(hit, query))
    .filter(({ initiative }) => !query.facts || library.facts.answers(initiative, query.facts));
  const shown = hits.filter((hit) => query.pillars.length === 0 || query.pillars.includes(filterOf(hit)));
  const counts = countAnnotations(session);
  return {
    rows: shown.map((hit) => toRow(hit, counts)),
    pillarCounts: countPillars(library.pillars, hits),
  };
}

interface Library {
  entries: ReadonlyMap<string, Entry>;
  /** The pillars that occur, and those of the built-in dialogue. */
  pillars: readonly PillarFilter[];
  index: InitiativeIndex;
  facts: FactLibrary;
}

function rememberLibrary({ workspace }: Session): () => Promise<Library> {
  let known: DocumentRecord[] = [];
  let library: Library | null = null;
  return async () => {
    const records = await workspace.readAll('documents');
    const isSame = records.length === known.length && records.every((record, at) => record === known[at]);
    if (!library || !isSame) library = buildLibrary(liveDocuments(records, workspace));
    known = records;
    return library;
  };
}

function buildLibrary(records: readonly DocumentRecord[]): Library {
  const ordered = records.toSorted((left, right) =>
    compareDocuments(
      summariseDocument(left.document, left.initiatives.length),
      summariseDocument(right.document, right.initiatives.length),
    ),
  );
  const entries = ordered.flatMap((record) =>
    record.initiatives.map((initiative) => [initiative.id, { record, initiative }] as const),
  );
  const index = createInitiativeIndex(
    entries.map(([id, { record, initiative }]) => ({
      id,
      text: fullText(initiative),
      section: initiative.section ?? '',
      documentTitle: record.document.title,
    })),
  );
  const pillars = [...new Set([...PILLARS, 'none', ...entries.map(([, entry]) => filterOf(entry))])];
  return { entries: new Map(entries), pillars, index, facts: buildFactLibrary(ordered) };
}

function matching({ entries, index }: Library, text: string): Hit[] {
  if (text.trim() === '')
    return [...entries.values()].map((entry) => ({ ...entry, terms: new Set<string>() }));
  return index.search(text).flatMap(({ id, terms }) => {
    const entry = entries.get(id);
    return entry ? [{ ...entry, terms }] : [];
  });
}

function isInDocuments({ record: { document } }: Entry, query: InitiativeQuery): boolean {
  if (query.documentIds.length > 0) return query.documentIds.includes(document.id);
  return query.withDuplicates || document.duplicateOf === null;
}

function filterOf({ initiative }: Entry): PillarFilter {
  return initiative.pillar ?? 'none';
}

function countPillars(pillars: readonly PillarFilter[], hits: readonly Hit[]): Record<PillarFilter, number> {
  const counts = new Map(pillars.map((pillar) => [pillar, 0]));
  for (const hit of hits) counts.set(filterOf(hit), (counts.get(filterOf(hit)) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function countAnnotations({ workspace }: Session): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { spokenOf } of workspace.catalogue.list('annotations')) {
    for (const id of splitIds(spokenOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function toRow(
  { record: { document }, initiative, terms }: Hit,
  counts: ReadonlyMap<string, number>,
): InitiativeRow {
  const text = fullText(initiative);
  const title = suggestTitle(initiative);
  const excerpt = excerptAround(
    text,
    highlightTerms(text, terms)[0] ?? restAfter(title, text),
    EXCERPT_LENGTH,
  );
  return {
    id: initiative.id,
    documentId: document.id,
    documentTitle: document.title,
    documentType: document.documentType,
    date: document.date?.value ?? null,
    pillar: initiative.pillar,
    section: initiative.section,
    title,
    excerpt,
    highlights: highlightTerms(excerpt, terms),
    annotationCount: counts.get(initiative.id) ?? 0,
    telling: tellingFacts(initiative),
  };
}

/** Where the text goes on behind a title that is its own beginning. */
function restAfter(title: string, text: string): Span {
  const opening = title.replace(/…$/, '');
  const start = text.startsWith(opening) && opening !== title ? opening.length : 0;
  return { start, end: start };
}

function fullText(initiative: Initiative): string {
  return [initiative.text, ...initiative.children.map((child) => child.text)].join(' ');
}
