/** What a book collects while its pages are written and other parts of the package need: notes, links, lists, bookmarks. */
import type { Language } from '../../../shared/i18n/language.ts';
import type { ListedNumber } from './blocks.ts';
import { FIRST_NUMBERED_LIST, type NumberedList } from './lists.ts';

/** A part of the package that has text and so relations of its own. */
export type TextPart = 'document' | 'footnotes';

/** The id under which the document relates to a drawing, and where in the package it lies. */
export interface HeldPicture {
  relation: string;
  part: string;
}

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
  private readonly pictures: ReadonlyMap<string, HeldPicture>;
  private bookmarks = 0;
  private drawn = 0;

  /** @param pictures SHA-256 of the drawings that there are */
  constructor(language: Language, pages: ReadonlyMap<string, number>, pictures: Iterable<string> = []) {
    this.language = language;
    this.pages = pages;
    this.pictures = new Map(
      [...pictures].map((sha256, at) => [
        sha256,
        { relation: `picture${String(at + 1)}`, part: `media/picture${String(at + 1)}.png` },
      ]),
    );
  }

  /** Undefined for a drawing that is not there. */
  pictureOf(sha256: string): HeldPicture | undefined {
    return this.pictures.get(sha256);
  }

  heldPictures(): ReadonlyMap<string, HeldPicture> {
    return this.pictures;
  }

  nextPicture(): number {
    this.drawn += 1;
    return this.drawn;
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
