/** Which two documents are compared unless others are chosen. */
import { expect, it } from 'vitest';
import {
  earlierThan,
  proposePair,
  type ComparedDocument,
} from '../../../shared/programmes/compared-document.ts';

function document(id: string, day: string | null, more: Partial<ComparedDocument> = {}): ComparedDocument {
  return {
    id,
    title: id,
    documentType: 'fact-sheet',
    date: day === null ? null : { value: day, evidence: 'user', quote: '', yearInferred: false },
    language: 'en',
    sourceAddress: null,
    sha256: '0'.repeat(64),
    fileName: `${id}.md`,
    duplicateOf: null,
    initiativeCount: 10,
    dialogueId: 'hled',
    ...more,
  };
}

const namesOf = (documents: readonly ComparedDocument[]) => {
  const pair = proposePair(documents);
  return pair && [pair.from.id, pair.to.id];
};

it('are the newest and the newest before it, of its kind where there is one', () => {
  const library = [
    document('old', '2022-04-18', { documentType: 'mid-year-review' }),
    document('statement', '2022-09-12', { documentType: 'joint-statement', initiativeCount: 40 }),
    document('sheet', '2022-09-12', { initiativeCount: 20 }),
    document('new', '2024-04-19'),
    document('undated', null),
  ];
  expect(namesOf(library)).toEqual(['sheet', 'new']);
  const review = library.map((one) =>
    one.id === 'new' ? { ...one, documentType: 'mid-year-review' as const } : one,
  );
  expect(namesOf(review)).toEqual(['statement', 'new']);
});

it('are of one dialogue, even when another has a newer document', () => {
  const library = [
    document('a', '2022-01-01'),
    document('b', '2023-01-01'),
    document('other', '2025-01-01', { dialogueId: 'another' }),
  ];
  expect(namesOf(library)).toEqual(['a', 'b']);
});

it('are none while all have one date', () => {
  expect(namesOf([document('a', '2022-01-01'), document('b', '2022-01-01')])).toBeNull();
  expect(namesOf([])).toBeNull();
});

it('may be chosen among those of the dialogue that are not later', () => {
  const to = document('to', '2023-01-01');
  const others = [
    document('same-day', '2023-01-01'),
    document('later', '2024-01-01'),
    document('undated', null),
    document('elsewhere', '2020-01-01', { dialogueId: null }),
  ];
  expect(earlierThan(to, [to, ...others]).map(({ id }) => id)).toEqual(['same-day', 'undated']);
});
