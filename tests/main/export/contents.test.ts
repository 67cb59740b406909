/** The contents of a book: filled, linked, and with the right pages before Word has seen the file. */
import { patchDocument } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { describe, expect, it } from 'vitest';
import { renderBook } from '../../../main/export/docx/render-book.ts';
import type { Outline } from '../../../shared/book/outline.ts';
import { all, attribute, openBook, ownText, paragraphs, type OpenedBook } from './open-book.ts';
import { realisticOutline } from './realistic-outlines.ts';
import { smallOutline, typed } from './small-outline.ts';

interface Entry {
  style: string;
  title: string;
  page: string;
  anchor: string;
}

function entriesOf(book: OpenedBook): Entry[] {
  return paragraphs(book.tree('word/document.xml'))
    .filter(({ style }) => style === 'TOC1' || style === 'TOC2')
    .map(({ style, text, node }) => {
      const cut = text.lastIndexOf('\t');
      const anchor = attribute(all(node, 'w:hyperlink')[0], 'w:anchor');
      return { style, title: text.slice(0, cut).replace(/\s/gu, ' '), page: text.slice(cut + 1), anchor };
    });
}

async function contentsOf(outline: Outline): Promise<Entry[]> {
  return entriesOf(openBook((await renderBook(outline)).bytes));
}

/** Where the page numbers that docx's own layout works out for the same file differ from those in the file. */
async function differences(outline: Outline): Promise<string[]> {
  const { bytes, pages } = await renderBook(outline);
  let estimated: ReadonlyMap<string, string> = new Map();
  let count = 0;
  const estimate = estimatePageNumbersWith({ guess: true });
  await patchDocument({
    outputType: 'uint8array',
    data: bytes,
    patches: {},
    pageNumbers: (template) => {
      const result = estimate(template);
      estimated = result.bookmarks;
      count = result.pageCount ?? 0;
      return result;
    },
  });
  expect(pages).toBe(count);
  return entriesOf(openBook(bytes))
    .filter(({ anchor, page }) => estimated.get(anchor) !== page)
    .map(({ title, page, anchor }) => `${title}: ${page}, not ${estimated.get(anchor) ?? 'known'}`);
}

describe('the contents of a book', () => {
  it('list every tab, every card and the sources, in order, as headings say it', async () => {
    const outline = realisticOutline({ cards: 25 });
    const book = openBook((await renderBook(outline)).bytes);
    const headings = paragraphs(book.tree('word/document.xml'))
      .filter(({ style }) => style === 'Heading1' || style === 'Heading2')
      .map(({ style, text }) => [style.replace('Heading', 'TOC'), text.replace(/\s/gu, ' ')]);
    expect(entriesOf(book).map(({ style, title }) => [style, title])).toEqual(headings);
    expect(headings).toHaveLength(25 + outline.tabs.length + 1);
  });

  it('link every entry to the heading it names', async () => {
    const book = openBook((await renderBook(realisticOutline({ cards: 25 }))).bytes);
    const headings = paragraphs(book.tree('word/document.xml')).filter(({ style }) =>
      /^Heading[12]$/u.test(style),
    );
    const bookmarks = headings.map(({ node }) => attribute(all(node, 'w:bookmarkStart')[0], 'w:name'));
    expect(entriesOf(book).map(({ anchor }) => anchor)).toEqual(bookmarks);
  });

  it('are a field that Word can update, ended in the last entry', async () => {
    const book = openBook((await renderBook(smallOutline())).bytes);
    const entries = paragraphs(book.tree('word/document.xml')).filter(({ style }) =>
      /^TOC[12]$/u.test(style),
    );
    const marks = entries.map(({ node }) =>
      all(node, 'w:fldChar').map((one) => attribute(one, 'w:fldCharType').charAt(0)),
    );
    expect(marks.map((one) => one.join(''))).toEqual(['bsbse', 'bse', 'bsee']);
    const code = ownText(entries.flatMap(({ node }) => all(node, 'w:instrText'))[0]);
    expect(code.trim()).toBe('TOC \\o "1-2" \\h \\z \\u');
  });

  it.each([
    { cards: 10, language: 'en', annotatedEvery: 3 },
    { cards: 30, language: 'es', annotatedEvery: 1 },
    { cards: 40, language: 'en', annotatedEvery: 0 },
  ] as const)('show the pages that docx lays out: %o', async (wish) => {
    expect(await differences(realisticOutline(wish))).toEqual([]);
  });

  it('show the right pages around a note that fills several of them', async () => {
    const long = 'The counterpart will ask about the opening date of the port of entry. '.repeat(120);
    const outline = smallOutline([{}, { notes: [typed(long)] }, { title: 'After the long one' }]);
    expect(await differences(outline)).toEqual([]);
    expect((await contentsOf(outline)).map(({ page }) => page)).toEqual(['3', '3', '3', '6', '7']);
  });

  it('leave no page number on a line by itself', async () => {
    const title = 'Continue to improve and expand border infrastructure and to coordinate these activities';
    const [, entry] = paragraphs(
      openBook((await renderBook(smallOutline([{ title }]))).bytes).tree('word/document.xml'),
    ).filter(({ style }) => /^TOC[12]$/u.test(style));
    expect(entry?.text).toBe(`${title.replace(' activities', '\nactivities')}\t3`);
  });
});
