/**
 * Finds the page on which each bookmark stands, by laying the book out as Word and LibreOffice do, so that the contents are complete when
 * the file is opened and Word need not ask to update them. Sections begin on new pages, so each is laid out by itself.
 */
import type { Section } from './blocks.ts';
import { fillPages, type FilledPages } from './layout/fill-pages.ts';
import { flowOf, type Counts, type Pages } from './layout/flow.ts';

export interface Pagination {
  /** Page of each bookmark. */
  pages: Pages;
  /** Pages of the whole book. */
  count: number;
}

/** The contents come last, when the numbers that they show, and that may move their lines, are known. */
export function paginate(sections: readonly Section[], report: (laidOut: Section) => void): Pagination {
  const counts: Counts = { notes: 0 };
  const filled = sections.map((section) => {
    const pages = showsPages(section) ? ONE_PAGE : layOut(section, new Map(), counts);
    report(section);
    return pages;
  });
  const { pages } = numberPages(filled);
  return numberPages(
    sections.map((section, place) =>
      showsPages(section) ? layOut(section, pages, counts) : (filled[place] ?? ONE_PAGE),
    ),
  );
}

const ONE_PAGE: FilledPages = { count: 1, bookmarks: new Map() };

function showsPages(section: Section): boolean {
  return section.blocks.some((block) => block.kind === 'contents');
}

function layOut(section: Section, pages: Pages, counts: Counts): FilledPages {
  return fillPages(flowOf(section.blocks, pages, counts));
}

function numberPages(sections: readonly FilledPages[]): Pagination {
  const pages = new Map<string, number>();
  let count = 0;
  for (const section of sections) {
    for (const [bookmark, page] of section.bookmarks) pages.set(bookmark, count + page);
    count += section.count;
  }
  return { pages, count };
}
