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
import type { Initiative } from '../../shared/initiatives/initiative.ts';
import type { DocumentRecord } from '../../shared/store/store-file.ts';
import type { Reader } from '../store/transaction.ts';

export function findAnnotations(
  reader: Reader,
  { filter, count }: { filter: AnnotationFilter; count: number },
): FoundAnnotations {
  const inBooks = new Set(
    reader.list('books').flatMap((book) => (book.trashedAt === null ? initiativeIdsOf(book) : [])),
  );
  const places = reader.list('annotations').flatMap(({ documentId, annotations }) => {
    const live = annotations.filter(({ trashedAt }) => trashedAt === null);
    const record = live.length > 0 ? reader.get('documents', documentId) : undefined;
    return record?.document.trashedAt === null ? [{ record, live }] : [];
  });
  const all = places.flatMap(({ live }) => live);
  const found = places.flatMap(({ record, live }) => {
    if (filter.documentId !== null && record.document.id !== filter.documentId) return [];
    const wanted = live.filter((annotation) => answers(annotation, filter));
    return wanted.length === 0
      ? []
      : describe(record, wanted, inBooks).filter((one) => isPlaced(one, filter));
  });
  return {
    total: found.length,
    rows: found.sort(ORDERS[filter.order]).slice(0, count),
    all: all.length,
    lost: all.filter(({ target }) => target?.isLost === true).length,
    tags: countTags(all.toSorted(byTime).flatMap(({ tags }) => tags)),
    authors: [...new Set(all.map(({ author }) => author))].sort((left, right) => left.localeCompare(right)),
    documents: places.map(({ record: { document } }) => ({ id: document.id, title: document.title })),
  };
}

function describe(
  { document, initiatives, retired }: DocumentRecord,
  annotations: readonly Annotation[],
  inBooks: ReadonlySet<string>,
): FoundAnnotation[] {
  const known = new Map<string, Initiative>([...retired, ...initiatives].map((one) => [one.id, one]));
  return annotations.map((annotation) => {
    const initiative = known.get(annotation.initiativeId);
    return {
      ...annotation,
      initiativeTitle: initiative ? suggestTitle(initiative) : '',
      pillar: initiative?.pillar ?? null,
      documentTitle: document.title,
      documentDate: document.date?.value ?? null,
      inBook: inBooks.has(annotation.initiativeId),
    };
  });
}

function isPlaced({ pillar, inBook }: FoundAnnotation, filter: AnnotationFilter): boolean {
  return (filter.pillar === null || (pillar ?? 'none') === filter.pillar) && !(filter.inNoBook && inBook);
}

function byTime(left: Annotation, right: Annotation): number {
  return left.createdAt.localeCompare(right.createdAt);
}

const ORDERS: Readonly<
  Record<AnnotationFilter['order'], (left: FoundAnnotation, right: FoundAnnotation) => number>
> = {
  newest: (left, right) => byTime(right, left),
  due: (left, right) => (left.dueOn ?? '9999').localeCompare(right.dueOn ?? '9999') || byTime(left, right),
  document: (left, right) =>
    (right.documentDate ?? '').localeCompare(left.documentDate ?? '') ||
    left.documentId.localeCompare(right.documentId) ||
    byTime(left, right),
};
