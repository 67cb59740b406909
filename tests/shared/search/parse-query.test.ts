/** What is typed into the search field, in both languages, and what is made of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../shared/search/query/parse-query.ts';

const read = (text: string) => {
  const { parts, conditions, notes } = parseQuery(text);
  return {
    words: parts.flatMap((part) =>
      part.kind === 'word' ? [(part.isExcluded ? '-' : '') + part.word.term] : [],
    ),
    phrases: parts.flatMap((part) =>
      part.kind === 'phrase' ? [(part.isExcluded ? '-' : '') + part.terms.join(' ')] : [],
    ),
    fields: conditions.map(
      ({ field, values, isExcluded }) => `${isExcluded ? '-' : ''}${field}=${values.join('|')}`,
    ),
    notes: notes.map((note) => Object.values(note).join(' ')),
  };
};

describe('a query', () => {
  it.each([
    ['border bridges', { words: ['border', 'bridges'] }],
    ['“Jóvenes Construyendo” -agua', { phrases: ['jovenes construyendo'], words: ['-agua'] }],
    ['"supply chain" -"water quality"', { phrases: ['supply chain', '-water quality'] }],
    ['pillar:II agency:USAID year:2022', { fields: ['pillar=II', 'agency=USAID', 'year=2022'] }],
    ['pilar:2 año:2022,2024 -etiqueta:listo', { fields: ['pillar=2', 'year=2022|2024', '-tag=listo'] }],
    ['tag:"border bridges" doc:«mid year»', { fields: ['tag=border bridges', 'doc=mid year'] }],
    ['has:deadline con:plazo kind:question', { fields: ['has=deadline', 'has=plazo', 'kind=question'] }],
    ['PILLAR:i en:libro lugar:Tijuana', { fields: ['pillar=i', 'in=libro', 'place=Tijuana'] }],
    ['pillar: border', { words: ['border'] }],
    ['U.S.-Mexico 10:30', { words: ['u', 's', 'mexico', '10', '30'] }],
    ['"one"', { words: ['one'] }],
    ['"not closed', { phrases: ['not closed'] }],
    ['- -- "" :', {}],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual({ words: [], phrases: [], fields: [], notes: [], ...expected });
  });

  it('explains a field that there is not, and searches its words', () => {
    expect(read('colour:red')).toMatchObject({ words: ['colour', 'red'], notes: ['unknown-field colour'] });
  });

  it('explains a value that a field does not take, and narrows by the others', () => {
    expect(read('has:wings,money')).toMatchObject({
      fields: ['has=money'],
      notes: ['unknown-value has wings'],
    });
    expect(read('year:soon').notes).toEqual(['unknown-value year soon']);
  });

  it('takes an address for words', () => {
    expect(read('https://ustr.gov').notes).toEqual([]);
  });

  it('takes only the last word for one that may go on, and only while nothing follows it', () => {
    const beginnings = (text: string) =>
      parseQuery(text).parts.map((part) => part.kind === 'word' && part.word.isBeginning);
    expect(beginnings('border bri')).toEqual([false, true]);
    expect(beginnings('border bri ')).toEqual([false, false]);
    expect(beginnings('bri pillar:II')).toEqual([false]);
  });

  it('makes something of whatever is typed, and says where each part stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { parts, conditions } = parseQuery(text);
        for (const { span } of [...parts, ...conditions])
          expect(span.start < span.end && span.end <= text.length).toBe(true);
      }),
    );
  });
});
