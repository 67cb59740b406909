/** Reads the parts of a Word package that hold text and puts what they say in the order of the text: the body, then its notes. */
import { append } from './append.ts';
import { listCounter } from './count-lists.ts';
import type { Draft } from './draft.ts';
import { noteBook, type NoteBook } from './note-book.ts';
import { readNumbering } from './numbering.ts';
import type { Archive } from './open-archive.ts';
import { readPart, readRelations, relatedPart, type Relation } from './open-parts.ts';
import { readBody } from './read-body.ts';
import { readNotes } from './read-notes.ts';
import type { LeftOut, Reading } from './reading.ts';
import type { XmlElement } from './read-xml.ts';
import { readStyles } from './styles.ts';
import { childOf, follow, valueOf } from './xml-tree.ts';

interface WordContent {
  drafts: Draft[];
  leftOut: LeftOut;
}

/** @throws Problem of reading parts */
export function readDocument(archive: Archive, main: string): WordContent {
  const relations = readRelations(archive, main);
  const part = (type: string) => {
    const name = relatedPart(archive, relations, type);
    return { name, root: name === null ? null : readPart(archive, name) };
  };
  const styles = readStyles(part('styles').root);
  const reading: Reading = {
    styles,
    numbering: readNumbering(part('numbering').root, styles),
    countList: listCounter(),
    notes: noteBook(noteFormats(part('settings').root)),
    links: linksOf(relations),
    leftOut: { trackedChanges: 0, comments: 0, hiddenTexts: 0, contents: 0, objects: 0 },
  };
  const body = childOf(readPart(archive, main) ?? undefined, 'w:body');
  const drafts = body ? readBody(body, reading) : [];
  for (const kind of ['footnote', 'endnote'] as const) {
    const { name, root } = part(`${kind}s`);
    const links = name === null ? reading.links : linksOf(readRelations(archive, name));
    append(drafts, readNotes(kind, root, { ...reading, links }));
  }
  return { drafts, leftOut: reading.leftOut };
}

function linksOf(relations: readonly Relation[]): Map<string, string> {
  return new Map(
    relations
      .filter(({ type, isExternal }) => type === 'hyperlink' && isExternal)
      .map(({ id, target }) => [id, target]),
  );
}

function noteFormats(settings: XmlElement | null): NoteBook['formats'] {
  const formatOf = (properties: string) => valueOf(follow(settings ?? undefined, properties), 'w:numFmt');
  return {
    footnote: formatOf('w:footnotePr') ?? 'decimal',
    endnote: formatOf('w:endnotePr') ?? 'lowerRoman',
  };
}
