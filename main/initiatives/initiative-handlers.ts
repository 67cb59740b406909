/** Gives an initiative with all that the program knows of it. */
import type { Block } from '../../shared/documents/block.ts';
import type { Document } from '../../shared/documents/document.ts';
import { summariseDocument } from '../../shared/documents/summarise-document.ts';
import { suggestTitle } from '../../shared/initiatives/suggest-title.ts';
import type { Handlers, InitiativeDetail } from '../../shared/ipc/contract.ts';
import type { Session } from '../store/session.ts';
import { findInitiative } from './find-initiative.ts';

export function initiativeHandlers(session: Session): Pick<Handlers, 'initiatives.read'> {
  return { 'initiatives.read': ({ id }) => readInitiative(session, id) };
}

function readInitiative(session: Session, id: string): InitiativeDetail {
  const { record, initiative, isRetired } = findInitiative(session.workspace, id);
  const { document } = record;
  return {
    initiative,
    isRetired,
    isInTrash: document.trashedAt !== null,
    title: suggestTitle(initiative),
    document: summariseDocument(document, record.initiatives.length),
    ...neighboursOf(document, id),
    annotations: annotationsOn(session, document).filter((annotation) => annotation.initiativeId === id),
    memberships: membershipsOf(session, id),
  };
}

function annotationsOn({ workspace }: Session, { id, trashedAt }: Document): InitiativeDetail['annotations'] {
  if (trashedAt !== null) return [];
  return (workspace.get('annotations', id)?.annotations ?? []).filter((one) => one.trashedAt === null);
}

/** The blocks that stand before and after an initiative in its document. */
function neighboursOf(document: Document, id: string): { before: Block | null; after: Block | null } {
  const read = document.blocks.filter((placed) => placed.role !== 'boilerplate');
  const first = read.findIndex((placed) => placed.initiativeId === id);
  const last = read.findLastIndex((placed) => placed.initiativeId === id);
  return {
    before: first > 0 ? (read[first - 1]?.block ?? null) : null,
    after: last >= 0 ? (read[last + 1]?.block ?? null) : null,
  };
}

function membershipsOf({ workspace }: Session, id: string): InitiativeDetail['memberships'] {
  return workspace
    .list('books')
    .filter((book) => book.trashedAt === null)
    .flatMap((book) =>
      book.tabs.flatMap((tab) =>
        tab.cards
          .filter((card) => card.initiativeIds.includes(id))
          .map((card) => ({ bookId: book.id, bookTitle: book.title, cardId: card.id })),
      ),
    );
}
