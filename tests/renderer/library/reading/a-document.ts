/** A made-up document: each initiative a text and its sub-points, all in runs. */
import { typedText, type Annotation } from '../../../../shared/annotations/annotation.ts';
import { plainText, type Run } from '../../../../shared/documents/block.ts';
import type { PlacedBlock } from '../../../../shared/documents/document.ts';
import type { Initiative } from '../../../../shared/initiatives/initiative.ts';

interface Heading {
  pillar?: string | null;
  section?: string | null;
}

/** @param texts of each initiative its lines, the first one its own text */
export function aDocument(
  texts: readonly (readonly (readonly Run[])[])[],
  headings: readonly Heading[] = [],
): { blocks: PlacedBlock[]; initiatives: Initiative[] } {
  let at = 0;
  const blocks: PlacedBlock[] = [];
  const initiatives = texts.map((lines, index): Initiative => {
    const id = `initiative ${String(index + 1)}`;
    const { pillar = null, section = null } = headings[index] ?? {};
    const parts = lines.map((runs, line) => {
      const source = { start: at, end: at + plainText(runs).length + 1 };
      at = source.end;
      const role = line === 0 ? 'initiative' : 'sub-point';
      const block = { kind: 'paragraph' as const, runs: [...runs], span: source };
      blocks.push({ block, role, reason: 'made up', pillar, section, initiativeId: id });
      return { text: plainText(runs), runs: [...runs], source };
    });
    const [own = { text: '', runs: [], source: { start: 0, end: 0 } }, ...children] = parts;
    return { id, documentId: 'document', pillar, section, ...own, children, facts: [], sameAs: null };
  });
  return { blocks, initiatives };
}

export function anAnnotation(id: string, changes: Partial<Annotation> = {}): Annotation {
  const at = '2024-04-19T12:00:00.000Z';
  return {
    ...typedText('Mentioned twice.'),
    id,
    documentId: 'document',
    initiativeId: 'initiative 1',
    kind: 'note',
    visibility: 'private',
    doneAt: null,
    author: 'Ana',
    createdAt: at,
    updatedAt: at,
    trashedAt: null,
    ...changes,
  };
}
