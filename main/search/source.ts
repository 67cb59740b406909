/** What the engine is told of a workspace: of each record what can be searched and shown, and nothing else. */
import type { Annotation } from '../../shared/annotations/annotation.ts';
import type { DocumentType } from '../../shared/documents/document.ts';
import type { Fact } from '../../shared/documents/facts/fact.ts';
import type { Language } from '../../shared/i18n/language.ts';
import type { Initiative } from '../../shared/initiatives/initiative.ts';

/** What is known of a document beside its initiatives. */
export interface SearchedDocument {
  id: string;
  title: string;
  documentType: DocumentType;
  date: string | null;
  language: Language;
  duplicateOf: string | null;
  importedAt: string;
  isInTrash: boolean;
}

export type SearchedInitiative = Pick<Initiative, 'id' | 'pillar' | 'section' | 'text' | 'runs'> & {
  subPoints: readonly string[];
  facts: readonly Fact[];
};

export type SearchedAnnotation = Pick<
  Annotation,
  'id' | 'documentId' | 'initiativeId' | 'kind' | 'visibility' | 'tags' | 'author' | 'updatedAt'
> & {
  /** As typed, without its form. */
  written: string;
  /** The words that it is on. */
  quote: string | null;
};

export interface SearchedBook {
  id: string;
  title: string;
  cards: readonly { id: string; title: string | null; initiativeIds: readonly string[] }[];
}

/** One record as it is now; null where there is none any more, or none that is in use. */
export type Told =
  | {
      table: 'documents';
      id: string;
      content: { document: SearchedDocument; initiatives: readonly SearchedInitiative[] } | null;
    }
  | { table: 'annotations'; id: string; content: readonly SearchedAnnotation[] | null }
  | { table: 'books'; id: string; content: SearchedBook | null };

export type SearchedTable = Told['table'];
export const SEARCHED_TABLES = [
  'documents',
  'annotations',
  'books',
] as const satisfies readonly SearchedTable[];
