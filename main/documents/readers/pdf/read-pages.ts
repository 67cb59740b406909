/** Reads the pages of a PDF one after the other, within limits; a page that cannot be read does not cost the others. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Problem } from '../../../../shared/result.ts';
import { FontBook } from './font-book.ts';
import { readPage, type Page } from './read-page.ts';

export interface ReadPages {
  pages: Page[];
  /** Numbers of those that could not be read, from 1. */
  unread: number[];
}

/** A thousand dense pages; what they hold is five million letters. */
const LIMITS = { pages: 1000, millionsOfLetters: 5 };

/** @throws Problem `pdf-too-many-pages`, `pdf-too-long` */
export async function readPages(
  document: PDFDocumentProxy,
  fileName: string,
  limits = LIMITS,
): Promise<ReadPages> {
  const { numPages } = document;
  if (numPages > limits.pages)
    throw new Problem('pdf-too-many-pages', { file: fileName, pages: numPages, limit: limits.pages });
  const take = letterLimit(fileName, limits.millionsOfLetters);
  const fonts = new FontBook();
  const read: ReadPages = { pages: [], unread: [] };
  for (let number = 1; number <= numPages; number += 1) {
    try {
      read.pages.push(await readPage(await document.getPage(number), number - 1, fonts, take));
    } catch (error) {
      if (error instanceof Problem) throw error;
      read.unread.push(number); // the other pages are read; which ones are not is told
    }
  }
  return read;
}

function letterLimit(fileName: string, millions: number): (letters: number) => void {
  let left = millions * 1e6;
  return (letters) => {
    left -= letters;
    if (left < 0) throw new Problem('pdf-too-long', { file: fileName, limit: millions });
  };
}
