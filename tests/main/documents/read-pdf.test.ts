/** PDF files: what stands on their pages comes out as headings, paragraphs, items and notes in the order in which it is read. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../shared/documents/block.ts';
import { importAny } from './import-for-test.ts';
import { linesAt, linesOfPdf, pdfOf, readPdf, type Word } from './pdf-for-test.ts';

const LONG = [
  'The United States and Mexico announced new actions on ports of entry that will shorten the',
  'time that lorries wait, and both governments will publish the figures every month on their',
  'own pages, beginning in May.',
];

describe('a page', () => {
  it('gives paragraphs that are told apart by the room between them', async () => {
    const words = [...linesAt(72, 100, LONG), ...linesAt(72, 160, ['A second paragraph stands alone.'])];
    expect(await linesOfPdf(words)).toEqual([
      `paragraph: ${LONG.join(' ')}`,
      'paragraph: A second paragraph stands alone.',
    ]);
  });

  it('gives paragraphs that are told apart by the indent of their first lines', async () => {
    const words = [
      ...linesAt(72, 100, LONG),
      ...linesAt(92, 141.25, ['Another one begins here with an indent and goes on over the whole width of']),
      ...linesAt(72, 155, ['the page until it ends.']),
    ];
    expect(await linesOfPdf(words)).toHaveLength(2);
  });

  it('gives headings their levels by their size', async () => {
    const words = [
      ...linesAt(72, 80, ['FACT SHEET: New Actions on Ports'], { size: 20, font: 'bold' }),
      ...linesAt(72, 120, ['Pillar I: Building Back Together'], { size: 15, font: 'bold' }),
      ...linesAt(72, 150, LONG),
      ...linesAt(72, 220, ['Pillar IV: Investing in Our People'], { size: 15, font: 'bold' }),
      ...linesAt(72, 250, LONG),
    ];
    expect((await linesOfPdf(words)).filter((line) => line.startsWith('heading'))).toEqual([
      'heading1: FACT SHEET: New Actions on Ports',
      'heading2: Pillar I: Building Back Together',
      'heading2: Pillar IV: Investing in Our People',
    ]);
  });

  it('gives list items with what hangs under their first line, and those nested in them', async () => {
    const words = [
      { text: '•', x: 72, y: 100 },
      ...linesAt(90, 100, [
        'CBP and SAT will open three lanes at the port of entry by the end of the',
        'year and staff them together.',
      ]),
      { text: 'o', x: 108, y: 127.5 },
      ...linesAt(126, 127.5, ['SAT will publish a schedule.']),
      { text: '•', x: 72, y: 141.25 },
      ...linesAt(90, 141.25, ['USDA and SADER signed a letter.']),
      ...linesAt(72, 175, [
        '1. The governments will train 500 technicians.',
        '2. Both sides will publish a report.',
      ]),
    ];
    expect(await linesOfPdf(words)).toEqual([
      'list-item0: CBP and SAT will open three lanes at the port of entry by the end of the year and staff them together.',
      'list-item1: SAT will publish a schedule.',
      'list-item0: USDA and SADER signed a letter.',
      'list-item0: The governments will train 500 technicians.',
      'list-item0: Both sides will publish a report.',
    ]);
  });

  it('is read down one column and then the next', async () => {
    const left = Array.from({ length: 6 }, (_, at) => `left line ${String(at)} of the first column here`);
    const right = Array.from({ length: 6 }, (_, at) => `right line ${String(at)} of the second column`);
    const words = [
      ...linesAt(72, 60, ['A title over both of the columns of this page'], { size: 18 }),
      ...linesAt(72, 100, left),
      ...linesAt(320, 100, right),
    ];
    expect(await linesOfPdf(words)).toEqual([
      'heading1: A title over both of the columns of this page',
      `paragraph: ${left.join(' ')} ${right.join(' ')}`,
    ]);
  });

  it('puts words together that were parted at the end of a line, and keeps a hyphen of their own', async () => {
    const words = linesAt(72, 100, [
      'The infrastructure of the high-level dialogue is old, so both sides will renew the infra-',
      'structure, and the officials of the high-',
      'level dialogue agreed.',
    ]);
    expect(await linesOfPdf(words)).toEqual([
      'paragraph: The infrastructure of the high-level dialogue is old, so both sides will renew the infrastructure, and the officials of the high-level dialogue agreed.',
    ]);
  });

  it('gives rows of a table where cells stand under one another', async () => {
    const row = (y: number, cells: string[], font: Word['font'] = 'regular') =>
      cells.map((text, index) => ({ text, x: 72 + index * 170, y, font }));
    const words = [
      ...row(100, ['Action', 'Agency', 'Date'], 'bold'),
      ...row(118, ['Open three lanes', 'CBP', 'May 2024']),
      ...row(136, ['Train technicians', 'SEP', 'June 2024']),
    ];
    expect(await linesOfPdf(words)).toEqual([
      'table-row: Action | Agency | Date',
      'table-row: Open three lanes | CBP | May 2024',
      'table-row: Train technicians | SEP | June 2024',
    ]);
  });

  it('gives footnotes apart, and their marks in the text raised', async () => {
    const words: Word[] = [
      ...linesAt(72, 100, ['Both sides signed a letter']),
      { text: '1', x: 195, y: 96, size: 7 },
      ...linesAt(72, 130, LONG),
      { text: '1', x: 72, y: 696, size: 6 },
      ...linesAt(78, 700, ['The letter was published in May.'], { size: 8 }),
    ];
    const { blocks } = await readPdf(words);
    expect(blocks.at(-1)).toMatchObject({ kind: 'note', marker: '1' });
    expect(plainText(blocks.at(-1)?.runs ?? [])).toBe('The letter was published in May.');
    expect(blocks[0]?.runs.at(-1)).toEqual({ text: '1', superscript: true });
  });

  it('keeps bold and italic letters and the links on it', async () => {
    const words: Word[] = [
      { text: 'Clean trucks.', x: 72, y: 100, font: 'bold' },
      { text: 'The agency will provide', x: 150, y: 100 },
      { text: 'funds', x: 270, y: 100, font: 'italic', link: 'https://www.example.gov/funds' },
    ];
    const { blocks } = await readPdf(words);
    expect(blocks[0]?.runs).toEqual([
      { text: 'Clean trucks.', bold: true },
      { text: ' The agency will provide ' },
      { text: 'funds', italic: true, href: 'https://www.example.gov/funds' },
    ]);
  });
});

describe('several pages', () => {
  const page = (number: number, body: Word[]): Word[] => [
    { text: 'Fact sheet on ports', x: 72, y: 40, size: 9 },
    ...body,
    { text: `Page ${String(number)} of 3`, x: 280, y: 760, size: 9 },
  ];

  it('leave out the heads and feet that run along, visibly, and go on with the sentence', async () => {
    const blocks = await linesOfPdf(
      page(1, linesAt(72, 680, LONG.slice(0, 2))),
      page(2, linesAt(72, 80, LONG.slice(2))),
      page(3, linesAt(72, 80, ['A last word.'])),
    );
    expect(blocks).toEqual([
      'paragraph (left out): Fact sheet on ports',
      `paragraph: ${LONG.join(' ')}`,
      'paragraph (left out): Page 1 of 3',
      'paragraph (left out): Fact sheet on ports',
      'paragraph (left out): Page 2 of 3',
      'paragraph (left out): Fact sheet on ports',
      'paragraph: A last word.',
      'paragraph (left out): Page 3 of 3',
    ]);
  });

  it('go on with an item', async () => {
    const blocks = await linesOfPdf(
      page(1, [
        { text: '•', x: 72, y: 680 },
        ...linesAt(90, 680, ['CBP and SAT will open three lanes at the']),
      ]),
      page(2, linesAt(90, 80, ['port of entry.'])),
    );
    expect(blocks[1]).toBe('list-item0: CBP and SAT will open three lanes at the port of entry.');
  });
});

describe('a fact sheet as PDF', () => {
  const words = [
    ...linesAt(72, 80, ['FACT SHEET: U.S.-Mexico High-Level Economic Dialogue'], { size: 18, font: 'bold' }),
    ...linesAt(72, 110, [
      'WASHINGTON, March 14, 2023 – The United States and Mexico met today under the High-Level',
      'Economic Dialogue.',
    ]),
    ...linesAt(72, 160, ['Pillar I: Building Back Together'], { size: 14, font: 'bold' }),
    { text: '•', x: 72, y: 190 },
    ...linesAt(90, 190, ['CBP and SAT will open three new lanes at Otay Mesa East by the end of 2024.']),
    { text: '•', x: 72, y: 205 },
    ...linesAt(90, 205, ['La Secretaría de Economía publicará un informe en español.']),
    ...linesAt(72, 240, ['Pillar IV: Investing in Our People'], { size: 14, font: 'bold' }),
    { text: '•', x: 72, y: 270 },
    ...linesAt(90, 270, ['The two governments will train 500 technicians.']),
  ];

  it.each([false, true])('has its initiatives under their pillars (compressed: %s)', async (compressed) => {
    const { document, initiatives } = await importAny('sheet.pdf', pdfOf([words], { compressed }));
    expect(document).toMatchObject({ format: 'pdf', dialogueId: 'hled', date: { value: '2023-03-14' } });
    expect(document.title).toBe('FACT SHEET: U.S.-Mexico High-Level Economic Dialogue');
    expect(initiatives.map(({ pillar, text }) => `${String(pillar)} ${text}`)).toEqual([
      'I CBP and SAT will open three new lanes at Otay Mesa East by the end of 2024.',
      'I La Secretaría de Economía publicará un informe en español.',
      'IV The two governments will train 500 technicians.',
    ]);
  });

  it.each([
    ['Fact Sheet on New Ports', 'Fact Sheet on New Ports'],
    ['Microsoft Word - draft 3.docx', 'FACT SHEET: U.S.-Mexico High-Level Economic Dialogue'],
    ['sheet', 'FACT SHEET: U.S.-Mexico High-Level Economic Dialogue'],
  ])('that calls itself %j has the title %j', async (title, expected) => {
    const { document } = await importAny('sheet.pdf', pdfOf([words], { title }));
    expect(document.title).toBe(expected);
  });
});
