/** What loses its place when a newer version replaces a text: initiatives that it has no more, with the annotations and cards on them. */
import type { LostInitiative } from '../../../shared/documents/import-item.ts';
import { pairInitiatives } from '../../../shared/documents/matching/pair-initiatives.ts';
import type { Warning } from '../../../shared/documents/warning.ts';
import type { FoundInitiative } from '../../../shared/documents/build-initiatives.ts';
import type { DocumentRecord } from '../../../shared/store/store-file.ts';
import type { Session } from '../../store/session.ts';

/** Only those that something is attached to; the text of the others is kept all the same. */
export function lostBy(
  { workspace }: Pick<Session, 'workspace'>,
  existing: DocumentRecord,
  initiatives: readonly FoundInitiative[],
): LostInitiative[] {
  const pairs = pairInitiatives(initiatives, existing.initiatives);
  const kept = new Set(pairs.map(({ otherId }) => otherId));
  const annotations = workspace.get('annotations', existing.document.id)?.annotations ?? [];
  const books = workspace.list('books').filter(({ trashedAt }) => trashedAt === null);
  const cards = books.flatMap(({ tabs }) => tabs.flatMap((tab) => tab.cards));
  return existing.initiatives
    .filter(({ id }) => !kept.has(id))
    .map(({ id, text }) => ({
      id,
      text,
      annotationCount: annotations.filter((one) => one.initiativeId === id && one.trashedAt === null).length,
      cardCount: cards.filter((card) => card.initiativeIds.includes(id)).length,
    }))
    .filter(({ annotationCount, cardCount }) => annotationCount + cardCount > 0);
}

export function describeLoss(lost: readonly LostInitiative[], file: string): Warning[] {
  return lost.map(({ text, annotationCount, cardCount }) => ({
    code: 'lost-place',
    details: { file, text: text.slice(0, 80), annotations: annotationCount, cards: cardCount },
  }));
}

/** @param count of annotations whose words are not in the new text of their initiative */
export function describeLostWords(count: number, file: string): Warning {
  return { code: 'lost-words', details: { file, count } };
}
