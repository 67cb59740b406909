/** The rows of an answer that are in sight: what was kept of each thing, cut to what is shown, with the places of what was sought. */
import type { Span } from '../../../shared/documents/block.ts';
import type { AnnotationRow, PageRow } from '../../../shared/search/found.ts';
import type { InitiativeRow } from '../../../shared/initiatives/initiative-row.ts';
import { excerptAround, highlight, type Sought } from '../../../shared/search/highlight.ts';
import type { SearchedDocument } from '../source.ts';
import type { Meaning } from './meaning.ts';
import type { LibraryView } from './library-view.ts';
import type { Hit } from './hits.ts';
import { storedAt } from './segment.ts';
import type { StoredAnnotation, StoredInitiative, StoredPage } from './things.ts';

const EXCERPT_LENGTH = 220;

export function soughtOf({ parts }: Meaning): Sought {
  return {
    terms: new Set(parts.flatMap((part) => (part.kind === 'word' ? [...part.alternatives.keys()] : []))),
    phrases: parts.flatMap((part) => (part.kind === 'phrase' ? [part.terms] : [])),
  };
}

export function initiativeRow(
  { segment, index }: Hit,
  sought: Sought,
  library: LibraryView,
  document: SearchedDocument,
): InitiativeRow {
  const { text, title, ...stored } = storedAt(segment, index) as StoredInitiative;
  const excerpt = excerptAround(text, highlight(text, sought)[0] ?? restAfter(title, text), EXCERPT_LENGTH);
  return {
    ...stored,
    documentTitle: document.title,
    documentType: document.documentType,
    date: document.date,
    title,
    excerpt,
    highlights: highlight(excerpt, sought),
    annotationCount: library.views.get(segment)?.marks.counts.get(index) ?? 0,
  };
}

export function annotationRow({ segment, index }: Hit, sought: Sought, documentTitle: string): AnnotationRow {
  const { written, quote, documentId: _documentId, ...stored } = storedAt(segment, index) as StoredAnnotation;
  const inWritten = highlight(written, sought)[0];
  const inQuote = quote === null ? undefined : highlight(quote, sought)[0];
  const isQuote = written.trim() === '' || (inWritten === undefined && inQuote !== undefined);
  const text = isQuote ? (quote ?? '') : written;
  const place = (isQuote ? inQuote : inWritten) ?? { start: 0, end: 0 };
  const excerpt = excerptAround(text, place, EXCERPT_LENGTH);
  return {
    ...stored,
    tags: [...stored.tags],
    documentTitle,
    excerpt,
    highlights: highlight(excerpt, sought),
    isQuote,
  };
}

export function pageRow({ segment, index }: Hit, sought: Sought): PageRow {
  const stored = storedAt(segment, index) as StoredPage;
  return { ...stored, highlights: highlight(stored.title, sought) };
}

/** Where the text goes on behind a title that is its own beginning. */
function restAfter(title: string, text: string): Span {
  const opening = title.replace(/…$/, '');
  const start = text.startsWith(opening) && opening !== title ? opening.length : 0;
  return { start, end: start };
}
