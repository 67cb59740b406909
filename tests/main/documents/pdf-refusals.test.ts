/** PDF files that are broken, hostile or no text: each is refused for its reason with the next step, or read with what is missing told. */
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openPdf } from '../../../main/documents/readers/pdf/open-pdf.ts';
import { pdfReader } from '../../../main/documents/readers/pdf/read-pdf.ts';
import { readPages } from '../../../main/documents/readers/pdf/read-pages.ts';
import { plainText } from '../../../shared/documents/block.ts';
import { createTranslator } from '../../../shared/i18n/translate.ts';
import { Problem } from '../../../shared/result.ts';
import { importAny } from './import-for-test.ts';
import { linesAt, pdfOf, readPdf, type Word } from './pdf-for-test.ts';

const PAGE = linesAt(72, 100, [
  'The United States and Mexico announced new actions on ports of entry that will shorten the',
  'time that lorries wait, and both governments will publish the figures.',
]);

const LOCKED = {
  objects: {
    1000: `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
  },
  trailer: `/Encrypt 1000 0 R /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]`,
};
const PICTURE = {
  1000: '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream',
};

/** Puts a font in place of the regular one whose letters are only numbers of a character collection. */
function collected(encoding: string, ordering: string): Record<number, string> {
  return {
    3: `<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /${encoding} /DescendantFonts [1001 0 R] >>`,
    1001: `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /FontDescriptor 1002 0 R >>`,
    1002: '<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  };
}

/** Puts bytes in place of the last ones that the text has; both of one length, so that places in the file stay true. */
function withReplaced(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const at = text.lastIndexOf(from);
  return new Uint8Array(Buffer.from(text.slice(0, at) + to + text.slice(at + from.length), 'latin1'));
}

async function refusalOf(bytes: Uint8Array): Promise<Problem> {
  const problem: unknown = await pdfReader.read(bytes, 'a.pdf').catch((error: unknown) => error);
  if (!(problem instanceof Problem)) throw new Error('was not refused');
  return problem;
}

async function warningsOf(bytes: Uint8Array): Promise<string[]> {
  const { warnings } = await pdfReader.read(bytes, 'a.pdf');
  return warnings.map(({ code }) => code);
}

describe('a PDF that is refused', () => {
  const noise = Array.from({ length: 500 }, (_, at) => (at * 7) % 251);
  it.each<[string, Uint8Array, string]>([
    ['protected by a password', pdfOf([PAGE], LOCKED), 'pdf-encrypted'],
    ['without a word', pdfOf([[], [], []]), 'pdf-without-text'],
    [
      'a scan with a stamp on each page',
      pdfOf([[{ text: 'Received', x: 72, y: 20 }]], { objects: PICTURE }),
      'pdf-without-text',
    ],
    ['cut short', pdfOf([PAGE]).slice(0, 60), 'pdf-damaged'],
    ['noise after its head', new Uint8Array([...Buffer.from('%PDF-1.7\n'), ...noise]), 'pdf-damaged'],
    ['of 1,001 pages', pdfOf(Array.from({ length: 1001 }, () => PAGE)), 'pdf-too-many-pages'],
    [
      'in letters that nothing names',
      pdfOf([PAGE], { objects: collected('UniGB-UCS2-H', 'GB1') }),
      'pdf-unreadable-letters',
    ],
  ])('is %s, and the reason and the next step are said', async (_, bytes, code) => {
    const problem = await refusalOf(bytes);
    expect(problem.code).toBe(code);
    for (const language of ['en', 'es'] as const) {
      const sentence = createTranslator(language)(`problems.${problem.code}`, problem.details);
      expect(sentence).toContain('a.pdf');
      expect(sentence).not.toContain('{{');
    }
  });

  it('has more letters than are read, counted while they are taken out', async () => {
    const pdf = await openPdf(pdfOf([PAGE, PAGE]), 'a.pdf');
    const read = (letters: number) =>
      readPages(pdf.document, 'a.pdf', { pages: 2, millionsOfLetters: letters / 1e6 });
    await expect(read(200)).rejects.toMatchObject({ code: 'pdf-too-long', details: { file: 'a.pdf' } });
    expect((await read(2000)).pages).toHaveLength(2);
    await pdf.close();
  });

  it('may be as short as one line otherwise', async () => {
    const { blocks } = await readPdf([{ text: 'Ports open.', x: 72, y: 100 }]);
    expect(blocks.map(({ runs }) => plainText(runs))).toEqual(['Ports open.']);
  });
});

describe('a PDF that lacks something', () => {
  it('is read where its table of contents is lost, and that is told', async () => {
    const whole = pdfOf([PAGE]);
    expect(await warningsOf(whole)).toEqual([]);
    expect(await warningsOf(withReplaced(whole, '%%EOF', '     '))).toEqual(['pdf-repaired']);
    expect(await warningsOf(withReplaced(whole, 'xref\n0 1', 'xxxx\n0 1'))).toEqual(['pdf-repaired']);
  });

  it('tells which pages hold only pictures', async () => {
    const { warnings } = await pdfReader.read(pdfOf([PAGE, [], PAGE, []], { objects: PICTURE }), 'a.pdf');
    expect(warnings).toEqual([{ code: 'pdf-pages-without-text', details: { file: 'a.pdf', pages: '2, 4' } }]);
  });

  it('does not say so of an empty page at its end', async () => {
    expect(await warningsOf(pdfOf([PAGE, []]))).toEqual([]);
  });

  it('tells that a part of it is in letters that nothing names', async () => {
    const fonts = collected('UniGB-UCS2-H', 'GB1');
    const { 3: font, ...others } = fonts;
    const words: Word[] = [...PAGE, { text: 'lost', x: 72, y: 200, font: 'bold' }];
    expect(await warningsOf(pdfOf([words], { objects: { ...others, 4: font ?? '' } }))).toEqual([
      'pdf-letters-unknown',
    ]);
  });

  it.each(['en', 'es'] as const)('has a sentence for each of these warnings (%s)', (language) => {
    const tell = createTranslator(language);
    const details = { file: 'a.pdf', pages: '2' };
    for (const code of [
      'pdf-repaired',
      'pdf-pages-unread',
      'pdf-pages-without-text',
      'pdf-letters-unknown',
    ] as const)
      expect(tell(`documents.warnings.${code}`, details)).not.toContain('{{');
  });
});

describe('a PDF that is hostile', () => {
  it('may hold a script, which is not run', async () => {
    const objects = {
      1000: '<< /S /JavaScript /JS (app.alert\\(1\\); this.exportDataObject\\({}\\)) >>',
      1: '<< /Type /Catalog /Pages 2 0 R /OpenAction 1000 0 R >>',
    };
    expect((await pdfReader.read(pdfOf([PAGE], { objects }), 'a.pdf')).blocks).toHaveLength(1);
  });

  it('may expand to a hundred million spaces', async () => {
    const packed = deflateSync(Buffer.alloc(100_000_000, 0x20));
    const stream = `<< /Length ${String(packed.length)} /Filter /FlateDecode >>\nstream\n${packed.toString('latin1')}\nendstream`;
    const { blocks } = await pdfReader.read(pdfOf([PAGE, PAGE], { objects: { 13: stream } }), 'a.pdf');
    expect(blocks).toHaveLength(1);
  });

  it('may put 20,000 words at one place', async () => {
    const words = Array.from({ length: 20_000 }, (_, index) => ({
      text: `w${String(index)}`,
      x: 72,
      y: 100,
    }));
    const { text } = await readPdf(words);
    expect(text).toContain('w0 ');
    expect(text).toContain('w19999');
  });

  it('may refer to itself as its own page', async () => {
    const objects = { 2: '<< /Type /Pages /Count 3 /Kids [2 0 R 10 0 R] >>' };
    const end = await pdfReader.read(pdfOf([PAGE], { objects }), 'a.pdf').then(
      () => 'read',
      (error: unknown) => (error instanceof Problem ? error.code : error),
    );
    expect(['read', 'pdf-damaged', 'pdf-without-text']).toContain(end);
  });

  it('may hold controls, which are replaced, and that is told', async () => {
    const { warnings, text } = await pdfReader.read(
      pdfOf([[...PAGE, { text: 'a\u0001b', x: 72, y: 200 }]]),
      'a.pdf',
    );
    expect(text).not.toContain('\u0001');
    expect(warnings.every(({ code }) => /^(?:control|pdf-letters)/.test(code))).toBe(true);
  });

  it('is told by its content, whatever its name, and a text that speaks of PDF is none', async () => {
    expect((await importAny('notes.txt', pdfOf([PAGE]))).document.format).toBe('pdf');
    const text = new TextEncoder().encode('# On formats\n\nA file begins with %PDF-1.7 if it is a PDF.\n');
    expect((await importAny('notes.md', text)).document.format).toBe('markdown');
  });

  it('may come in bytes that are part of a larger buffer', async () => {
    const bytes = pdfOf([PAGE]);
    const larger = Buffer.concat([Buffer.from('before'), bytes, Buffer.from('after')]);
    const part = larger.subarray(6, 6 + bytes.length);
    const { blocks } = await pdfReader.read(part, 'a.pdf');
    expect(blocks).toHaveLength(1);
    expect(part.length).toBe(bytes.length);
  });
});
