/** When two documents are one. */
import { describe, expect, it } from 'vitest';
import { findDuplicate } from '../../../shared/documents/find-duplicate.ts';
import { structureOf } from './blocks-for-test.ts';

const DEEDS = ['ports', 'roads', 'schools', 'farms', 'rivers', 'bridges'].map(
  (thing) => `* The two governments signed an agreement on ${thing} in May and will carry it out together.`,
);

function documentOf(id: string, lines: readonly string[], sha256 = id): Parameters<typeof findDuplicate>[0] {
  return { id, sha256, blocks: structureOf(lines).placed, duplicateOf: null };
}

const first = documentOf('first', ['# FACT SHEET: Roads', ...DEEDS]);

describe('a duplicate', () => {
  it('has the same bytes', () => {
    expect(findDuplicate(documentOf('other', ['p Something else.'], 'first'), [first])).toBe('first');
  });

  it('has the same words under another title, with other quotation marks and headings', () => {
    const again = documentOf('again', ['# Another title', '## Heading', ...DEEDS, 'p Stay Connected']);
    expect(findDuplicate(again, [first])).toBe('first');
  });

  it('is not one that shares a part only', () => {
    expect(findDuplicate(documentOf('part', DEEDS.slice(0, 3)), [first])).toBeNull();
    const changed = DEEDS.map((line, index) =>
      index < 3 ? `* Canada bought ${String(index)} ships from abroad.` : line,
    );
    expect(findDuplicate(documentOf('changed', changed), [first])).toBeNull();
  });

  it('is traced back to the document that was there first', () => {
    const second = { ...documentOf('second', ['# Second', ...DEEDS]), duplicateOf: 'first' };
    expect(findDuplicate(documentOf('third', ['# Third', ...DEEDS]), [second])).toBe('first');
  });

  it('is never found where there are no words', () => {
    const empty = documentOf('empty', ['# Title']);
    expect(findDuplicate(documentOf('void', ['# Other']), [empty])).toBeNull();
  });
});
