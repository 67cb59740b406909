/** The foot- and endnotes that the text refers to, as note blocks in the order of the text. */
import type { Draft } from './draft.ts';
import { breakInline, textInline, type Inline } from './inline.ts';
import type { NoteKind } from './note-book.ts';
import { readBody } from './read-body.ts';
import type { Reading } from './reading.ts';
import type { XmlElement } from './read-xml.ts';
import { attributeOf, childrenOf } from './xml-tree.ts';

/** @param part the part that holds all notes of the kind */
export function readNotes(kind: NoteKind, part: XmlElement | null, reading: Reading): Draft[] {
  const notes = new Map(
    childrenOf(part ?? undefined, `w:${kind}`).map((note) => [attributeOf(note, 'w:id') ?? '', note]),
  );
  const references = [...reading.notes.references.values()].filter((reference) => reference.kind === kind);
  return references.flatMap(({ id, marker }): Draft[] => {
    const note = notes.get(id);
    return note
      ? [{ shape: { kind: 'note', marker }, inlines: joined(readBody(note, reading)), left: 0 }]
      : [];
  });
}

/** A note is one text, whatever it is made of. */
function joined(drafts: readonly Draft[]): Inline[] {
  return drafts.flatMap((draft, index) => {
    const inlines =
      draft.shape.kind === 'table-row' ? ofCells(draft.shape.cells) : [...markerOf(draft), ...draft.inlines];
    return index === 0 ? inlines : [breakInline('line'), ...inlines];
  });
}

function markerOf({ shape }: Draft): Inline[] {
  return shape.kind === 'list-item' && shape.marker !== '' ? [textInline(`${shape.marker} `)] : [];
}

function ofCells(cells: readonly Inline[][]): Inline[] {
  return cells.flatMap((cell, index) => (index === 0 ? cell : [textInline(' | '), ...cell]));
}
