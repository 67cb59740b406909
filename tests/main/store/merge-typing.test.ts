/** When two steps of typing are one. */
import { describe, expect, it } from 'vitest';
import { mergeTyping } from '../../../main/store/merge-typing.ts';
import type { Step } from '../../../main/store/step.ts';

const book = {
  id: 'b',
  title: 'Trip',
  event: '',
  date: null,
  tabs: [{ id: 't', cards: [] }],
  updatedAt: '1',
};

function typed(before: object, after: object, more: Partial<Step> = {}): Step {
  const changes = [{ table: 'books', id: 'b', before, after } as const];
  return { name: 'history.cover-edited', details: {}, isTyping: true, at: 0, changes, ...more };
}

const first = typed(book, { ...book, title: 'Trip t', updatedAt: '2' });
const second = typed(
  { ...book, title: 'Trip t', updatedAt: '2' },
  { ...book, title: 'Trip to', updatedAt: '3' },
  { at: 10_000, details: { title: 'Trip to' } },
);

describe('two steps of typing', () => {
  it('in one field of one record are one, from the first state to the last, under the later name', () => {
    expect(mergeTyping(first, second)).toEqual({
      ...second,
      changes: [
        { table: 'books', id: 'b', before: book, after: { ...book, title: 'Trip to', updatedAt: '3' } },
      ],
    });
  });

  it('are one with a third that follows within the pause, however long that takes in all', () => {
    const merged = mergeTyping(first, second);
    const third = typed(
      { ...book, title: 'Trip to', updatedAt: '3' },
      { ...book, title: 'Trip to M', updatedAt: '4' },
      { at: 20_000 },
    );
    expect(merged && mergeTyping(merged, third)?.changes[0]?.before).toEqual(book);
  });

  const start = { ...book, title: 'Trip t', updatedAt: '2' };
  it.each<[string, Step]>([
    ['after a longer pause', { ...second, at: 10_001 }],
    ['when the clock was put back', { ...second, at: -1 }],
    ['of another name', { ...second, name: 'history.card-renamed' }],
    ['when the later was not saved while typing', { ...second, isTyping: false }],
    ['in another field', typed(start, { ...start, event: 'Summit', updatedAt: '3' })],
    ['in two fields', typed(start, { ...start, title: 'Trip to', event: 'Summit' })],
    ['in what is no text', typed(start, { ...start, date: '2026-01-01' })],
    [
      'when something happened to the record in between',
      typed({ ...start, title: 'X' }, { ...start, title: 'Xy' }),
    ],
    [
      'of another record',
      { ...second, changes: second.changes.map((change) => ({ ...change, id: 'other' })) },
    ],
    ['of several records', { ...second, changes: [...second.changes, ...second.changes] }],
  ])('stay two %s', (_, later) => {
    expect(mergeTyping(first, later)).toBeNull();
  });
});
