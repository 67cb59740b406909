/** Foot- and endnotes in the order in which the text refers to them, each with the marker that stands in the text. */
import { formatNumber } from './number-formats.ts';

export type NoteKind = 'footnote' | 'endnote';

export interface NoteReference {
  kind: NoteKind;
  id: string;
  marker: string;
}

export interface NoteBook {
  /** In the order of the text, each note once, by kind and id. */
  references: Map<string, NoteReference>;
  /** How the notes of each kind are numbered. */
  formats: Readonly<Record<NoteKind, string>>;
  /** How many of each kind have been given a number. */
  counts: Record<NoteKind, number>;
}

export function noteBook(formats: NoteBook['formats']): NoteBook {
  return { references: new Map(), formats, counts: { footnote: 0, endnote: 0 } };
}

/** Enters a reference and gives its marker. A note with a mark of its own takes no number. */
export function enterReference(book: NoteBook, kind: NoteKind, id: string, ownMark: string | null): string {
  const key = `${kind} ${id}`;
  const known = book.references.get(key);
  if (known) return known.marker;
  if (ownMark === null) book.counts[kind] += 1;
  const marker = ownMark ?? formatNumber(book.counts[kind], book.formats[kind]);
  book.references.set(key, { kind, id, marker });
  return marker;
}
