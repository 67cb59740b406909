/** What holds for every Word file: it says what was written into it, in order, once, and each text stands where its span says. */
import { readFileSync } from 'node:fs';
import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type IRunOptions,
} from 'docx';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../main/documents/readers/read-source.ts';
import type { ReadSource } from '../../../main/documents/readers/reader.ts';
import { blockSchema, plainText, type Block, type Run } from '../../../shared/documents/block.ts';
import { tidyText } from '../../../shared/documents/tidy-runs.ts';
import { inRoot } from '../../../scripts/paths.mjs';
import { importAny, importBytes, type Imported } from './import-for-test.ts';
import { p, r, wordFile } from './word-for-test.ts';

const LEVELS = Object.values(HeadingLevel).slice(0, 6);

function runOf({ text, href, bold, italic, superscript }: Run) {
  const options: IRunOptions = {
    text,
    bold: bold ?? false,
    italics: italic ?? false,
    superScript: superscript ?? false,
  };
  const run = new TextRun(options);
  return href === undefined ? run : new ExternalHyperlink({ link: href, children: [run] });
}

function elementOf(block: Block): Paragraph | Table {
  if (block.kind === 'table-row') return new Table({ rows: [rowOf([block.runs])] });
  const children = block.runs.map(runOf);
  if (block.kind === 'heading')
    return new Paragraph({ children, heading: LEVELS[block.level - 1] ?? 'Heading1' });
  if (block.kind !== 'list-item') return new Paragraph({ children });
  const reference = block.ordered ? 'numbers' : 'bullets';
  return new Paragraph({ children, numbering: { reference, level: block.depth } });
}

function rowOf(cells: readonly (readonly Run[])[]): TableRow {
  return new TableRow({
    children: cells.map(
      (runs) => new TableCell({ children: [new Paragraph({ children: runs.map(runOf) })] }),
    ),
  });
}

const LEVELS_OF_LISTS = [0, 1, 2].map((level) => ({
  level,
  style: { paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } },
}));

async function packed(
  children: (Paragraph | Table)[],
  more: { title?: string; footnotes?: Record<string, { children: Paragraph[] }> } = {},
) {
  const config = [
    {
      reference: 'bullets',
      levels: LEVELS_OF_LISTS.map((level) => ({ ...level, format: LevelFormat.BULLET, text: '•' })),
    },
    {
      reference: 'numbers',
      levels: LEVELS_OF_LISTS.map((level) => ({
        ...level,
        format: LevelFormat.DECIMAL,
        text: `%${String(level.level + 1)}.`,
      })),
    },
  ];
  const document = new Document({ numbering: { config }, sections: [{ children }], ...more });
  return new Uint8Array(await Packer.toBuffer(document));
}

async function read(bytes: Uint8Array): Promise<ReadSource> {
  return readSource({ fileName: 'a.docx', bytes });
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Kind, level or depth, and text. */
function outline(block: Block): string {
  const level = block.kind === 'heading' ? block.level : block.kind === 'list-item' ? block.depth : 0;
  return `${block.kind} ${String(level)} ${plainText(block.runs)}`;
}

/** Each letter with the style it is in; a space has none, since it may go to the run on either side. */
function styleOfLetters({ runs: own }: Block): string[] {
  return own.flatMap(({ text, bold, italic, superscript, href }) =>
    Array.from(text.replace(/\s/g, ''), (letter) =>
      [letter, bold ? 'b' : '', italic ? 'i' : '', superscript ? 's' : '', href ?? ''].join(''),
    ),
  );
}

function expectLaws({ blocks, text }: ReadSource): void {
  let last = 0;
  for (const block of blocks) {
    blockSchema.parse(block);
    expect(block.span.start).toBeGreaterThanOrEqual(last);
    last = block.span.end;
    if (block.kind !== 'rule')
      expect(plainText(block.runs)).toBe(tidyText(text.slice(block.span.start, last)));
  }
  expect(last).toBeLessThanOrEqual(text.length);
}

const phrase = fc.lorem({ maxCount: 6 });
const runs = fc
  .array(
    fc.record({
      text: phrase,
      bold: fc.boolean(),
      italic: fc.boolean(),
      isRaised: fc.boolean(),
      isLink: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((list) =>
    list.map(({ text, bold, italic, isRaised, isLink }, index): Run => ({
      text: index === 0 ? text : ` ${text}`,
      ...(bold ? { bold: true } : {}),
      ...(italic ? { italic: true } : {}),
      ...(isRaised ? { superscript: true } : {}),
      ...(isLink ? { href: 'https://a.gov/x' } : {}),
    })),
  );
const span = { start: 0, end: 0 };
const single = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.integer({ min: 1, max: 6 }),
    runs,
    span: fc.constant(span),
  }),
  fc.record({ kind: fc.constant('paragraph' as const), runs, span: fc.constant(span) }),
);
/** A list that goes no deeper than one level at a time. */
const listOfItems = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), runs), { minLength: 1, maxLength: 6 }),
  )
  .map(([ordered, items]) => {
    let depth = -1;
    return items.map(([wanted, own]): Block => {
      depth = Math.min(wanted, depth + 1);
      return { kind: 'list-item', depth, ordered, marker: ordered ? '1.' : '•', runs: own, span };
    });
  });
