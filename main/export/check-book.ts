/** The last look at a written book before it gets its name: does it open, is it whole, does it keep private what is private? */
import type { RichText } from '../../shared/annotations/rich-text.ts';
import { picturesIn, type Outline } from '../../shared/book/outline.ts';
import { Problem } from '../../shared/result.ts';
import { checkReferences } from './check/check-references.ts';
import { findLeak } from './check/find-leak.ts';
import { readPackage, UnsoundPackage, type Package } from './check/read-package.ts';

/**
 * @param bytes the file as read back from the disk
 * @param forbiddenTexts words that must not stand in it; see `forbiddenTexts`
 * @throws the Problems `book-not-sound` and `book-leaks-private-text`
 */
export function checkBook(bytes: Uint8Array, outline: Outline, forbiddenTexts: readonly RichText[]): void {
  const book = openBook(bytes, new Set(picturesIn(outline)));
  const leak = findLeak(book, outline, forbiddenTexts);
  if (!leak) return;
  throw new Problem('book-leaks-private-text', { text: excerpt(leak.text), part: leak.part });
}

function openBook(bytes: Uint8Array, pictures: ReadonlySet<string>): Package {
  try {
    const book = readPackage(bytes, pictures);
    checkReferences(book);
    return book;
  } catch (error) {
    if (!(error instanceof UnsoundPackage)) throw error;
    throw new Problem('book-not-sound', { what: error.message }, { cause: error });
  }
}

/** Enough of a private text for its author to find it. */
function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= 80 ? line : `${line.slice(0, 79)}…`;
}
