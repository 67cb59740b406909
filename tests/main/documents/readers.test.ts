/** The readers of plain text and markdown by themselves: what lines become which blocks, and where they stand. */
import { describe, expect, it } from 'vitest';
import { TEXT_READERS } from '../../../main/documents/readers/readers.ts';
import { markdownReader } from '../../../main/documents/readers/read-markdown.ts';
import { textReader } from '../../../main/documents/readers/read-text.ts';
import type { TextReader } from '../../../main/documents/readers/reader.ts';
import { plainText } from '../../../shared/documents/block.ts';

function read(reader: TextReader, text: string): string[] {
  return reader.read(text, 'a').blocks.map((block) => {
    const kind = block.kind === 'list-item' ? `${String(block.depth)}${block.marker}` : block.kind;
    return `${kind} | ${plainText(block.runs)}`;
  });
}

describe('the reader', () => {
  it.each([
    ['a.txt', '# Title\n\nText', 'markdown'],
    ['a.txt', '---\ntitle: x\n---\nText', 'markdown'],
    ['a.txt', 'A sum of \\$5 million', 'markdown'],
    ['a.txt', 'The **first** of them', 'markdown'],
    ['a.txt', '• One thing\n\n###', 'text'],
    ['a.md', 'Plain words only', 'markdown'],
    ['a.md', '['.repeat(2000), 'text'],
    ['a.txt', 'Name | Value\n--- | ---\nx | y', 'markdown'],
    ['a.txt', '<html><p>x</p></html>', 'html'],
    ['a.md', 'One <b>word</b> and <br> a line', 'markdown'],
  ])('of %s is chosen by what stands in it (%#)', (fileName, text, name) => {
    expect(TEXT_READERS.find(({ recognises }) => recognises(text, fileName))?.format).toBe(name);
  });
});

describe('markdown', () => {
  it('mixes its own markers with the bullets of word processors', () => {
    const source = '- one\n- two\n\n• three\n  ◦ four\n•\tfive\n  • six\n•seven\n';
    expect(read(markdownReader, source)).toEqual([
      '0- | one',
      '0- | two',
      '0• | three',
      '1◦ | four',
      '0• | five',
      '1• | six',
      '0• | seven',
    ]);
  });

  it('takes the letter o for a bullet only where a list can go on', () => {
    expect(read(markdownReader, '- Norte\n  o Sur\n\nNorte, centro\no Sur.')).toEqual([
      '0- | Norte',
      '1o | Sur',
      'paragraph | Norte, centro o Sur.',
    ]);
  });

  it('takes off escapes, references and tags, and keeps bold, italic, raised letters and links as runs', () => {
    const [block] = markdownReader.read(
      'A \\$5 &amp; *b* **c** 21<sup>st</sup> [d](https://e.gov)',
      'a',
    ).blocks;
    expect(block?.runs).toEqual([
      { text: 'A $5 & ' },
      { text: 'b', italic: true },
      { text: ' ' },
      { text: 'c', bold: true },
      { text: ' 21' },
      { text: 'st', superscript: true },
      { text: ' ' },
      { text: 'd', href: 'https://e.gov' },
    ]);
  });

  it('keeps indented text, code and blocks of HTML as text', () => {
    expect(read(markdownReader, '     far in\n\n```\ncode x\n```\n\n<div>in a box</div>')).toEqual([
      'paragraph | far in',
      'paragraph | code x',
      'paragraph | in a box',
    ]);
  });

  it('has the rows of tables with their cells, whatever stands right before and after', () => {
    const source =
      'Before:\n| Action | **When** |\n|:--|--:|\n| Open \\| close | 2023 |\n| | Later |\nAfter.\n\nA | B\n--- | ---\nx | y\n';
    const { blocks } = markdownReader.read(source, 'a');
    expect(
      blocks.map((block) =>
        block.kind === 'table-row' ? [block.isHeader, ...block.cells.map(plainText)] : plainText(block.runs),
      ),
    ).toEqual([
      'Before:',
      [true, 'Action', 'When'],
      [false, 'Open | close', '2023'],
      [false, '', 'Later'],
      'After.',
      [true, 'A', 'B'],
      [false, 'x', 'y'],
    ]);
    expect(blocks.slice(1, 4).map(({ span }) => source.slice(span.start, span.end))).toEqual([
      'Action | **When**',
      'Open \\| close | 2023',
      'Later',
    ]);
    expect(blocks[2]?.runs).toEqual([{ text: 'Open | close | 2023' }]);
  });

  it('takes bars in a sentence for no table', () => {
    expect(read(markdownReader, 'Either A | B\nor C | D.')).toEqual(['paragraph | Either A | B or C | D.']);
  });

  it('has tags that only set a block apart outside its span, and no link that could be run', () => {
    const source =
      '<div class="x">in a box</div>\n\n- <b>One</b> item</li>\n\n<p>[a](javascript:x) <javascript:y> [c](DATA:z)<br></p>\n';
    const { blocks } = markdownReader.read(source, 'a');
    expect(blocks.map(({ span }) => source.slice(span.start, span.end))).toEqual([
      'in a box',
      '<b>One</b> item',
      '[a](javascript:x) <javascript:y> [c](DATA:z)',
    ]);
    expect(JSON.stringify(blocks)).not.toContain('href');
  });

  it('joins the paragraphs of an item, and puts what follows its sub-items after them', () => {
    expect(read(markdownReader, '- one\n\n  goes on\n\n  - sub\n\n  after it\n\n- two')).toEqual([
      '0- | one goes on',
      '1- | sub',
      '1 | after it',
      '0- | two',
    ]);
  });

  it('takes no year or day that begins a wrapped line for the number of an item', () => {
    expect(
      read(
        markdownReader,
        '- A plan that both governments are to complete in the year of\n2024. It will go on.',
      ),
    ).toEqual(['0- | A plan that both governments are to complete in the year of 2024. It will go on.']);
    expect(read(markdownReader, '1. One\n2. Two')).toEqual(['01. | One', '02. | Two']);
  });

  it('cuts a bold heading from the text under it', () => {
    expect(read(markdownReader, '**Safer Ports**\nThe agency bought cranes.')).toEqual([
      'paragraph | Safer Ports',
      'paragraph | The agency bought cranes.',
    ]);
  });

  it('has spans that hold the text with its markup', () => {
    const source = '# A **b**\n\n- **c** d\n  e\n';
    const slices = markdownReader
      .read(source, 'a')
      .blocks.map(({ span }) => source.slice(span.start, span.end));
    expect(slices).toEqual(['A **b**', '**c** d\n  e']);
  });
});

