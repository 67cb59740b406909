/** Reads PDF files: the text that they show, put together from where it stands on the pages. Nothing is fetched, drawn or run. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Block } from '../../../../shared/documents/block.ts';
import type { Warning } from '../../../../shared/documents/warning.ts';
import { nestByGlyph } from '../nest-by-glyph.ts';
import { plausibleTitle } from '../plausible-title.ts';
import type { BinaryReader, FrontMatter, ReadSource } from '../reader.ts';
import { latin1 } from './is-whole.ts';
import { bodySizeOf, measure, withoutUsualStyle } from './measure.ts';
import { openPdf } from './open-pdf.ts';
import { vocabularyOf } from './parted-words.ts';
import { passagesOf } from './passages.ts';
import type { Page } from './read-page.ts';
import { readPages } from './read-pages.ts';
import { regionsOf } from './regions.ts';
import { findRunningLines } from './running-lines.ts';
import { segmentsOf } from './segments.ts';
import { judgePages } from './judge-pages.ts';
import { settingOf, unitsOf, type LaidPage } from './units.ts';
import { writeText } from './write-text.ts';

/** Bytes in which the head of the file must stand; some programs put others before it. */
const HEAD = 1024;

export const pdfReader: BinaryReader = {
  format: 'pdf',
  recognises: (bytes) => isPdf(latin1(bytes.subarray(0, HEAD))),
  read: readPdf,
};

function isPdf(head: string): boolean {
  const at = head.indexOf('%PDF-');
  return (
    at >= 0 && (/^[\s\u00ef\u00bb\u00bf]*$/.test(head.slice(0, at)) || /\d obj\s*<</.test(head.slice(at)))
  );
}

/** @throws Problem `pdf-…` for what cannot or must not be read, `file-binary` */
async function readPdf(bytes: Uint8Array, fileName: string): Promise<Omit<ReadSource, 'format'>> {
  const pdf = await openPdf(bytes, fileName);
  try {
    const read = await readPages(pdf.document, fileName);
    const found = judgePages(read, { bytes, fileName, lacksCharacters: pdf.lacksCharacters() });
    const { text, blocks, warnings } = textOf(read.pages, fileName);
    const frontMatter = await statedTitle(pdf.document, fileName);
    return { text, blocks: nestByGlyph(blocks), frontMatter, warnings: [...found, ...warnings] };
  } finally {
    await pdf.close();
  }
}

function textOf(
  pages: readonly Page[],
  fileName: string,
): { text: string; blocks: Block[]; warnings: Warning[] } {
  const laid = layPages(pages);
  const regions = laid.flatMap((page) => page.regions.map(({ segments }) => segments));
  const measures = measure(regions);
  const units = unitsOf(laid, measures);
  return writeText(passagesOf(units, settingOf(units, measures)), vocabularyOf(regions.flat()), fileName);
}

function layPages(pages: readonly Page[]): LaidPage[] {
  const plain = withoutUsualStyle(pages.flatMap(({ pieces }) => pieces));
  let from = 0;
  const cut = pages.map(({ width, height, pieces, turned }) => {
    const own = plain.slice(from, (from += pieces.length));
    return { width, height, turned, segments: segmentsOf(own) };
  });
  const running = findRunningLines(cut, bodySizeOf(cut.flatMap(({ segments }) => segments)));
  return cut.map(({ segments, ...page }) => ({
    ...page,
    running: segments.filter((segment) => running.has(segment)),
    regions: regionsOf(segments.filter((segment) => !running.has(segment))),
  }));
}

/** The title that the file gives itself, unless a program made it up. The date of the file is that of saving, not of the text. */
async function statedTitle(document: PDFDocumentProxy, fileName: string): Promise<FrontMatter | null> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const title =
    'Title' in info && typeof info.Title === 'string' ? plausibleTitle(info.Title, fileName) : null;
  return title === null ? null : { span: null, fields: { title } };
}
