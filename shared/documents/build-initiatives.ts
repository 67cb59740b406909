/** Makes initiatives out of placed blocks: each with its sub-points and one span from its first character to its last. */
import { plainText, type Run, type Span } from './block.ts';
import type { PlacedBlock } from './document.ts';
import type { Pillar } from './pillar.ts';

interface FoundText {
  text: string;
  runs: Run[];
  source: Span;
}

/** What a document says of an initiative; the noun `initiatives`, which builds on this one, gives it its schema. */
export interface FoundInitiative extends FoundText {
  id: string;
  documentId: string;
  pillar: Pillar | null;
  section: string | null;
  children: FoundText[];
}

/** @param sections the section of each initiative, by its id */
export function buildInitiatives(
  documentId: string,
  placed: readonly PlacedBlock[],
  sections: ReadonlyMap<string, string | null>,
): FoundInitiative[] {
  const found = new Map<string, FoundInitiative>();
  for (const { block, role, pillar, initiativeId } of placed) {
    if (initiativeId === null) continue;
    const passage = { text: plainText(block.runs), runs: block.runs, source: block.span };
    const open = found.get(initiativeId);
    if (role === 'sub-point' && open) {
      open.children.push(passage);
      open.source = { start: open.source.start, end: block.span.end };
    } else if (role === 'initiative') {
      const section = sections.get(initiativeId) ?? null;
      found.set(initiativeId, { id: initiativeId, documentId, pillar, section, children: [], ...passage });
    }
  }
  return [...found.values()];
}
