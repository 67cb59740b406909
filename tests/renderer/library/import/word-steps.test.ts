/** The place at which a passage is cut goes from word to word. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextWord, previousWord, suggestCut } from '../../../../renderer/library/import/word-steps.ts';

const TEXT = 'The works at Otay Mesa.  They end in May.';

describe('the place of a cut', () => {
  it('goes to the beginning of the next word, and to the end after the last', () => {
    expect(nextWord(TEXT, 0)).toBe(TEXT.indexOf('works'));
    expect(nextWord(TEXT, TEXT.indexOf('Mesa'))).toBe(TEXT.indexOf('They'));
    expect(nextWord(TEXT, TEXT.indexOf('May'))).toBe(TEXT.length);
  });

  it('goes back to the beginning of the word that it is in, or of the one before', () => {
    expect(previousWord(TEXT, TEXT.indexOf('orks'))).toBe(TEXT.indexOf('works'));
    expect(previousWord(TEXT, TEXT.indexOf('They'))).toBe(TEXT.indexOf('Mesa'));
    expect(previousWord(TEXT, 0)).toBe(0);
  });

  it('comes by all words on the way there and back', () => {
    const words = fc.array(fc.stringMatching(/^[a-zñ.]{1,6}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, (given) => {
        const text = given.join(' ');
        const there = [0];
        for (let at = 0; at < text.length; at = there.at(-1) ?? 0) there.push(nextWord(text, at));
        const back = [text.length];
        for (let at = text.length; at > 0; at = back.at(-1) ?? 0) back.push(previousWord(text, at));
        expect(back.toReversed()).toEqual(there);
        expect(there).toHaveLength(given.length + 1);
      }),
    );
  });

  it('is proposed after the first sentence, else near the middle', () => {
    expect(suggestCut('They met. They agreed.')).toBe('They met. '.length);
    expect(suggestCut('He said “yes.” She agreed.')).toBe('He said “yes.” '.length);
    expect(suggestCut('The two governments completed the works')).toBe('The two governments '.length);
  });
});
