/** What holds for documents of every shape, known content in and the same content out: nothing lost, nothing doubled, nothing invented. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../shared/documents/block.ts';
import { tidyText } from '../../../shared/documents/tidy-runs.ts';
import { COUNCIL, contentOf, shapedDocument, writeShape, type ShapedDocument } from './generated-shapes.ts';
import { importText, type Imported } from './import-for-test.ts';

function importShape(document: ShapedDocument, fileName = 'a.md'): Imported {
  return importText(writeShape(document), fileName, { dialogues: [COUNCIL] });
}

describe('a document of known content in any shape', () => {
  it('has exactly the initiatives that were put in, each in its section and under its pillar', () => {
    fc.assert(
      fc.property(shapedDocument, (document) => {
        const found = importShape(document).initiatives.map(({ pillar, section, text, children }) => ({
          pillar,
          section,
          text,
          children: children.map((child) => child.text),
        }));
        expect(found).toEqual(contentOf(document));
      }),
      { numRuns: 400 },
    );
  });

  it('has its signatures as its close, its preamble as introduction and its notes as notes', () => {
    fc.assert(
      fc.property(shapedDocument, (document) => {
        const { blocks } = importShape(document).document;
        const count = (reason: string) => blocks.filter((block) => block.reason === reason).length;
        expect(count('signature')).toBe(document.isSigned ? 5 : 0);
        expect(count('preamble-clause')).toBe(document.hasPreamble ? 2 : 0);
        expect(count('note')).toBe(document.hasNote ? 1 : 0);
      }),
      { numRuns: 150 },
    );
  });

  it('is of its dialogue, a joint statement, and dated', () => {
    fc.assert(
      fc.property(shapedDocument, (document) => {
        expect(importShape(document).document).toMatchObject({
          dialogueId: 'council',
          documentType: 'joint-statement',
          language: 'en',
          date: { value: '2023-03-05', yearInferred: false },
        });
      }),
      { numRuns: 100 },
    );
  });

  it('has each block and each initiative where its span says, in order and without overlap', () => {
    fc.assert(
      fc.property(shapedDocument, (document) => {
        const source = writeShape(document);
        const { document: read, initiatives } = importShape(document);
        for (const spans of [
          read.blocks.map(({ block }) => block.span),
          initiatives.map((each) => each.source),
        ]) {
          for (const [index, { start, end }] of spans.entries()) {
            expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
            expect(end).toBeGreaterThan(start);
          }
        }
        for (const { block } of read.blocks) {
          const span = source.slice(block.span.start, block.span.end);
          const clean = span.replace(/^#+ |^- |^\d+\. |\*\*/g, '');
          expect(tidyText(clean)).toBe(plainText(block.runs));
        }
      }),
      { numRuns: 150 },
    );
  });
});
