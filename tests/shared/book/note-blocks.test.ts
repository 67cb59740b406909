/** What typed notes are read as: paragraphs and lists, never other words than were typed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteBlocks } from '../../../shared/book/note-blocks.ts';

function shapes(text: string): string[] {
  return noteBlocks(text).map((block) =>
    block.kind === 'number' ? `${String(block.number.value)}${block.number.form}` : block.kind,
  );
}

describe('a note', () => {
  it('is parted into paragraphs at empty lines, and keeps its own line ends', () => {
    expect(noteBlocks('One\ntwo\n\n\nThree')).toEqual([
      { kind: 'paragraph', text: 'One\ntwo' },
      { kind: 'paragraph', text: 'Three' },
    ]);
  });

  it('has a list where lines begin with a typed bullet', () => {
    expect(noteBlocks('Ask:\n- who pays\n  for the road\n• opening hours')).toEqual([
      { kind: 'paragraph', text: 'Ask:' },
      { kind: 'bullet', text: 'who pays\nfor the road' },
      { kind: 'bullet', text: 'opening hours' },
    ]);
  });

  it('has a numbered list that keeps the numbers as typed', () => {
    expect(shapes('1. a\n2. b\n\n7) c\n\n(b) d')).toEqual(['1%.', '2%.', '7%)', '2(%)']);
  });

  it.each(['2022. was the year', 'U.S. help', '0. nothing', '(3. odd', '3.4 billion', '-5 degrees', 'a) '])(
    'takes “%s” for words, not for a list',
    (text) => {
      expect(shapes(text)).toEqual(['paragraph']);
    },
  );

  it('loses nothing but the marks of its lists', () => {
    const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z \n]{0,60}$/u), (text) => {
        const read = noteBlocks(text).map((block) => block.text);
        expect(letters(read.join(''))).toBe(letters(text));
      }),
    );
  });
});
