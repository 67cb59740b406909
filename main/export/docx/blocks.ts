/**
 * What the pages of a book are made of, as plain data: the parts (cover, contents, tabs, sources) say what stands there in which
 * named style, and `write-blocks` alone knows the markup. Texts may be raw; they are cleaned where they are written.
 */
import type { NoteNumber } from '../../../shared/book/typed-lists.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { ParagraphStyle } from './paragraph-styles.ts';
import type { CharacterStyle } from './styles.ts';

export interface Text {
  kind: 'text';
  text: string;
  style?: CharacterStyle;
  bold?: true;
  italic?: true;
  superscript?: true;
  /** Where it differs from the book's. */
  language?: Language;
}

export interface Tab {
  kind: 'tab';
}

/** A link out of the book; `address` is an absolute http, https or mailto address. */
export interface Link {
  kind: 'link';
  address: string;
  children: readonly Text[];
}

/** A link to a bookmark of the book. */
export interface Jump {
  kind: 'jump';
  bookmark: string;
  children: readonly (Text | Tab | PageOf)[];
}

/** A tab and the number of the page on which a bookmark stands, as a field that Word can update; nothing where the page is not known. */
export interface PageOf {
  kind: 'page-of';
  bookmark: string;
}

export interface Footnote {
  kind: 'footnote';
  children: readonly Inline[];
}

export type Inline = Text | Tab | Link | Jump | PageOf | Footnote;

/** The number of a list item; `starts` says that it begins a list rather than going on with that of its depth. */
export interface ListedNumber extends NoteNumber {
  starts: boolean;
  depth: 1 | 2 | 3;
}

export interface Paragraph {
  kind: 'paragraph';
  style: ParagraphStyle;
  children: readonly Inline[];
  bookmark?: string;
  /** For numbered items. */
  number?: ListedNumber;
}

export interface Table {
  kind: 'table';
  /** For those who cannot see it. */
  title: string;
  description: string;
  /** Widths of the columns in twips. */
  columns: readonly number[];
  /** Repeated at the top of each page. */
  head: readonly Paragraph[];
  rows: readonly (readonly Paragraph[])[];
}

/** The table of contents, as a field filled with its entries. */
export interface Contents {
  kind: 'contents';
  entries: readonly Paragraph[];
}

/** A drawing in a paragraph of its own. */
export interface Picture {
  kind: 'picture';
  /** Of its bytes. */
  sha256: string;
  title: string;
  /** For those who cannot see it. */
  description: string;
  /** In twips. */
  width: number;
  height: number;
}

export type Block = Paragraph | Table | Contents | Picture;

/** A stretch of pages with its own running title; it ends with a paragraph, which in Word carries the section's properties. */
export interface Section {
  /** null: pages without header and footer. */
  runningTitle: string | null;
  /** How many cards it holds. */
  cards: number;
  blocks: readonly Block[];
}

export function text(value: string, more: Omit<Text, 'kind' | 'text'> = {}): Text {
  return { kind: 'text', text: value, ...more };
}

export function paragraph(style: ParagraphStyle, ...children: readonly (Inline | string)[]): Paragraph {
  return {
    kind: 'paragraph',
    style,
    children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
  };
}
