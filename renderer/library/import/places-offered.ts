/** Where a passage of a document can be put: the pillars of its dialogue, the sections of its text. */
import type { FoundPillar } from '../../../shared/documents/dialogues/find-pillar.ts';
import type { PlacedBlock } from '../../../shared/documents/document.ts';
import type { Pillar } from '../../../shared/documents/pillar.ts';

/** @param dialogueId null: the document is of no dialogue, and has no pillars */
export function pillarsOffered(all: readonly FoundPillar[], dialogueId: string | null): Pillar[] {
  return all.filter(({ dialogue }) => dialogue.id === dialogueId).map(({ id }) => id);
}

/** In the order of the text. */
export function sectionsOf(blocks: readonly PlacedBlock[]): string[] {
  return [...new Set(blocks.flatMap(({ section }) => (section === null ? [] : [section])))];
}
