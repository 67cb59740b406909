/** A block is cut at the right place of its source, whatever the format. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, type Run } from '../../../../shared/documents/block.ts';
import type { PlacedBlock, SourceFormat } from '../../../../shared/documents/document.ts';
import { splitBlock } from '../../../../shared/documents/review/split-block.ts';

/** A word of the text and how it is written in the source: what stands before its first and after its last letter is markup. */
interface Piece {
  text: string;
  before: string;
  written: string;
  after: string;
}

const word = fc.constantFrom(
  'Otay',
  'Mesa',
  'works',
  'título',
  '$3.4',
  'b',
  'a',
  'href',
  'the',
  '—',
  '🌊',
  'x<y',
);
const written: Record<SourceFormat, fc.Arbitrary<Omit<Piece, 'text'> & { text?: string }>> = {
  markdown: fc.constantFrom(
    { before: '', written: '@', after: '' },
    { before: '**', written: '@', after: '**' },
    { before: '*', written: '@', after: '*' },
    { before: '[', written: '@', after: '](https://a.gov/the/works/(b)/Otay "Mesa a b")' },
    { before: '<span title="the works b">', written: '@', after: '</span>' },
    { before: '', written: '\\_@', after: '', text: '_@' },
    { before: '', written: '@&amp;', after: '', text: '@&' },
  ),
  html: fc.constantFrom(
    { before: '', written: '@', after: '' },
    { before: '<b>', written: '@', after: '</b>' },
    { before: '<a href="https://a.gov/the?b=a>b" title=\'works\'>', written: '@', after: '</a>' },
    { before: '<!-- the works: a b > --><i>', written: '@', after: '</i>' },
    { before: '<script>let a = "Otay Mesa </b>";</script>', written: '@', after: '' },
    { before: '', written: '&ldquo;@&#8221;', after: '', text: '“@”' },
    { before: '&nbsp;', written: '@&amp;', after: '<br>', text: '@&' },
  ),
  text: fc.constant({ before: '', written: '@', after: '' }),
  word: fc.constant({ before: '', written: '@', after: '' }),
  pdf: fc.constantFrom(
    { before: '', written: '@', after: '' },
    { before: '\u00ad', written: '@', after: '' },
  ),
};
const gap = fc.constantFrom(' ', '\n', '  \n  ', '\u00a0', '\t');

function pieceOf(format: SourceFormat): fc.Arbitrary<Piece> {
  return fc.tuple(word, written[format]).map(([plain, shape]) => ({
    text: (shape.text ?? '@').replace('@', () => plain),
    before: shape.before,
    written: shape.written.replace('@', () => (format === 'html' ? plain.replace('<', '&lt;') : plain)),
    after: shape.after,
  }));
}

interface Written {
  source: string;
  placed: PlacedBlock;
  /** Of each piece, where its first letter and the end of its last one stand in the source. */
  places: { start: number; end: number }[];
}

function write(pieces: readonly Piece[], gaps: readonly string[], lead: string): Written {
  let source = lead;
  const places = pieces.map(({ before, written: letters, after }, index) => {
    if (index > 0) source += gaps[index % gaps.length] ?? ' ';
    const start = source.length + before.length;
    source += before + letters + after;
    return { start, end: start + letters.length };
  });
  const runs: Run[] = [{ text: pieces.map(({ text }) => text).join(' ') }];
  const block = { kind: 'paragraph' as const, runs, span: { start: lead.length, end: source.length } };
  return { source: `${source}\nAfter it: the works.`, placed: placedAs(block), places };
}

function placedAs(block: PlacedBlock['block']): PlacedBlock {
  return { block, role: 'initiative', reason: 'list-item', pillar: null, section: null, initiativeId: 'one' };
}

const formats = Object.keys(written) as SourceFormat[];

describe.each(formats)('a block of %s', (format) => {
  it('is cut between two words exactly there in its source', () => {
    const pieces = fc.array(pieceOf(format), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(pieces, fc.array(gap, { minLength: 1, maxLength: 4 }), fc.nat(), (given, gaps, nth) => {
        const { source, placed, places } = write(given, gaps, 'Before it: the works a b.\n');
        const cut = 1 + (nth % (given.length - 1));
        const texts = [given.slice(0, cut), given.slice(cut)].map((half) =>
          half.map(({ text }) => text).join(' '),
        );
        const halves = splitBlock(placed, (texts[0]?.length ?? 0) + 1, { text: source, format });

        expect(halves?.map(({ block }) => plainText(block.runs))).toEqual(texts);
        const [left, right] = halves?.map(({ block }) => block.span) ?? [];
        expect(left?.start).toBe(placed.block.span.start);
        expect(right?.end).toBe(placed.block.span.end);
        expect(left?.end).toBeGreaterThanOrEqual(places[cut - 1]?.end ?? NaN);
        expect(right?.start).toBeLessThanOrEqual(places[cut]?.start ?? NaN);
        expect(right?.start).toBeGreaterThanOrEqual(left?.end ?? NaN);
        expect(source.slice(left?.end, right?.start).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });
});

describe('a block', () => {
  const source = { text: '- One, **two** and three.', format: 'markdown' as const };
  const runs = [{ text: 'One, ' }, { text: 'two', bold: true as const }, { text: ' and three.' }];
  const placed = placedAs({
    kind: 'list-item',
    depth: 0,
    ordered: false,
    marker: '-',
    runs,
    span: { start: 0, end: source.text.length },
  });

  it('keeps the style of its words and its role in both halves', () => {
    const halves = splitBlock(placed, 'One, tw'.length, source);
    expect(halves?.map(({ block }) => block.runs)).toEqual([
      [{ text: 'One, ' }, { text: 'tw', bold: true }],
      [{ text: 'o', bold: true }, { text: ' and three.' }],
    ]);
    expect(halves?.map(({ block }) => source.text.slice(block.span.start, block.span.end))).toEqual([
      '- One, **tw',
      'o** and three.',
    ]);
    expect(halves?.map(({ role, block }) => [role, block.kind])).toEqual([
      ['initiative', 'list-item'],
      ['initiative', 'list-item'],
    ]);
  });

  it.each([0, -3, 99, source.text.length])('is not cut at %i, where one half would be empty', (offset) => {
    expect(splitBlock(placed, offset, source)).toBeNull();
  });

  it('is not cut where its source does not hold its words', () => {
    expect(splitBlock(placed, 5, { text: 'Something else altogether', format: 'text' })).toBeNull();
  });

  it('is never cut inside a character', () => {
    const emoji = { text: 'ab🌊cd', format: 'text' as const };
    const waves = placedAs({ kind: 'paragraph', runs: [{ text: emoji.text }], span: { start: 0, end: 6 } });
    const halves = splitBlock(waves, 3, emoji);
    expect(halves?.map(({ block }) => plainText(block.runs))).toEqual(['ab', '🌊cd']);
  });

  it('that is a row of a table is not cut', () => {
    const row = placedAs({
      kind: 'table-row',
      isHeader: false,
      cells: [[{ text: 'a' }], [{ text: 'b' }]],
      runs: [{ text: 'a | b' }],
      span: { start: 0, end: 5 },
    });
    expect(splitBlock(row, 2, { text: 'a | b', format: 'text' })).toBeNull();
  });
});
