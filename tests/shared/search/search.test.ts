/** Marking in an original text exactly what was found. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptAround, highlight } from '../../../shared/search/highlight.ts';
import { fold, foldWithOrigins } from '../../../shared/search/fold.ts';
import { words } from '../../../shared/search/words.ts';

const marked = (text: string, terms: string[], phrases: string[][] = []) =>
  highlight(text, { terms: new Set(terms), phrases }).map(({ start, end }) => text.slice(start, end));

describe('highlighting', () => {
  it('marks the accented original of an unaccented word', () => {
    expect(marked('Jóvenes Construyendo el Futuro', ['jovenes'])).toEqual(['Jóvenes']);
  });

  it.each([
    ['emoji', '👩‍👩‍👧 the border'],
    ['a flag', '🇲🇽 and the border'],
    ['letters with marks of their own', 'cafe\u0301 Jo\u0301venes, the border'],
    ['marks after an emoji', '👍🏽\u0301 the border'],
    ['a long dash and quotation marks', '“Rivers” – ¿the border?'],
    ['letters that are longer in small', 'İstanbul, the border'],
  ])('stays exact after %s', (_, text) => {
    expect(marked(text, ['border'])).toEqual(['border']);
  });

  it('marks a decomposed word with all of its marks', () => {
    expect(marked('👩‍👩‍👧 cafe\u0301 and México', ['mexico', 'cafe'])).toEqual(['cafe\u0301', 'México']);
  });

  it('marks the words of a phrase only where they stand together', () => {
    const text = 'supply of water; the supply chain; a chain';
    expect(marked(text, [], [['supply', 'chain']])).toEqual(['supply', 'chain']);
    expect(highlight(text, { terms: new Set(), phrases: [['supply', 'chain']] })[0]?.start).toBe(21);
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

  it('marks what folds to what is sought, whatever stands around', () => {
    const word = fc.constantFrom('México', 'Jo\u0301venes', 'agua', 'São', 'ÑANDÚ');
    const noise = fc.string({ unit: 'grapheme', maxLength: 12 });
    fc.assert(
      fc.property(noise, word, noise, (before, sought, after) => {
        const text = `${before} ${sought} ${after}`;
        const found = marked(text, words(fold(sought)));
        expect(found).toContain(sought);
        for (const one of found) expect(words(fold(one))).toEqual(words(fold(sought)));
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
