/** Answers the list of all annotations: which of them, on what, in which books, and what they can be narrowed by. */
import {
  answers,
  type AnnotationFilter,
  type FoundAnnotation,
  type FoundAnnotations,
} from '../../shared/annotations/annotation-filter.ts';
import type { Annotation } from '../../shared/annotations/annotation.ts';
import { countTags } from '../../shared/annotations/tag.ts';
import { initiativeIdsOf } from '../../shared/book/book.ts';
import { suggestTitle } from '../../shared/initiatives/suggest-title.ts';
import { passageIds, type DocumentEntry } from '../store/catalogue/entries.ts';
import { splitIds } from '../store/catalogue/id-list.ts';
import { countLostPlaces } from '../annotations/lost-places.ts';
import type { Reader } from '../store/transaction.ts';
import type { Workspace } from '../store/workspace.ts';

export async function findAnnotations(
  workspace: Workspace,
  { filter, count }: { filter: AnnotationFilter; count: number },
): Promise<FoundAnnotations> {
  const records = await workspace.readAll('annotations');
  const places = records.flatMap(({ documentId, annotations }): Place[] => {
    const live = annotations.filter(({ trashedAt }) => trashedAt === null);
    const entry = live.length > 0 ? workspace.catalogue.get('documents', documentId) : undefined;
    return entry?.trashedAt === null ? [{ entry, live }] : [];
  });
  const inBooks = initiativesInBooks(workspace);
  const found = places.flatMap(({ entry, live }) => {
    if (filter.documentId !== null && entry.summary.id !== filter.documentId) return [];
    const wanted = live.filter((annotation) => answers(annotation, filter));
    return placed(entry, wanted, inBooks).filter((one) => isPlaced(one, filter));
  });
  const all = places.flatMap(({ live }) => live);
  return {
    total: found.length,
    rows: titled(workspace, found.sort(ORDERS[filter.order]).slice(0, count)),
    all: all.length,
    lost: workspace.catalogue
      .list('annotations')
      .reduce((sum, entry) => sum + countLostPlaces(workspace, entry), 0),
    tags: countTags(all.flatMap(({ tags }) => tags)),
    authors: [...new Set(all.map(({ author }) => author))].sort((left, right) => left.localeCompare(right)),
    documents: places.map(({ entry: { summary } }) => ({ id: summary.id, title: summary.title })),
  };
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
