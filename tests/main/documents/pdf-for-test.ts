/** Writes small PDF files: words at places, in the standard fonts, so that a test decides how a page looks. */
import { deflateSync } from 'node:zlib';
import { expect } from 'vitest';
import { pdfReader } from '../../../main/documents/readers/pdf/read-pdf.ts';
import type { ReadSource } from '../../../main/documents/readers/reader.ts';
import { plainText, type Block } from '../../../shared/documents/block.ts';
import { tidyText } from '../../../shared/documents/tidy-runs.ts';

export interface Word {
  text: string;
  /** Points from the left and from the top to the baseline. */
  x: number;
  y: number;
  size?: number;
  font?: keyof typeof FONTS;
  link?: string;
  /** Of the link, in points; else it is guessed from the text. */
  width?: number;
  /** Degrees, against the clock. */
  turned?: number;
  /** The file says that it is no part of the text. */
  artifact?: boolean;
}

interface PdfOptions {
  title?: string;
  compressed?: boolean;
  /** Further entries of the trailer and objects they refer to, from number 1000. */
  trailer?: string;
  objects?: Record<number, string>;
}

const HEIGHT = 792;
/** The last one draws signs for letters, and says that they are of the private area of Unicode. */
const FONTS = { regular: 'F1', bold: 'F2', italic: 'F3', signs: 'F4' };
const NAMES = { F1: 'Helvetica', F2: 'Helvetica-Bold', F3: 'Helvetica-Oblique' };
const SIGNS =
  'begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <FF> <F020> endbfrange endcmap';

export function pdfOf(pages: readonly (readonly Word[])[], options: PdfOptions = {}): Uint8Array {
  const objects = new Map<number, Buffer>();
  const put = (number: number, content: string | Buffer) =>
    objects.set(number, Buffer.from(content as string, 'latin1'));
  const pageNumbers = pages.map((_, index) => 10 + 2 * index);
  put(1, '<< /Type /Catalog /Pages 2 0 R >>');
  put(
    2,
    `<< /Type /Pages /Count ${String(pages.length)} /Kids [${pageNumbers.map((number) => `${String(number)} 0 R`).join(' ')}] >>`,
  );
  Object.entries(NAMES).forEach(([, name], index) =>
    put(3 + index, `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`),
  );
  put(7, '<< /Type /Font /Subtype /TrueType /BaseFont /Wingdings /ToUnicode 8 0 R >>');
  put(8, streamOf(SIGNS, false));
  put(6, `<< ${options.title === undefined ? '' : `/Title (${escaped(options.title)})`} >>`);
  for (const [index, words] of pages.entries()) {
    const number = pageNumbers[index] ?? 10;
    put(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 ${String(HEIGHT)}] /Contents ${String(number + 1)} 0 R /Annots [${words.flatMap((word) => annotation(word)).join(' ')}] /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R /F4 7 0 R >> >> >>`,
    );
    put(number + 1, streamOf(words.map((word) => drawn(word)).join('\n'), options.compressed ?? false));
  }
  for (const [number, content] of Object.entries(options.objects ?? {})) put(Number(number), content);
  return assemble(objects, options.trailer ?? '');
}

function drawn({ text, x, y, size = 11, font = 'regular', turned = 0, artifact = false }: Word): string {
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
  const matrix = [cos, sin, -sin, cos, x, HEIGHT - y].map((number) => number.toFixed(4)).join(' ');
  const shown = `BT /${FONTS[font]} ${String(size)} Tf ${matrix} Tm (${escaped(text)}) Tj ET`;
  return artifact ? `/Artifact BMC ${shown} EMC` : shown;
}

function annotation({ text, x, y, size = 11, link, width }: Word): string[] {
  if (link === undefined) return [];
  const top = HEIGHT - y + size;
  const rect = [x, HEIGHT - y - 3, x + (width ?? text.length * size * 0.5), top].map(String).join(' ');
  return [`<< /Type /Annot /Subtype /Link /Rect [${rect}] /A << /S /URI /URI (${link}) >> >>`];
}

/** The codes of Windows-1252 for what Latin-1 lacks. */
const CODES: Readonly<Record<string, number>> = { '•': 0x95, '–': 0x96, '“': 0x93, '”': 0x94, '’': 0x92 };

function escaped(text: string): string {
  return text
    .replace(/[\\()]/g, (mark) => `\\${mark}`)
    .replace(/[•–“”’]/g, (mark) => String.fromCharCode(CODES[mark] ?? 63));
}

function streamOf(content: string, isCompressed: boolean): Buffer {
  const plain = Buffer.from(content, 'latin1');
  const bytes = isCompressed ? deflateSync(plain) : plain;
  const filter = isCompressed ? ' /Filter /FlateDecode' : '';
  return Buffer.concat([
    Buffer.from(`<< /Length ${String(bytes.length)}${filter} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

function assemble(objects: ReadonlyMap<number, Buffer>, trailer: string): Uint8Array {
  const parts = [Buffer.from('%PDF-1.7\n')];
  let offset = parts[0]?.length ?? 0;
  const offsets = new Map<number, number>();
  for (const [number, content] of objects) {
    const object = Buffer.concat([
      Buffer.from(`${String(number)} 0 obj\n`),
      content,
      Buffer.from('\nendobj\n'),
    ]);
    offsets.set(number, offset);
    offset += object.length;
    parts.push(object);
  }
  const numbers = [...offsets.keys()].sort((left, right) => left - right);
  const entries = numbers.map(
    (number) => `${String(number)} 1\n${String(offsets.get(number)).padStart(10, '0')} 00000 n \n`,
  );
  const size = Math.max(...numbers) + 1;
  parts.push(
    Buffer.from(
      `xref\n0 1\n0000000000 65535 f \n${entries.join('')}trailer\n<< /Size ${String(size)} /Root 1 0 R /Info 6 0 R ${trailer} >>\nstartxref\n${String(offset)}\n%%EOF\n`,
      'latin1',
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** Lines one under the other from a place, as a paragraph is set. */
export function linesAt(x: number, y: number, lines: readonly string[], more: Partial<Word> = {}): Word[] {
  const size = more.size ?? 11;
  return lines.map((text, index) => ({ ...more, text, x, y: y + index * size * 1.25 }));
}

/** Reads pages of words, or a file, and holds the law of spans against what comes out. */
export async function readPdf(...pages: Word[][] | [Uint8Array]): Promise<Omit<ReadSource, 'format'>> {
  const [first] = pages;
  const bytes = first instanceof Uint8Array ? first : pdfOf(pages as Word[][]);
  const read = await pdfReader.read(bytes, 'a.pdf');
  let last = 0;
  for (const { span, runs } of read.blocks) {
    expect(span.start).toBeGreaterThanOrEqual(last);
    expect(tidyText(read.text.slice(span.start, span.end))).toBe(plainText(runs));
    last = span.end;
  }
  return read;
}

/** What is read of it in short: the kind of each block, its depth or level, and its words. */
export async function linesOfPdf(...pages: Word[][] | [Uint8Array]): Promise<string[]> {
  const { blocks } = await readPdf(...pages);
  return blocks.map((block) => inShort(block));
}

function inShort(block: Block): string {
  const detail = block.kind === 'heading' ? block.level : block.kind === 'list-item' ? block.depth : '';
  const left = block.leftOut === undefined ? '' : ' (left out)';
  return `${block.kind}${String(detail)}${left}: ${plainText(block.runs)}`;
}
