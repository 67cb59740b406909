/** Makes initiatives out of placed blocks: each with its sub-points and one span from its first character to its last. */
import { plainText, type Run, type Span } from './block.ts';
import type { PlacedBlock } from './document.ts';
import type { Fact } from './facts/fact.ts';
import type { Pillar } from './pillar.ts';

interface FoundText {
  text: string;
  runs: Run[];
  source: Span;
}

/** The words of an initiative and where they stand. */
export interface PlacedInitiative extends FoundText {
  id: string;
  documentId: string;
  pillar: Pillar | null;
  section: string | null;
  children: FoundText[];
}

/** All that a document says of an initiative; the noun `initiatives`, which builds on this one, gives it its schema. */
export interface FoundInitiative extends PlacedInitiative {
  facts: Fact[];
  /** In a document that repeats another one's text: the initiative there that says the same. */
  sameAs: string | null;
}

/** Their facts are not looked for here; `facts/find-facts.ts` does that. */
export function buildInitiatives(documentId: string, placed: readonly PlacedBlock[]): PlacedInitiative[] {
  const found = new Map<string, PlacedInitiative>();
  for (const { block, role, pillar, section, initiativeId } of placed) {
    if (initiativeId === null) continue;
    const passage = { text: plainText(block.runs), runs: block.runs, source: block.span };
    const open = found.get(initiativeId);
    if (role === 'sub-point' && open) {
      open.children.push(passage);
      open.source = { start: open.source.start, end: block.span.end };
    } else if (role === 'initiative') {
      found.set(initiativeId, { id: initiativeId, documentId, pillar, section, children: [], ...passage });
    }
  }
  return [...found.values()];
}
