/** Judges what was taken out of a PDF: refuses what is no text, and tells what may be missing from it. */
import type { Warning } from '../../../../shared/documents/warning.ts';
import { Problem } from '../../../../shared/result.ts';
import { countPictures } from './count-pictures.ts';
import { isWhole } from './is-whole.ts';
import type { Page } from './read-page.ts';
import type { ReadPages } from './read-pages.ts';

interface Circumstances {
  bytes: Uint8Array;
  fileName: string;
  lacksCharacters: boolean;
}

/** Letters on a page, on average; a scan with a stamp on it has fewer. */
const FEW_LETTERS = 25;
/** Share of what is drawn that may be no letter that is known. */
const MOST_UNKNOWN = 0.2;
const MOST_NAMED = 20;

/** @throws Problem `pdf-damaged`, `pdf-without-text`, `pdf-unreadable-letters` */
export function judgePages(read: ReadPages, circumstances: Circumstances): Warning[] {
  const { bytes, fileName: file, lacksCharacters } = circumstances;
  const texts = read.pages.map((page) => textOf(page));
  const letters = texts.map((text) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
  const all = letters.reduce((sum, count) => sum + count, 0);
  const unknown = texts.join('').match(UNKNOWN)?.length ?? 0;
  const pictures = countPictures(bytes);
  if (read.pages.length === 0) throw new Problem('pdf-damaged', { file });
  if (unknown > MOST_UNKNOWN * (all + unknown) || (all === 0 && lacksCharacters))
    throw new Problem('pdf-unreadable-letters', { file });
  const isScan = all < FEW_LETTERS * read.pages.length && pictures >= 0.5 * read.pages.length;
  if (all === 0 || isScan) throw new Problem('pdf-without-text', { file });
  const bare = read.pages.flatMap(({ index }, at) => (letters[at] === 0 ? [index + 1] : []));
  const hasGaps = unknown > 0 || lacksCharacters;
  return [
    ...(isWhole(bytes) ? [] : [warning('pdf-repaired', { file })]),
    ...(read.unread.length > 0 ? [warning('pdf-pages-unread', { file, pages: listed(read.unread) })] : []),
    ...(pictures > 0 && bare.length > 0
      ? [warning('pdf-pages-without-text', { file, pages: listed(bare) })]
      : []),
    ...(hasGaps ? [warning('pdf-letters-unknown', { file })] : []),
  ];
}

/** Controls, the private area and what stands in for a letter that is not known. */
const UNKNOWN = /[\p{Cc}\p{Co}\ufffd]/gu;

function textOf({ pieces, turned }: Page): string {
  return [...pieces.map(({ text }) => text), ...turned].join('');
}

function warning(code: Warning['code'], details: Warning['details']): Warning {
  return { code, details };
}

function listed(pages: readonly number[]): string {
  const named = pages.slice(0, MOST_NAMED).join(', ');
  return pages.length > MOST_NAMED ? `${named}, …` : named;
}
