/** What is known and gathered while one Word document is read. */
import type { ListCounter } from './count-lists.ts';
import type { NoteBook } from './note-book.ts';
import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';

/** What stands in the file and is no part of the text; each is told in a warning. */
export interface LeftOut {
  trackedChanges: number;
  comments: number;
  hiddenTexts: number;
  contents: number;
  /** Diagrams, charts, embedded files. */
  objects: number;
}

export interface Reading {
  styles: Styles;
  numbering: Numbering;
  countList: ListCounter;
  notes: NoteBook;
  /** Targets of the links in the part being read, by id of their relation. */
  links: ReadonlyMap<string, string>;
  leftOut: LeftOut;
}
