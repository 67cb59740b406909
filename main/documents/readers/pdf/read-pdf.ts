/** Reads PDF files: the text that they show, put together from where it stands on the pages. Nothing is fetched, drawn or run. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Block } from '../../../../shared/documents/block.ts';
import { Problem } from '../../../../shared/result.ts';
import { replaceUnprintable } from '../decode-text.ts';
import { nestByGlyph } from '../nest-by-glyph.ts';
import type { BinaryReader, FrontMatter, ReadSource } from '../reader.ts';
import { layRows } from './find-tables.ts';
import { vocabularyOf } from './join-lines.ts';
import { rowsOfPage } from './lines-of-page.ts';
import { measure } from './measure.ts';
import { openPdf } from './open-pdf.ts';
import { takeNotes } from './page-notes.ts';
import { passagesOf } from './passages.ts';
import type { Page } from './piece.ts';
import { readPage } from './read-pages.ts';
import { findRunningLines } from './running-lines.ts';
import { writeText } from './write-text.ts';

const MOST_PAGES = 1000;
/** Letters of text: what a thousand dense pages hold. */
const LONGEST_TEXT = 5_000_000;
/** Letters on a page, on average; a scan with a stamp on it has fewer. */
const LEAST_LETTERS = 20;

export const pdfReader: BinaryReader = {
  format: 'pdf',
  recognises: (bytes) => /^[^]{0,1000}?%PDF-/.test(String.fromCharCode(...bytes.subarray(0, 1020))),
  read: readPdf,
};

async function readPdf(bytes: Uint8Array, fileName: string): Promise<Omit<ReadSource, 'format'>> {
  const document = await openPdf(bytes, fileName);
  try {
    if (document.numPages > MOST_PAGES) {
      throw new Problem('pdf-too-many-pages', {
        file: fileName,
        pages: document.numPages,
        limit: MOST_PAGES,
      });
    }
    const pages = await readPages(document, fileName);
    const { blocks, text } = blocksOf(pages);
    const clean = replaceUnprintable(text, fileName);
    return {
      text: clean.text,
      blocks: nestByGlyph(blocks),
      frontMatter: await statedTitle(document, fileName),
      warnings: clean.warnings,
    };
  } finally {
    await document.destroy();
  }
}

/** @throws Problem `pdf-without-text`, `pdf-too-long` */
async function readPages(document: PDFDocumentProxy, fileName: string): Promise<Page[]> {
  const pages: Page[] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await readPage(document, number);
    length += page.pieces.reduce((sum, { text }) => sum + text.length, 0);
    if (length > LONGEST_TEXT)
      throw new Problem('pdf-too-long', { file: fileName, limit: LONGEST_TEXT / 1e6 });
    pages.push(page);
  }
  if (length < LEAST_LETTERS * pages.length) throw new Problem('pdf-without-text', { file: fileName });
  return pages;
}

function blocksOf(pages: readonly Page[]): { text: string; blocks: Block[] } {
  const rows = pages.map((page) => ({ height: page.height, rows: rowsOfPage(page) }));
  const running = findRunningLines(rows);
  const body = rows.map((page) =>
    page.rows
      .map(({ segments }) => ({ segments: segments.filter((line) => !running.has(line)) }))
      .filter(({ segments }) => segments.length > 0),
  );
  const measures = measure(body.flat());
  const laid = body.map((page) => takeNotes(layRows(page), measures.bodySize));
  const lines = body.flatMap((page) => page.flatMap(({ segments }) => segments));
  return writeText({
    passages: passagesOf(
      laid.flatMap((page) => page.body),
      measures,
    ),
    notes: laid.flatMap(({ notes }) => notes),
    leftOut: [...[...running].map(({ text }) => text), ...pages.flatMap(({ turned }) => turned)],
    vocabulary: vocabularyOf(lines),
  });
}

/** The title that the file gives itself, unless a program made it up. */
async function statedTitle(document: PDFDocumentProxy, fileName: string): Promise<FrontMatter | null> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const title = (info as { Title?: unknown }).Title;
  if (typeof title !== 'string' || !isPlausibleTitle(title.trim(), fileName)) return null;
  return { span: null, fields: { title: title.trim() } };
}

function isPlausibleTitle(title: string, fileName: string): boolean {
  const isFile = /\.(?:docx?|pdf|indd|pub|pptx?|rtf|odt|html?)$/i.test(title) || fileName.startsWith(title);
  return (
    title.split(/\s+/).length >= 3 && !isFile && !/^(?:microsoft|untitled|document\s?\d|slide)/i.test(title)
  );
}
