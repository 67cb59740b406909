/** What changed from one mention to the next: sentences kept, moved, changed, new and gone; and the figures beside them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../shared/documents/facts/find-facts.ts';
import { changedFacts, compareSentences } from '../../../shared/programmes/lineage.ts';

const LANES = 'The port of Otay Mesa opened three lanes.';
const ROADS = 'Forty kilometers of road were paved in Sonora.';
const TRAINED = 'USAID trained 120 growers in Jalisco and Nayarit.';

const kinds = (before: string, after: string) => compareSentences(before, after).map(({ kind }) => kind);

describe('compared sentences', () => {
  it('stay the same where nothing changed', () => {
    expect(kinds(`${LANES} ${ROADS}`, `${LANES} ${ROADS}`)).toEqual(['same', 'same']);
  });

  it('are new, or not there any more', () => {
    expect(compareSentences(LANES, TRAINED)).toEqual([
      { kind: 'gone', words: [{ kind: 'gone', text: LANES }] },
      { kind: 'new', words: [{ kind: 'new', text: TRAINED }] },
    ]);
  });

  it('are shown word by word where they were changed', () => {
    const [only] = compareSentences(TRAINED, TRAINED.replace('120', '400'));
    expect(only).toEqual({
      kind: 'changed',
      words: [
        { kind: 'same', text: 'USAID trained ' },
        { kind: 'gone', text: '120' },
        { kind: 'new', text: '400' },
        { kind: 'same', text: ' growers in Jalisco and Nayarit.' },
      ],
    });
  });

  it('are shown as moved where only their place is another, and not as gone', () => {
    expect(kinds(`${LANES} ${ROADS} ${TRAINED}`, `${TRAINED} ${LANES} ${ROADS}`).sort()).toEqual([
      'moved',
      'same',
      'same',
    ]);
  });

  it('make up the later text, and each of the earlier one is accounted for once', () => {
    const sentence = fc.constantFrom(LANES, ROADS, TRAINED, TRAINED.replace('120', '400'), 'It goes on.');
    const text = fc.uniqueArray(sentence, { minLength: 1 }).map((sentences) => sentences.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const compared = compareSentences(before, after);
        const later = compared.flatMap(({ words }) => {
          const kept = words.filter(({ kind }) => kind !== 'gone').map((part) => part.text);
          return kept.length > 0 ? [kept.join('')] : [];
        });
        expect(later.join(' ')).toBe(after);
        const earlier = compared.filter(({ kind }) => kind !== 'new').length;
        expect(earlier).toBe(before.split(/(?<=\.) /).length);
      }),
    );
  });
});

describe('changed facts', () => {
  const factsOf = (text: string) =>
    findFacts([{ text, children: [] }], { language: 'en', date: null })[0] ?? [];
  const changed = (before: string, after: string) => changedFacts(factsOf(before), factsOf(after));

  it('stand side by side where one thing has another number', () => {
    const [states] = changed('It reached 13 Mexican states.', 'It reached 14 Mexican states.');
    expect([states?.kind, states?.before?.slice(0, 2), states?.after?.slice(0, 2)]).toEqual([
      'figure',
      '13',
      '14',
    ]);
    expect(changed('It costs $3.4 billion.', 'It costs $1.5 billion.')).toEqual([
      { kind: 'money', unit: null, before: '$3.4 billion', after: '$1.5 billion' },
    ]);
  });

  it('leave out what both say', () => {
    expect(changed('It costs $3 million by May 2024.', 'By May 2024 it costs $3 million.')).toEqual([]);
  });

  it('are not paired where it is not clear which became which', () => {
    const rows = changed('It costs $3 million.', 'It costs $4 million, then $5 million.');
    expect(rows.map(({ before, after }) => [before, after])).toEqual([
      ['$3 million', null],
      [null, '$4 million'],
      [null, '$5 million'],
    ]);
  });
});
