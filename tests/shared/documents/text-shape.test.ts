/** The quick ways of counting and folding say the same as the plain ones. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, fold, foldedWords, shortWordsOf } from '../../../shared/documents/text-shape.ts';
import { tidyText } from '../../../shared/documents/tidy-runs.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[a-zé1'’.\- ñÅ–]{0,30}$/u),
);

describe('any text', () => {
  it('has as many words as it can be cut into', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
        expect(countWords(text)).toBe(words.length);
        expect(shortWordsOf(text, 4)).toEqual(words.filter((word) => word.length <= 4));
      }),
      { numRuns: 2000 },
    );
  });

  it('is folded to what decomposition leaves of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = text
          .normalize('NFD')
          .replace(/\p{M}+/gu, '')
          .toLowerCase();
        expect(fold(text)).toBe(plain);
      }),
      { numRuns: 2000 },
    );
  });

  it('is cleaned up once and for all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = tidyText(text);
        expect(tidyText(clean)).toBe(clean);
        expect(clean).not.toMatch(/ {2}|[\n\t\u00a0]|^ | $/);
      }),
    );
  });
});

it('every letter there is, is folded to what decomposition leaves of it', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const letter = String.fromCodePoint(code);
    const plain = letter
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
    if (fold(letter) !== plain) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

it('words are folded one by one', () => {
  expect(foldedWords('El U.S.-México Foro, año 2024')).toEqual([
    'el',
    'u.s',
    'mexico',
    'foro',
    'ano',
    '2024',
  ]);
});
