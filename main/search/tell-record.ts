/** What the engine is told of a record of the workspace. */
import { writtenText } from '../../shared/annotations/rich-text.ts';
import type { Annotation } from '../../shared/annotations/annotation.ts';
import type { Initiative } from '../../shared/initiatives/initiative.ts';
import type { RecordOf } from '../../shared/store/store-file.ts';
import type { SearchedAnnotation, SearchedInitiative, SearchedTable, Told } from './source.ts';

/** @param record undefined where there is none any more */
export function toldOf(record: RecordOf<SearchedTable> | undefined, table: SearchedTable, id: string): Told {
  switch (table) {
    case 'documents':
      return { table, id, content: record ? documentContent(record as RecordOf<'documents'>) : null };
    case 'annotations': {
      const annotations = (record as RecordOf<'annotations'> | undefined)?.annotations ?? [];
      const inUse = annotations.filter(({ trashedAt }) => trashedAt === null);
      return { table, id, content: inUse.length > 0 ? inUse.map(annotationContent) : null };
    }
    case 'books': {
      const book = record as RecordOf<'books'> | undefined;
      return { table, id, content: book?.trashedAt === null ? bookContent(book) : null };
    }
  }
}

/** Of a document in the trash it is only known that there is one. */
function documentContent({
  document,
  initiatives,
}: RecordOf<'documents'>): Extract<Told, { table: 'documents' }>['content'] {
  const { id, title, documentType, date, language, duplicateOf, importedAt, trashedAt } = document;
  const isInTrash = trashedAt !== null;
  return {
    document: {
      ...{ id, title, documentType, language, duplicateOf, importedAt, isInTrash },
      date: date?.value ?? null,
    },
    initiatives: isInTrash ? [] : initiatives.map(initiativeContent),
  };
}

function initiativeContent(initiative: Initiative): SearchedInitiative {
  const { id, pillar, section, text, runs, children, facts } = initiative;
  return { id, pillar, section, text, runs, facts, subPoints: children.map((child) => child.text) };
}

function annotationContent(annotation: Annotation): SearchedAnnotation {
  const { id, documentId, initiativeId, kind, visibility, tags, author, updatedAt, body, target } =
    annotation;
  return {
    ...{ id, documentId, initiativeId, kind, visibility, tags, author, updatedAt },
    written: writtenText(body),
    quote: target?.exact ?? null,
  };
}

function bookContent({ id, title, tabs }: RecordOf<'books'>): Extract<Told, { table: 'books' }>['content'] {
  const cards = tabs.flatMap((tab) => tab.cards);
  return {
    id,
    title,
    cards: cards.map((card) => ({ id: card.id, title: card.title, initiativeIds: card.initiativeIds })),
  };
}
