/** Two sets of records are compared thing by thing, whichever files these lie in. */
import { describe, expect, it } from 'vitest';
import { compareRecords, type RecordSet } from '../../../shared/store/compare/compare-records.ts';
import { typedText, type Annotation } from '../../../shared/annotations/annotation.ts';

const NOTHING: RecordSet = { documents: [], annotations: [], books: [], dialogues: [] };
const NOW = '2026-11-22T10:00:00.000Z';

function annotation(id: string, text: string): Annotation {
  const made = { author: 'Ana', createdAt: NOW, updatedAt: NOW, trashedAt: null };
  return {
    id,
    documentId: 'd',
    initiativeId: 'i',
    kind: 'note',
    visibility: 'private',
    doneAt: null,
    ...typedText(text),
    ...made,
  };
}

function withAnnotations(...annotations: Annotation[]): RecordSet {
  return { ...NOTHING, annotations: [{ documentId: 'd', annotations }] };
}

describe('comparing records', () => {
  it('finds nothing between a set and itself', () => {
    const set = withAnnotations(annotation('a', 'One.'));
    expect(compareRecords(set, structuredClone(set))).toEqual([]);
  });

  it('tells what is changed, mine alone and theirs alone', () => {
    const mine = withAnnotations(
      annotation('a', 'Mine.'),
      annotation('b', 'Same.'),
      annotation('c', 'Only.'),
    );
    const theirs = withAnnotations(
      annotation('a', 'Theirs.'),
      annotation('b', 'Same.'),
      annotation('d', 'New.'),
    );
    expect(
      compareRecords(mine, theirs).map(({ kind, id, mine: own, theirs: other }) => [
        kind,
        id,
        own !== null,
        other !== null,
      ]),
    ).toEqual([
      ['annotation', 'a', true, true],
      ['annotation', 'c', true, false],
      ['annotation', 'd', false, true],
    ]);
  });

  it('looks past the files in which annotations lie', () => {
    const one = withAnnotations(annotation('a', 'One.'), annotation('b', 'Two.'));
    const apart: RecordSet = {
      ...NOTHING,
      annotations: [
        { documentId: 'd', annotations: [annotation('a', 'One.')] },
        { documentId: 'e', annotations: [annotation('b', 'Two.')] },
      ],
    };
    expect(compareRecords(one, apart)).toEqual([]);
  });
});
