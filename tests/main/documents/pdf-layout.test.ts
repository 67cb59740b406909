/** How the places of words on the pages of a PDF tell what they are: columns, tables, bullets, heads and feet, notes, watermarks. */
import { describe, expect, it } from 'vitest';
import { linesAt, linesOfPdf, pdfOf, readPdf, type Word } from './pdf-for-test.ts';

const PROSE = [
  'The ministries of both countries will open a',
  'shared yard for inspectors before the end of',
  'the year, and will publish how long lorries',
  'wait at eleven crossings along the border. The',
  'chambers of commerce asked for these figures',
  'since the winter storms closed several roads.',
];
const OTHER = [
  'Universities of six states will exchange their',
  'students in the spring term, and will share',
  'laboratories that were built with funds of the',
  'development bank. Health regulators accept the',
  'reports of each other once the annex of the',
  'agreement has been signed by both of them.',
];

describe('columns', () => {
  it('are told from a table although the file draws them line by line', async () => {
    const words = PROSE.flatMap((_, index) => [
      ...linesAt(72, 100 + index * 13.75, PROSE.slice(index, index + 1)),
      ...linesAt(330, 100 + index * 13.75, OTHER.slice(index, index + 1)),
    ]);
    expect(await linesOfPdf(words)).toEqual([
      `paragraph: ${PROSE.join(' ')}`,
      `paragraph: ${OTHER.join(' ')}`,
    ]);
  });

  it('may be three, under a title and over a last line', async () => {
    const narrow = (x: number, name: string) =>
      linesAt(
        x,
        120,
        [1, 2, 3, 4].map((line) => `the ${name} column line ${String(line)}`),
        { size: 10 },
      );
    const words = [
      ...linesAt(72, 80, ['A title that goes over all of the columns of the page'], { size: 16 }),
      ...narrow(72, 'first'),
      ...narrow(240, 'second'),
      ...narrow(410, 'third'),
      ...linesAt(72, 220, [
        'A last line that goes over all of the columns of the page and ends them at once.',
      ]),
    ];
    const text = (await linesOfPdf(words)).join(' ');
    const places = [
      'title',
      'first column line 4',
      'second column line 1',
      'third column line 4',
      'last line',
    ];
    expect(places.map((place) => text.indexOf(place))).toEqual(
      places.map((place) => text.indexOf(place)).toSorted((left, right) => left - right),
    );
    expect(text).not.toContain('-1');
  });

  it('hold lists of their own', async () => {
    const column = (x: number, items: string[]): Word[] =>
      items.flatMap((text, index) => [
        { text: '•', x, y: 100 + 20 * index },
        { text, x: x + 14, y: 100 + 20 * index },
      ]);
    const words = [
      ...column(72, ['Open the yard in Laredo.', 'Publish waiting times.', 'Fund a survey of stores.']),
      ...column(330, ['Exchange forty students.', 'Share the laboratories.', 'Sign the technical annex.']),
    ];
    expect(await linesOfPdf(words)).toEqual([
      'list-item0: Open the yard in Laredo.',
      'list-item0: Publish waiting times.',
      'list-item0: Fund a survey of stores.',
      'list-item0: Exchange forty students.',
      'list-item0: Share the laboratories.',
      'list-item0: Sign the technical annex.',
    ]);
  });
});

