/** Reads what the margins of a document say, and keeps it up to date. */
import { useMemo, useState } from 'react';
import { useRead } from '../../api.ts';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { Initiative } from '../../../shared/initiatives/initiative.ts';
import { useCurrentBook } from '../../book/use-book-actions.ts';
import { rememberingFacts, type InitiativeFacts } from './passage-facts.ts';

const NONE: readonly Annotation[] = [];

/** @param same the initiatives that stand in the text beside it too */
export function useDocumentFacts(
  documentId: string,
  initiatives: readonly Initiative[],
  same: ReadonlyMap<string, string>,
): ReadonlyMap<string, InitiativeFacts> {
  const query = { documentId, kind: null, visibility: null, inTrash: false };
  const annotations = useRead('annotations.list', query).data ?? NONE;
  const inBook = useInBook();
  const [factsOf] = useState(rememberingFacts);
  return useMemo(() => {
    return factsOf(initiatives, { annotations, inBook, inOther: new Set(same.keys()) });
  }, [factsOf, initiatives, annotations, inBook, same]);
}

/** The initiatives of the book that stands open. */
function useInBook(): ReadonlySet<string> {
  const current = useCurrentBook();
  const read = useRead('books.read', { id: current?.id ?? '' }, { enabled: current !== null }).data;
  const book = current && read?.book.id === current.id ? read.book : null;
  return useMemo(
    () => new Set(book?.tabs.flatMap(({ cards }) => cards.flatMap(({ initiativeIds }) => initiativeIds))),
    [book],
  );
}
