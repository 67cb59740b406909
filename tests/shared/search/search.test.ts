/** Finding initiatives as people type, and marking exactly what was found. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptAround, highlightTerms } from '../../../shared/search/highlight.ts';
import { createInitiativeIndex } from '../../../shared/search/initiative-index.ts';
import { foldWithOrigins } from '../../../shared/search/fold.ts';

const texts = {
  youth: 'Jóvenes Construyendo el Futuro in El Salvador and Honduras',
  tijuana:
    'Addressing wastewater issues affecting Tijuana and San Diego, the EPA and CONAGUA signed a statement',
  semiconductors: 'The joint semiconductor supply chain action plan',
};
const index = createInitiativeIndex(
  Object.entries(texts).map(([id, text]) => ({ id, text, section: '', documentTitle: '' })),
);
const found = (query: string) => index.search(query).map((match) => match.id);

describe('search', () => {
  it.each([
    ['without its accents', 'jovenes', 'youth'],
    ['with accents it does not have', 'semicondúctor', 'semiconductors'],
    ['by the beginning of a word', 'semicon', 'semiconductors'],
    ['with a slip of the keyboard', 'wastwater', 'tijuana'],
    ['by acronym in any case', 'conagua', 'tijuana'],
    ['by several words in any order', 'chain semiconductor', 'semiconductors'],
  ])('finds a text %s', (_, query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it('takes a word that the library knows at its word', () => {
    const books = createInitiativeIndex([
      { id: 'order', text: 'in order to', section: '', documentTitle: '' },
      { id: 'border', text: 'at the border', section: '', documentTitle: '' },
    ]);
    expect(books.search('border').map((match) => match.id)).toEqual(['border']);
  });

  it('wants every word answered', () => {
    expect(found('semiconductor tijuana')).toEqual([]);
  });
});

describe('highlighting', () => {
  it('marks the accented original of an unaccented word', () => {
    const spans = highlightTerms(texts.youth, new Set(['jovenes']));
    expect(spans.map((span) => texts.youth.slice(span.start, span.end))).toEqual(['Jóvenes']);
  });

  it('stays exact after emoji and combining marks', () => {
    const text = '👩‍👩‍👧 cafe\u0301 and México';
    const spans = highlightTerms(text, new Set(['mexico', 'cafe']));
    expect(spans.map((span) => text.slice(span.start, span.end))).toEqual(['cafe\u0301', 'México']);
  });

  it('maps every folded unit to a place in the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldWithOrigins(text);
        expect(folded.origins).toHaveLength(folded.text.length);
        for (const { start, end } of folded.origins) expect(start < end && end <= text.length).toBe(true);
      }),
    );
  });
});

describe('an excerpt', () => {
  it('shows the first match of a long text, with visible ellipses', () => {
    const text = `${'lorem ipsum '.repeat(60)}Tijuana River ${'dolor sit '.repeat(60)}`;
    const at = text.indexOf('Tijuana');
    const excerpt = excerptAround(text, { start: at, end: at + 7 }, 200);
    expect(excerpt).toMatch(/^….*Tijuana River.*…$/s);
    expect(excerpt.length).toBeLessThan(210);
  });

  it('leaves a short text whole', () => {
    expect(excerptAround('short', { start: 0, end: 0 }, 200)).toBe('short');
  });
});