describe('a table', () => {
  it('has rows whose cells go over several lines', async () => {
    const words = [
      ...linesAt(72, 100, ['Open a shared yard for', 'inspectors in Laredo', 'by September.']),
      ...linesAt(260, 100, ['Customs and Border', 'Protection']),
      ...linesAt(430, 100, ['2027']),
      ...linesAt(72, 150, ['Publish the waiting', 'times every hour.']),
      ...linesAt(260, 150, ['Tax Administration', 'Service']),
      ...linesAt(430, 150, ['2028']),
      ...linesAt(72, 190, ['Exchange students.']),
      ...linesAt(260, 190, ['Universities']),
      ...linesAt(430, 190, ['2029']),
    ];
    expect(await linesOfPdf(words)).toEqual([
      'table-row: Open a shared yard for inspectors in Laredo by September. | Customs and Border Protection | 2027',
      'table-row: Publish the waiting times every hour. | Tax Administration Service | 2028',
      'table-row: Exchange students. | Universities | 2029',
    ]);
  });

  it('has a last row whose first cell goes on alone', async () => {
    const words = [
      ...linesAt(72, 100, ['Open a yard.']),
      ...linesAt(300, 100, ['2027']),
      ...linesAt(72, 120, ['Publish the waiting times', 'of every hour.']),
      ...linesAt(300, 120, ['2028']),
      ...linesAt(72, 160, [
        'Both sides will review the plan every six months, and more often if they see the need.',
      ]),
    ];
    expect((await linesOfPdf(words)).slice(0, 2)).toEqual([
      'table-row: Open a yard. | 2027',
      'table-row: Publish the waiting times of every hour. | 2028',
    ]);
  });

  it('may have cells without a word, and ends where a line of text begins', async () => {
    const row = (y: number, cells: string[]) =>
      cells.flatMap((text, index) => (text === '' ? [] : [{ text, x: 72 + index * 150, y }]));
    const words = [
      ...row(100, ['Yard', 'Laredo', '2027']),
      ...row(116, ['Survey', '', '2028']),
      ...row(132, ['Annex', 'Sonora', '2029']),
      ...linesAt(72, 170, [
        'The plan will be reviewed every six months by the deputies of both delegations.',
      ]),
    ];
    expect(await linesOfPdf(words)).toEqual([
      'table-row: Yard | Laredo | 2027',
      'table-row: Survey | | 2028',
      'table-row: Annex | Sonora | 2029',
      'paragraph: The plan will be reviewed every six months by the deputies of both delegations.',
    ]);
  });

  it('is none where one line has a wide gap', async () => {
    const words = [
      { text: 'Contact: Ana', x: 72, y: 100 },
      { text: 'Telephone: 555', x: 400, y: 100 },
      ...linesAt(72, 140, ['The office is open from nine to five.']),
    ];
    expect((await linesOfPdf(words))[0]).toBe('paragraph: Contact: Ana Telephone: 555');
  });
});

describe('a list', () => {
  it('is told by bullets of a font of signs', async () => {
    const items = ['Open the yard.', 'Publish the times.'];
    const words = ['§', 'n'].flatMap((text, index): Word[] => [
      { text, x: 72, y: 100 + 14 * index, font: 'signs' },
      { text: items[index] ?? '', x: 90, y: 100 + 14 * index },
    ]);
    const { blocks } = await readPdf(words);
    expect(blocks).toMatchObject([
      { kind: 'list-item', marker: '▪', runs: [{ text: 'Open the yard.' }] },
      { kind: 'list-item', marker: '■', runs: [{ text: 'Publish the times.' }] },
    ]);
  });

  it('has items with a further paragraph under them, which ends at the margin', async () => {
    const words = [
      ...linesAt(72, 80, ['Both delegations agreed on this:']),
      { text: '•', x: 90, y: 100 },
      ...linesAt(104, 100, ['The yard will open in Laredo.']),
      ...linesAt(104, 122, ['It has room for 240 trainees.']),
      ...linesAt(72, 144, ['They will meet again.']),
    ];
    expect(await linesOfPdf(words)).toEqual([
      'paragraph: Both delegations agreed on this:',
      'list-item0: The yard will open in Laredo. It has room for 240 trainees.',
      'paragraph: They will meet again.',
    ]);
  });

  it('is none where a wrap puts a number at the beginning of a line', async () => {
    const words = linesAt(72, 100, [
      'The yard for inspectors in Laredo will be open to all of the trainees in the year that ends after',
      '12. The governments count the working days of the calendar of the customs service here.',
    ]);
    expect(await linesOfPdf(words)).toHaveLength(1);
  });

  it('goes on over a page with its numbers and depths', async () => {
    const words = [
      [...linesAt(72, 680, ['1. Open the yard.']), ...linesAt(100, 700, ['a) In Laredo.'])],
      [...linesAt(100, 80, ['b) In Nuevo Laredo.']), ...linesAt(72, 100, ['2. Publish the times.'])],
    ];
    expect(await linesOfPdf(...words)).toEqual([
      'list-item0: Open the yard.',
      'list-item1: In Laredo.',
      'list-item1: In Nuevo Laredo.',
      'list-item0: Publish the times.',
    ]);
  });
});

