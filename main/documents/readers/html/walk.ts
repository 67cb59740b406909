/** What the walk over a page carries along: what is known where it stands, and what it has gathered. */
import type { Drafts } from './block-drafts.ts';
import type { Notes } from './find-notes.ts';
import type { HtmlElement } from './html-tree.ts';
import type { TableKind } from './judge-table.ts';
import type { Numbering } from './number-items.ts';
import type { OpenRow } from './open-table.ts';
import type { Page } from './survey-page.ts';
import type { TextBuffer } from './text-buffer.ts';
import type { StyleSheet, TextStyle } from './text-style.ts';
import type { Setting } from './write-blocks.ts';

export interface Context extends Setting {
  style: TextStyle;
  listDepth: number;
  numbering: Numbering | null;
  isInMain: boolean;
  /** The text is a bullet or number that Word wrote out. */
  isMarker: boolean;
  table: TableKind | null;
  row: OpenRow | null;
}

export interface Walk {
  source: string;
  page: Page;
  notes: Notes;
  /** Elements that are part of the document whatever they are called. */
  kept: ReadonlySet<HtmlElement>;
  sheet: StyleSheet;
  drafts: Drafts;
  buffer: TextBuffer;
  replaced: number;
}

/** An element that is being walked. */
export interface Frame {
  element: HtmlElement;
  context: Context;
  /** Index of the child that comes next. */
  at: number;
  isBlock: boolean;
  onClose: (() => void) | null;
}
