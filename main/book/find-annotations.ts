/** Answers the list of all annotations: which of them, on what, in which books, and what they can be narrowed by. */
import {
  answers,
  type AnnotationFilter,
  type FoundAnnotation,
  type FoundAnnotations,
} from '../../shared/annotations/annotation-filter.ts';
import type { Annotation, Visibility } from '../../shared/annotations/annotation.ts';
import type { FoundIds } from '../../shared/annotations/exchange/exchanged.ts';
import { countTags } from '../../shared/annotations/tag.ts';
import { initiativeIdsOf } from '../../shared/book/book.ts';
import { suggestTitle } from '../../shared/initiatives/suggest-title.ts';
import { passageIds, type DocumentEntry } from '../store/catalogue/entries.ts';
import { splitIds } from '../store/catalogue/id-list.ts';
import type { Reader } from '../store/transaction.ts';
import type { Workspace } from '../store/workspace.ts';

export async function findAnnotations(
  workspace: Workspace,
  {
    filter,
    count,
    changing = [],
  }: { filter: AnnotationFilter; count: number; changing?: readonly string[] | undefined },
): Promise<FoundAnnotations> {
  const places = await placesIn(workspace);
  const found = answersIn(places, filter, workspace, new Set(changing));
  const all = places.flatMap(({ live }) => live);
  return {
    total: found.length,
    rows: titled(workspace, found.sort(ORDERS[filter.order]).slice(0, count)),
    all: all.length,
    tags: countTags(all.flatMap(({ tags }) => tags)),
    authors: [...new Set(all.map(({ author }) => author))].sort((left, right) => left.localeCompare(right)),
    documents: places.map(({ entry: { summary } }) => ({ id: summary.id, title: summary.title })),
  };
}

/** All that answer, by who may see them. */
export async function findIds(workspace: Workspace, filter: AnnotationFilter): Promise<FoundIds> {
  const found = answersIn(await placesIn(workspace), filter, workspace).sort(ORDERS[filter.order]);
  const idsOf = (wanted: Visibility) =>
    found.filter(({ visibility }) => visibility === wanted).map(({ id }) => id);
  return { shared: idsOf('shared'), private: idsOf('private') };
}

async function placesIn(workspace: Workspace): Promise<Place[]> {
  const records = await workspace.readAll('annotations');
  return records.flatMap(({ documentId, annotations }) => {
    const live = annotations.filter(({ trashedAt }) => trashedAt === null);
    const entry = live.length > 0 ? workspace.catalogue.get('documents', documentId) : undefined;
    return entry?.trashedAt === null ? [{ entry, live }] : [];
  });
}

function answersIn(
  places: readonly Place[],
  filter: AnnotationFilter,
  reader: Reader,
  changing: ReadonlySet<string> = new Set(),
): Placed[] {
  const inBooks = initiativesInBooks(reader);
  return places.flatMap(({ entry, live }) => {
    if (filter.documentId !== null && entry.summary.id !== filter.documentId) return [];
    const wanted = live.filter((annotation) => answers(annotation, filter) || changing.has(annotation.id));
    return placed(entry, wanted, inBooks).filter((one) => isPlaced(one, filter));
  });
}

/** A document in use with the annotations on it that are. */
interface Place {
  entry: DocumentEntry;
  live: readonly Annotation[];
}

type Placed = Omit<FoundAnnotation, 'initiativeTitle'>;

function initiativesInBooks(reader: Reader): Set<string> {
  return new Set(
    reader.list('books').flatMap((book) => (book.trashedAt === null ? initiativeIdsOf(book) : [])),
  );
}

function placed(
  entry: DocumentEntry,
  annotations: readonly Annotation[],
  inBooks: ReadonlySet<string>,
): Placed[] {
  if (annotations.length === 0) return [];
  const pillars = splitIds(entry.passagePillars);
  const pillarOf = new Map(
    passageIds(entry).flatMap((id, at): [string, string][] => (pillars[at] ? [[id, pillars[at]]] : [])),
  );
  const { title, date } = entry.summary;
  return annotations.map((annotation) => ({
    ...annotation,
    pillar: pillarOf.get(annotation.initiativeId) ?? null,
    documentTitle: title,
    documentDate: date?.value ?? null,
    inBook: inBooks.has(annotation.initiativeId),
  }));
}

/** Only what is shown needs the words of its initiative, and so its document. */
function titled(reader: Reader, rows: readonly Placed[]): FoundAnnotation[] {
  return rows.map((row) => {
    const record = reader.get('documents', row.documentId);
    const passages = record ? [...record.initiatives, ...record.retired] : [];
    const initiative = passages.find(({ id }) => id === row.initiativeId);
    return { ...row, initiativeTitle: initiative ? suggestTitle(initiative) : '' };
  });
}

function isPlaced({ pillar, inBook }: Placed, filter: AnnotationFilter): boolean {
  return (filter.pillar === null || (pillar ?? 'none') === filter.pillar) && !(filter.inNoBook && inBook);
}

function byTime(left: Annotation, right: Annotation): number {
  return left.createdAt.localeCompare(right.createdAt);
}

const ORDERS: Readonly<Record<AnnotationFilter['order'], (left: Placed, right: Placed) => number>> = {
  newest: (left, right) => byTime(right, left),
  due: (left, right) => (left.dueOn ?? '9999').localeCompare(right.dueOn ?? '9999') || byTime(left, right),
  document: (left, right) =>
    (right.documentDate ?? '').localeCompare(left.documentDate ?? '') ||
    left.documentId.localeCompare(right.documentId) ||
    byTime(left, right),
};