describe('a heading', () => {
  it('may be in bold only, and go over two lines', async () => {
    const words = [
      ...linesAt(
        72,
        100,
        ['Pillar II: Promoting Sustainable Economic and Social Development in Southern', 'Mexico'],
        {
          font: 'bold',
        },
      ),
      ...linesAt(72, 130, PROSE),
    ];
    expect((await linesOfPdf(words))[0]).toBe(
      'heading1: Pillar II: Promoting Sustainable Economic and Social Development in Southern Mexico',
    );
  });

  it('is none of the bold words that a paragraph begins with', async () => {
    const words: Word[] = [
      { text: 'A shared yard.', x: 72, y: 100, font: 'bold' },
      { text: 'The ministries will open it before', x: 155, y: 100 },
      ...linesAt(72, 113.75, ['the end of the year.']),
    ];
    const { blocks } = await readPdf(words);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.runs[0]).toEqual({ text: 'A shared yard.', bold: true });
  });

  it('is marked by nothing in a text that is all bold', async () => {
    const words = linesAt(72, 100, PROSE, { font: 'bold' });
    const { blocks } = await readPdf(words);
    expect(blocks).toMatchObject([{ kind: 'paragraph', runs: [{ text: PROSE.join(' ') }] }]);
  });
});

describe('heads and feet', () => {
  const body = (page: number) => linesAt(72, 200, [`Text of page ${String(page)} that says something.`]);

  it.each([
    ['a number alone', (page: number) => String(page)],
    ['a number in dashes', (page: number) => `- ${String(page)} -`],
    ['Spanish', (page: number) => `Página ${String(page)} de 3`],
    ['a number after words', (page: number) => `Fact sheet on ports | ${String(page)}`],
    ['Roman', (page: number) => 'i'.repeat(page)],
  ])('count the pages: %s', async (_, foot) => {
    const pages = [1, 2, 3].map((page) => [...body(page), { text: foot(page), x: 290, y: 760 }]);
    const lines = await linesOfPdf(...pages);
    expect(lines.filter((line) => line.includes('(left out)'))).toHaveLength(3);
    expect(lines.filter((line) => line.includes('says something'))).toHaveLength(3);
  });

  it('may stand on left and right pages by turns', async () => {
    const heads = ['Economic Dialogue', 'Fact Sheet on Ports', 'Economic Dialogue', 'Fact Sheet on Ports'];
    const pages = heads.map((text, page) => [{ text, x: page % 2 === 0 ? 72 : 450, y: 40 }, ...body(page)]);
    const lines = await linesOfPdf(...pages);
    expect(lines.filter((line) => line.includes('(left out)'))).toHaveLength(4);
  });

  it('are told by the file itself on a single page', async () => {
    const words = [{ text: 'Draft of the working group', x: 72, y: 40, artifact: true }, ...body(1)];
    expect((await linesOfPdf(words))[0]).toBe('paragraph (left out): Draft of the working group');
  });

  it('are none of what begins each page of the text, nor of a year at the end of it', async () => {
    const page = (goal: number) => [
      ...linesAt(72, 60, [`Goal ${String(goal)}`]),
      ...body(goal),
      { text: '2027', x: 72, y: 760 },
    ];
    const lines = await linesOfPdf(page(1), [...page(2).slice(0, 2)]);
    expect(lines.some((line) => line.includes('(left out)'))).toBe(false);
    expect(lines.join(' ')).toContain('2027');
  });

  it('are none of the notes above them that say the same on each page', async () => {
    const page = (number: number): Word[] => [
      ...linesAt(72, 200, PROSE),
      { text: String(number), x: 288, y: 264.75, size: 7 },
      { text: String(number), x: 72, y: 697, size: 5 },
      ...linesAt(80, 700, ['The fact sheet of the forum of 4 June 2025.', 'Source 1.'], { size: 8 }),
      { text: 'Fact sheets of 2025', x: 72, y: 760, size: 8 },
      { text: `Page ${String(number)} of 3, printed in 2026`, x: 400, y: 760, size: 8 },
    ];
    expect(await linesOfPdf(page(1), page(2), page(3))).toEqual(
      [1, 2, 3].flatMap((number) => [
        `paragraph: ${PROSE.join(' ')}${String(number)}`,
        'note: The fact sheet of the forum of 4 June 2025. Source 1.',
        `paragraph (left out): Fact sheets of 2025 Page ${String(number)} of 3, printed in 2026`,
      ]),
    );
  });

  it('leave a document alone that says the same on every page', async () => {
    const lines = await linesOfPdf(
      [{ text: 'Same words', x: 72, y: 60 }],
      [{ text: 'Same words', x: 72, y: 60 }],
    );
    expect(lines.some((line) => line.includes('(left out)'))).toBe(false);
  });
});

