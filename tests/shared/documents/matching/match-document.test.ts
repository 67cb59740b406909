/** When two documents are one, and when one is a newer edition of the other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, likenessOf } from '../../../../shared/documents/matching/fingerprint.ts';
import { matchDocument, type Comparable } from '../../../../shared/documents/matching/match-document.ts';
import { shinglesOfBlocks, similarityOf } from '../../../../shared/documents/matching/shingles.ts';
import { structureOf } from '../blocks-for-test.ts';

const DEEDS = ['ports', 'roads', 'schools', 'farms', 'rivers', 'bridges', 'clinics', 'markets'].map(
  (thing) => `* The two governments signed an agreement on ${thing} in May and will carry it out together.`,
);

function documentOf(id: string, lines: readonly string[], facts: Partial<Comparable> = {}): Comparable {
  const blocks = structureOf(lines).placed;
  const own = { title: id, fileName: `${id}.md`, format: 'markdown', sourceAddress: null } as const;
  return { id, ...own, blocks, fingerprint: fingerprintOf(blocks), duplicateOf: null, ...facts };
}

const first = documentOf('first', ['# FACT SHEET: Roads', ...DEEDS]);

describe('the same text', () => {
  it('is recognised under another title, with other quotation marks and headings', () => {
    const again = documentOf('again', ['# Another title', '## Heading', ...DEEDS, 'p Stay Connected']);
    expect(matchDocument(again, [first])).toMatchObject({ kind: 'same-text', similarity: 1 });
  });

  it('is a newer version when the same file comes again with a few words changed', () => {
    const changed = DEEDS.map((line, index) => (index === 0 ? line.replace('May', 'June') : line));
    const again = documentOf('again', ['# FACT SHEET: Roads', ...changed], { fileName: 'first.md' });
    expect(matchDocument(again, [first])?.kind).toBe('newer-version');
  });

  it('is never found where there are no words', () => {
    expect(matchDocument(documentOf('void', ['# Other']), [documentOf('empty', ['# Title'])])).toBeNull();
  });
});

describe('a text that shares a part only', () => {
  const half = [
    ...DEEDS.slice(0, 5),
    ...['Canada bought ships.', 'Peru sold copper ore abroad.', 'Chile planted trees.'].map((s) => `* ${s}`),
  ];

  it('is a newer version when it has the same title', () => {
    const edition = documentOf('edition', ['# FACT SHEET: Roads', ...half], { title: 'first' });
    expect(matchDocument(edition, [first])?.kind).toBe('newer-version');
  });

  it('is a document of its own when it has not', () => {
    expect(matchDocument(documentOf('other', ['# Other', ...DEEDS.slice(0, 3)]), [first])).toBeNull();
  });
});

describe('the most similar document', () => {
  it('is chosen among several', () => {
    const close = documentOf('close', ['# A', ...DEEDS.slice(0, 7), '* Both sides opened a bridge.']);
    expect(matchDocument(documentOf('new', ['# B', ...DEEDS]), [close, first])?.document.id).toBe('first');
  });
});

describe('a fingerprint', () => {
  it('estimates the share of word sequences that two texts have in common', () => {
    const words = fc.array(fc.lorem({ maxCount: 8 }), { minLength: 10, maxLength: 40 });
    fc.assert(
      fc.property(words, words, fc.double({ min: 0, max: 1, noNaN: true }), (left, right, share) => {
        const mixed = [...left.slice(0, Math.round(share * left.length)), ...right];
        const [one, two] = [left, mixed].map((lines, at) =>
          documentOf(
            String(at),
            lines.map((l) => `* ${l}.`),
          ),
        );
        if (!one || !two) throw new Error('two documents');
        const exact = similarityOf(shinglesOfBlocks(one.blocks), shinglesOfBlocks(two.blocks));
        expect(Math.abs(likenessOf(one, two) - exact)).toBeLessThan(0.35);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same for ever, for it is kept on disk', () => {
    expect(first.fingerprint.slice(0, 32)).toMatchInlineSnapshot(`"521d0b922df91d8e4e5b5b6c05e8ee49"`);
  });
});
