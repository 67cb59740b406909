/** What a book draws of a note: paragraphs and lists, made in the editor or typed, never other words than were written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richTextOf, type RichText } from '../../../shared/annotations/rich-text.ts';
import { drawnText, noteBlocks, type NoteBlock } from '../../../shared/book/note-blocks.ts';
import { plainText } from '../../../shared/documents/block.ts';
import { body, BOLD, bullets, ITALIC, linkTo, numbers, quoted, said, words } from '../annotations/written.ts';

/** Each block in a line: its mark and depth, `>` where it is quoted, and its words. */
function shapes(blocks: readonly NoteBlock[]): string[] {
  return blocks.map((block) => {
    const text = `${block.isQuoted ? '>' : ''}${plainText(block.runs)}`;
    if (block.kind === 'paragraph') return text;
    if (block.kind !== 'number') return `${block.kind}${String(block.depth)} ${text}`;
    const mark = `${String(block.number.value)}${block.number.form}`;
    return `${block.starts ? 'new ' : ''}${mark}${String(block.depth)} ${text}`;
  });
}

function typed(text: string): string[] {
  return shapes(noteBlocks(richTextOf(text)));
}

describe('a typed note', () => {
  it('is parted into paragraphs at empty lines, and keeps its own line ends', () => {
    expect(typed('One\ntwo\n\n\nThree')).toEqual(['One\ntwo', 'Three']);
  });

  it('has a list where lines begin with a typed bullet', () => {
    expect(typed('Ask:\n- who pays\n  for the road\n• opening hours')).toEqual([
      'Ask:',
      'bullet1 who pays\nfor the road',
      'bullet1 opening hours',
    ]);
  });

  it('has a numbered list that keeps the numbers as typed', () => {
    expect(typed('1. a\n2. b\n\n7) c\n\n(b) d')).toEqual([
      'new 1%.1 a',
      '2%.1 b',
      'new 7%)1 c',
      'new 2(%)1 d',
    ]);
  });

  it.each(['2022. was the year', 'U.S. help', '0. nothing', '(3. odd', '3.4 billion', '-5 degrees', 'a)'])(
    'takes “%s” for words, not for a list',
    (text) => {
      expect(typed(text)).toEqual([text]);
    },
  );

  it('loses nothing but the marks of its lists', () => {
    const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z \n]{0,60}$/u), (text) => {
        expect(letters(drawnText(noteBlocks(richTextOf(text))))).toBe(letters(text));
      }),
    );
  });

  it('keeps what is bold or a link behind a typed mark, to the letter', () => {
    const line = said(words('- ', BOLD), words('who ', BOLD), words('pays', ITALIC));
    expect(noteBlocks(body(line))).toEqual([
      {
        kind: 'bullet',
        depth: 1,
        isQuoted: false,
        runs: [
          { text: 'who ', bold: true },
          { text: 'pays', italic: true },
        ],
      },
    ]);
  });
});

describe('a note with form', () => {
  it('has lists in lists, and further paragraphs of their items', () => {
    const inner = bullets([said('below')], [said('and below')]);
    const note = body(said('Ask:'), numbers(3, [said('third'), said('more'), inner], [said('fourth')]));
    expect(shapes(noteBlocks(note))).toEqual([
      'Ask:',
      'new 3%.1 third',
      'more1 more',
      'bullet2 below',
      'bullet2 and below',
      '4%.1 fourth',
    ]);
  });

  it('begins a list anew after a paragraph, and where the numbers do not go on', () => {
    const note = body(
      numbers(1, [said('a'), numbers(1, [said('in a')])], [said('b'), numbers(2, [said('in b')])]),
      said('between'),
      numbers(3, [said('c')]),
    );
    expect(shapes(noteBlocks(note))).toEqual([
      'new 1%.1 a',
      'new 1%.2 in a',
      '2%.1 b',
      'new 2%.2 in b',
      'between',
      'new 3%.1 c',
    ]);
  });

  it('says of each word whether it is quoted', () => {
    const note = body(
      quoted(said('No money'), bullets([said('none')])),
      bullets([said('They said:'), quoted(said('no'))]),
    );
    expect(shapes(noteBlocks(note))).toEqual([
      '>No money',
      'bullet1 >none',
      'bullet1 They said:',
      'more1 >no',
    ]);
  });

  it('leaves out what is empty, and keeps the numbers around it', () => {
    const note = body(said(), numbers(1, [said('a')], [said(' ')], [said('c')]), bullets([said()]));
    expect(shapes(noteBlocks(note))).toEqual(['new 1%.1 a', 'new 3%.1 c']);
  });

  it('spells out where a link leads whose words do not say it', () => {
    const runsOf = (text: string, address: string) =>
      noteBlocks(body(said(words(text, linkTo(address)))))[0]?.runs;
    const plan = 'https://www.example.gov/plan';
    expect(runsOf('the border plan', plan)).toEqual([{ text: 'the border plan', href: plan }]);
    expect(runsOf('here', plan)).toEqual([{ text: 'here' }, { text: ` (${plan})` }]);
    expect(runsOf(plan, plan)).toEqual([{ text: plan }]);
    expect(runsOf('www.example.gov/plan', `${plan}/`)).toEqual([{ text: 'www.example.gov/plan' }]);
  });

  it('takes neighbours that lead to one place for one link', () => {
    const link = linkTo('https://www.example.gov/plan');
    const note = body(said(words('read ', link), words('more', link, BOLD), words(' of it', link)));
    expect(noteBlocks(note)[0]?.runs.map(({ href }) => href)).toEqual(
      Array(3).fill(link.type === 'link' && link.attrs.href),
    );
  });

  it('loses no word and invents none, whatever the form', () => {
    const text = fc.stringMatching(/^[A-Z]{1,6}( [A-Z]{1,6}){0,2}$/u);
    const paragraph = fc
      .array(text, { minLength: 1, maxLength: 3 })
      .map((parts) => said(...parts.map((one) => words(one))));
    const { block } = fc.letrec<{ block: ReturnType<typeof said>; item: ReturnType<typeof said>[] }>(
      (tie) => ({
        block: fc.oneof(
          { depthSize: 'small' },
          paragraph,
          fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((items) => bullets(...items)),
          fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((items) => numbers(1, ...items)),
          fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map((blocks) => quoted(...blocks)),
        ),
        item: fc
          .tuple(paragraph, fc.array(tie('block'), { maxLength: 2 }))
          .map(([first, rest]) => [first, ...rest]),
      }),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        const note: RichText = body(...blocks);
        const all = JSON.stringify(note).match(/(?<="text":")[^"]+/gu) ?? [];
        expect(drawnText(noteBlocks(note)).replace(/\n/gu, '')).toBe(all.join(''));
      }),
    );
  });
});