describe('a note', () => {
  it('waits until the paragraph has ended that goes over its page', async () => {
    const first: Word[] = [
      ...linesAt(72, 100, ['The ministries of both countries signed a letter']),
      { text: '2', x: 301, y: 96, size: 7 },
      ...linesAt(72, 660, ['and they will meet again in the capital of the other country to look at what']),
      ...linesAt(72, 710, ['2 The letter was published', 'in the month of May.'], { size: 8 }),
    ];
    const second = linesAt(72, 80, ['has been done by then. A new sentence ends it.']);
    expect((await linesOfPdf(first, second)).slice(1)).toEqual([
      'paragraph: and they will meet again in the capital of the other country to look at what has been done by then. A new sentence ends it.',
      'note: The letter was published in the month of May.',
    ]);
  });

  it('is none of small print without a mark', async () => {
    const words = [...linesAt(72, 100, PROSE), ...linesAt(72, 700, ['Printed on paper.'], { size: 8 })];
    expect((await linesOfPdf(words)).at(-1)).toBe('paragraph: Printed on paper.');
  });
});

describe('what is drawn', () => {
  it('aslant is left out, visibly', async () => {
    const words = [{ text: 'DRAFT', x: 150, y: 500, size: 90, turned: 45 }, ...linesAt(72, 100, PROSE)];
    expect(await linesOfPdf(words)).toEqual([`paragraph: ${PROSE.join(' ')}`, 'paragraph (left out): DRAFT']);
  });

  it('on its side is read as what it is, where all of the page is', async () => {
    const words = PROSE.map((text, line) => ({ text, x: 100 + 14 * line, y: 700, turned: 90 }));
    expect(await linesOfPdf(words)).toEqual([`paragraph: ${PROSE.join(' ')}`]);
  });

  it('twice at one place is there once, in bold', async () => {
    const words = [
      ...linesAt(72, 100, ['Next steps']),
      ...linesAt(72.3, 100, ['Next steps']),
      ...linesAt(72, 130, PROSE),
    ];
    const { blocks } = await readPdf(words);
    expect(blocks[0]).toMatchObject({ kind: 'heading', runs: [{ text: 'Next steps', bold: true }] });
    expect(blocks).toHaveLength(2);
  });

  it('in small letters beside a word belongs to it', async () => {
    const words = [
      { text: 'The 21', x: 72, y: 100 },
      { text: 'st', x: 105, y: 96, size: 7 },
      { text: 'century border', x: 114, y: 100 },
    ];
    const { blocks } = await readPdf(words);
    expect(blocks[0]?.runs).toEqual([
      { text: 'The 21' },
      { text: 'st', superscript: true },
      { text: ' century border' },
    ]);
  });

  it('as a link in the middle of a line is one, to the edges of its words', async () => {
    const words = [
      ...linesAt(72, 100, ['They will publish the annex of the report in May.']),
      { text: '', x: 156, y: 100, link: 'https://example.gov/annex', width: 48 },
    ];
    const { blocks } = await readPdf(words);
    expect(blocks[0]?.runs).toEqual([
      { text: 'They will publish ' },
      { text: 'the annex', href: 'https://example.gov/annex' },
      { text: ' of the report in May.' },
    ]);
  });

  it('as a link to a script is none', async () => {
    const words = [{ text: 'Press here.', x: 72, y: 100, link: 'javascript:alert' }];
    expect((await readPdf(words)).blocks[0]?.runs).toEqual([{ text: 'Press here.' }]);
  });
});

describe('a word parted at the end of a line', () => {
  const parted = async (...lines: string[]) => (await linesOfPdf(linesAt(72, 100, lines)))[0];

  it('keeps a hyphen that such words have', async () => {
    expect(
      await parted(
        'They will look at the cross-',
        'border trade of the mid-',
        'year review of the U.S.-',
        'Mexico dialogue.',
      ),
    ).toBe(
      'paragraph: They will look at the cross-border trade of the mid-year review of the U.S.-Mexico dialogue.',
    );
  });

  it('loses a hyphen that the wrap put in', async () => {
    expect(await parted('The governments will continue the coopera-', 'tion of their services.')).toBe(
      'paragraph: The governments will continue the cooperation of their services.',
    );
  });

  it('is none where two words share a second half', async () => {
    expect(await parted('They agreed on short-', 'and long-term plans.')).toBe(
      'paragraph: They agreed on short- and long-term plans.',
    );
  });
});

describe('a file', () => {
  it('that is packed, or has something before its head, reads the same', async () => {
    const plain = await linesOfPdf(linesAt(72, 100, PROSE));
    const bytes = pdfOf([linesAt(72, 100, PROSE)], { compressed: true });
    const shifted = new Uint8Array([...Buffer.from('\r\n\r\n'), ...bytes]);
    expect(await linesOfPdf(bytes)).toEqual(plain);
    expect(await linesOfPdf(shifted)).toEqual(plain);
  });
});