describe('plain text', () => {
  it('has bullets of every kind by their indentation', () => {
    expect(
      read(textReader, '• one\n  – two\n    * three\n- four\n1. five\n   a) six\n   b) seven\n2. eight'),
    ).toEqual([
      '0• | one',
      '1– | two',
      '2* | three',
      '0- | four',
      '01. | five',
      '1a) | six',
      '1b) | seven',
      '02. | eight',
    ]);
  });

  it('has the second level by its glyph where indentation was lost', () => {
    expect(read(textReader, '• one\no Two\no Three\n• four')).toEqual([
      '0• | one',
      '1o | Two',
      '1o | Three',
      '0• | four',
    ]);
  });

  it('joins hard-wrapped lines and leaves lines that stand alone', () => {
    const wrapped =
      'The two governments have agreed to work on ports and on\nroads in Mexico. They will meet in the spring of the year in\nVeracruz.';
    expect(read(textReader, wrapped)).toEqual([`paragraph | ${wrapped.replaceAll('\n', ' ')}`]);
    expect(read(textReader, 'Safer Ports\nThe agency bought cranes.')).toHaveLength(2);
  });

  it('takes a dash in the middle of a sentence for no bullet', () => {
    expect(
      read(
        textReader,
        'The act is the largest of its kind in all of history, a law\n– signed in August – for clean energy.',
      ),
    ).toHaveLength(1);
  });

  it('takes an underlined line for a heading and any other rule for one', () => {
    expect(read(textReader, 'Title\n=====\n\nText.\n\n-----\n')).toEqual([
      'heading | Title',
      'paragraph | Text.',
      'rule | ',
    ]);
  });

  it('takes marks that end a text for no part of the item over them', () => {
    expect(read(textReader, '• one\n\n          ###')).toEqual(['0• | one', 'paragraph | ###']);
  });

  it('keeps an indented paragraph with its bullet', () => {
    expect(read(textReader, '• one\n\n  goes on\n\nnew')).toEqual(['0• | one goes on', 'paragraph | new']);
  });
});
