/** What a book collects while its pages are written and other parts of the package need: notes, links, lists, bookmarks. */
import type { Language } from '../../../shared/i18n/language.ts';
import type { ListedNumber } from './blocks.ts';
import { FIRST_NUMBERED_LIST, type NumberedList } from './lists.ts';

/** A part of the package that has text and so relations of its own. */
export type TextPart = 'document' | 'footnotes';

export class Ledger {
  readonly language: Language;
  /** Page of each bookmark, where known. */
  readonly pages: ReadonlyMap<string, number>;
  /** Markup of the footnotes in order; the first has the number 1. */
  readonly footnotes: string[] = [];
  readonly lists: NumberedList[] = [];
  private readonly links: Record<TextPart, Map<string, string>> = {
    document: new Map(),
    footnotes: new Map(),
  };
  private bookmarks = 0;

  constructor(language: Language, pages: ReadonlyMap<string, number>) {
    this.language = language;
    this.pages = pages;
  }

  /** The id under which a part relates to an address; the same address always has the same one. */
  linkTo(address: string, part: TextPart): string {
    const links = this.links[part];
    const id = links.get(address) ?? `link${String(links.size + 1)}`;
    links.set(address, id);
    return id;
  }

  linksOf(part: TextPart): ReadonlyMap<string, string> {
    return this.links[part];
  }

  nextBookmark(): number {
    this.bookmarks += 1;
    return this.bookmarks;
  }

  /** Puts a numbered item into a list of its own or into the last one of its depth. */
  listOf(number: ListedNumber): number {
    const last = this.lists.findLast(({ first }) => first.depth === number.depth);
    if (last && !number.starts) return last.id;
    const id = FIRST_NUMBERED_LIST + this.lists.length;
    this.lists.push({ id, first: number });
    return id;
  }
}