const body = fc
  .array(
    fc.oneof(
      single.map((block): Block[] => [block]),
      // Between two lists stands a paragraph: side by side they could be one.
      listOfItems.map((items): Block[] => [{ kind: 'paragraph', runs: [{ text: 'Then:' }], span }, ...items]),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.flat());

describe('a Word file of known content', () => {
  it('has the same texts, kinds, levels and runs', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (blocks) => {
        const found = await read(await packed(blocks.map(elementOf)));
        expectLaws(found);
        expect(found.blocks.map(outline)).toEqual(blocks.map(outline));
        expect(found.blocks.map(styleOfLetters)).toEqual(blocks.map(styleOfLetters));
      }),
      { numRuns: 100 },
    );
  });

  it('has the rows and cells of its tables', async () => {
    const cells = fc.array(fc.array(phrase, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(cells, async (rows) => {
        const table = new Table({ rows: rows.map((row) => rowOf(row.map((text) => [{ text }]))) });
        const found = await read(await packed([table]));
        expectLaws(found);
        const texts = found.blocks.map((block) =>
          block.kind === 'table-row' ? block.cells.map(plainText) : [],
        );
        expect(texts).toEqual(rows);
        expect(found.blocks.map(({ runs: joined }) => plainText(joined))).toEqual(
          rows.map((row) => row.join(' | ')),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('has the words that another reader finds, once and in order', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (blocks) => {
        const bytes = await packed(blocks.map(elementOf));
        const other = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
        const found = await read(bytes);
        expect(words(found.blocks.map(({ runs: own }) => plainText(own)).join('\n'))).toEqual(
          words(other.value),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('has its notes at the end', async () => {
    const note = { children: [new Paragraph('Signed in Mexico City.')] };
    const text = new Paragraph({
      children: [new TextRun('Agreed'), new FootnoteReferenceRun(1), new TextRun(' at last')],
    });
    const { blocks } = await read(await packed([text, new Paragraph('End.')], { footnotes: { '1': note } }));
    expect(blocks.map(outline)).toEqual([
      'paragraph 0 Agreed1 at last',
      'paragraph 0 End.',
      'note 0 Signed in Mexico City.',
    ]);
    expect(blocks[0]?.runs[1]).toEqual({ text: '1', superscript: true });
  });
});

/** Runs cut anywhere, with breaks, hyphens, white space of all kinds and markers strewn in. */
const anyInline = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '<w:br/>',
    '<w:tab/>',
    'word-',
    'rest',
    ' and',
    '• ',
    '- ',
    '1. ',
    ' ',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\ud83d\ude00',
    'مرحبا',
    '___',
  ),
);
const anyRun = fc
  .tuple(anyInline, fc.constantFrom('', '<w:b/>', '<w:i/>'))
  .map(([text, properties]) =>
    text.startsWith('<w:') ? `<w:r>${text}</w:r>` : r(escaped(text), properties),
  );
const anyParagraph = fc
  .tuple(
    fc.array(anyRun, { maxLength: 8 }),
    fc.constantFrom('', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>', '<w:pPr><w:ind w:left="720"/></w:pPr>'),
  )
  .map(([inside, properties]) => `<w:p>${properties}${inside.join('')}</w:p>`);

function escaped(text: string): string {
  return text.replace(/[<>&]/g, (letter) => `&#${String(letter.charCodeAt(0))};`).replace(/\p{Cc}/gu, ' ');
}

describe('any Word file at all', () => {
  it('has ordered spans whose cleaned-up text is that of their blocks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyParagraph, { minLength: 1, maxLength: 8 }), async (paragraphs) => {
        expectLaws(await read(wordFile(p('Words.') + paragraphs.join(''))));
      }),
      { numRuns: 400 },
    );
  });

  it('ends in a refusal or a text, wherever it is damaged', async () => {
    const whole = await packed([new Paragraph('Ports will open in the north of the country.')]);
    const damage = fc.tuple(fc.nat(whole.length - 1), fc.nat(255), fc.boolean());
    await fc.assert(
      fc.asyncProperty(damage, async ([at, byte, isCut]) => {
        const bytes = isCut ? whole.subarray(0, at) : whole.with(at, byte);
        const found = await read(bytes).catch((error: unknown) => {
          if (error instanceof Error && error.name === 'Problem') return null;
          throw error;
        });
        if (found) expectLaws(found);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a fact sheet of the dialogue', () => {
  const shown = ({ initiatives }: Imported) =>
    initiatives.map(({ pillar, section, text, children }) => ({
      pillar,
      section,
      text,
      children: children.map((child) => child.text),
    }));

  it.each(['2022-09-12-fact-sheet.md', '2024-04-19-mid-year-review.md', '2022-09-12-joint-statement.md'])(
    '%s has in Word the initiatives that it has in markdown',
    async (name) => {
      const bytes = new Uint8Array(readFileSync(inRoot('data/documents', name)));
      const markdown = await readSource({ fileName: name, bytes });

      const expected = importBytes(name, bytes);
      const { title } = expected.document;
      const elements = markdown.blocks.filter(({ kind }) => kind !== 'rule').map(elementOf);
      const word = await packed(elements, { title });
      const found = await importAny('a.docx', word);
      expect(shown(found)).toEqual(shown(expected));
      expect(found.initiatives.length).toBeGreaterThan(0);
      expect(found.document).toMatchObject({
        format: 'word',
        title,
        dialogueId: 'hled',
      });
    },
  );
});
