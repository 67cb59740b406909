/** What holds for every PDF: each word that it shows is there once, in order, at its place; files made by a word processor read as their text. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, type Block } from '../../../shared/documents/block.ts';
import { inRoot } from '../../../scripts/paths.mjs';
import { importAny, type Imported } from './import-for-test.ts';
import { linesAt, readPdf, type Word } from './pdf-for-test.ts';

const WORD = fc.constantFrom(
  'ports',
  'bridges',
  'the',
  'of',
  'México',
  'año',
  'cafés',
  'trade.',
  '2027,',
  'R&D',
  '(both)',
  'firms;',
  'U.S.',
  '$4',
  '“yes”',
  'end.',
);
const PASSAGE = fc.record({
  kind: fc.constantFrom('paragraph', 'item', 'nested', 'heading', 'small'),
  words: fc.array(WORD, { minLength: 1, maxLength: 60 }),
});
type Passage = typeof PASSAGE extends fc.Arbitrary<infer Given> ? Given : never;

const LEFT = { paragraph: 72, item: 90, nested: 108, heading: 72, small: 72 };
const SIZE = { paragraph: 11, item: 11, nested: 11, heading: 15, small: 8 };
const COLUMNS = 60;
const BOTTOM = 720;

/** Sets passages one under the other on as many pages as they take. */
function set(passages: readonly Passage[]): Word[][] {
  const pages: Word[][] = [[]];
  let y = 80;
  for (const { kind, words } of passages) {
    y += 12;
    const lines = wrapped(words);
    for (const [index, text] of lines.entries()) {
      if (y > BOTTOM) {
        pages.push([]);
        y = 80;
      }
      const [x, size] = [LEFT[kind], SIZE[kind]];
      const isItem = kind === 'item' || kind === 'nested';
      if (index === 0 && isItem) pages.at(-1)?.push({ text: '•', x: x - 14, y });
      pages.at(-1)?.push(...linesAt(x, y, [text], { size }));
      y += 1.25 * size;
    }
  }
  return pages;
}

function wrapped(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < COLUMNS)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function wordsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ runs }) => plainText(runs).split(/[\s|]+/)).filter((word) => word !== '');
}

/** Pillar, text and sub-points of each initiative. */
function initiativesOf({ initiatives }: Imported): string[] {
  return initiatives.map(({ pillar, text, children }) =>
    [pillar ?? '-', text, ...children.map((child) => child.text)].join(' | '),
  );
}

async function fixture(name: string) {
  return importAny(name, new Uint8Array(readFileSync(inRoot(`tests/fixtures/documents/pdf/${name}`))));
}

describe('any pages of text', () => {
  it('keep each word once and in order, and each block at its place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(PASSAGE, { minLength: 1, maxLength: 12 }), async (passages) => {
        const { blocks } = await readPdf(...set(passages));
        expect(wordsOf(blocks)).toEqual(passages.flatMap(({ words }) => words));
      }),
      { numRuns: 60 },
    );
  });

  it('keep each word once wherever words stand', async () => {
    const place = fc.record({
      text: WORD,
      x: fc.integer({ min: 20, max: 540 }),
      y: fc.integer({ min: 20, max: 770 }),
      size: fc.constantFrom(8, 11, 16),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 60 }), async (places) => {
        const words = places.map((word, index) => ({ ...word, text: `w${String(index)}` }));
        const { text } = await readPdf(words);
        for (const word of words) expect(text.match(new RegExp(`${word.text}(?!\\d)`, 'g'))).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a file from a word processor', () => {
  it('says what the same text in markdown says', async () => {
    const [pdf, markdown] = await Promise.all([fixture('fact-sheet.pdf'), fixture('fact-sheet.md')]);
    expect(initiativesOf(pdf)).toEqual(initiativesOf(markdown));
    expect(pdf.document).toMatchObject({
      format: 'pdf',
      title: 'Fact Sheet of the Fifth Meeting',
      dialogueId: 'hled',
      documentType: 'fact-sheet',
      date: { value: '2026-05-14' },
    });
    expect(pdf.warnings).toEqual([]);
  });

  it('has its heads, feet and notes apart from the text', async () => {
    const { document } = await fixture('fact-sheet.pdf');
    const textsOf = (role: string) =>
      document.blocks.flatMap((placed) => (placed.role === role ? [plainText(placed.block.runs)] : []));
    expect(textsOf('boilerplate')).toEqual([
      'High-Level Economic Dialogue – Fact Sheet',
      'Page 1 of 2',
      'High-Level Economic Dialogue – Fact Sheet',
      'Page 2 of 2',
    ]);
    expect(textsOf('note')).toHaveLength(2);
    expect(textsOf('note')[1]).toBe('Hours are those of the Central zone.');
  });

  it('has its parted words whole, in Spanish, and its paragraphs by their first lines', async () => {
    const { document, source } = await fixture('comunicado.pdf');
    expect(document.language).toBe('es');
    expect(source).not.toMatch(/\p{L}-\n/u);
    const paragraphs = document.blocks.filter(({ block }) => block.kind === 'paragraph' && !block.leftOut);
    expect(paragraphs).toHaveLength(10);
    expect(plainText(paragraphs.at(-1)?.block.runs ?? [])).toMatch(
      /^Las dos secretarías .* septiembre de 2027\.$/,
    );
  });

  it('is read down its columns', async () => {
    const { document } = await fixture('columns.pdf');
    const headings = document.blocks.flatMap(({ block }) =>
      block.kind === 'heading' ? [plainText(block.runs)] : [],
    );
    expect(headings).toEqual([
      'Newsletter of the Regional Economic Council',
      'Ports and crossings',
      'Energy and water',
      'People',
    ]);
    const last = document.blocks.findLast(({ block }) => !block.leftOut);
    expect(plainText(last?.block.runs ?? [])).toMatch(/^This line stands under both/);
  });

  it('has the rows of its table with their cells whole', async () => {
    const { document } = await fixture('work-plan.pdf');
    const rows = document.blocks.flatMap(({ block }) =>
      block.kind === 'table-row' ? [{ isHeader: block.isHeader, cells: block.cells.map(plainText) }] : [],
    );
    expect(rows).toHaveLength(5);
    expect(rows[0]).toEqual({ isHeader: true, cells: ['Action', 'Agency', 'Due date'] });
    expect(rows[2]).toEqual({
      isHeader: false,
      cells: [
        'Publish a label for batteries.',
        'Department of Energy and Secretaría de Energía',
        'March 2027',
      ],
    });
  });
});
