/** Does everything that a package names exist? Relations, kinds of parts, notes, bookmarks, styles, lists. */
import { posix } from 'node:path';
import { UnsoundPackage, type Package, type Part } from './read-package.ts';

export function checkReferences(book: Package): void {
  checkContentTypes(book);
  for (const part of book.values()) {
    checkTargets(part, book);
    checkRelationIds(part, book);
  }
  checkNames(book);
}

function checkContentTypes(book: Package): void {
  const types = partNamed('[Content_Types].xml', book);
  const extensions = valuesOf(types, 'Default@Extension');
  const overrides = valuesOf(types, 'Override@PartName');
  const isTyped = (name: string) =>
    overrides.has(`/${name}`) || extensions.has(name.slice(name.lastIndexOf('.') + 1));
  const untyped = [...book.keys()].find((name) => name !== types.name && !isTyped(name));
  if (untyped !== undefined) throw new UnsoundPackage(`${untyped}: no content type`);
  const absent = [...overrides].find((name) => !book.has(name.slice(1)));
  if (absent !== undefined) throw new UnsoundPackage(`${absent}: a content type without its part`);
}

/** Parts that are related to must be there; what lies outside must be on the web. */
function checkTargets({ name, relations }: Part, book: Package): void {
  const folder = posix.dirname(posix.dirname(name));
  for (const { target, isExternal } of relations) {
    const isSound = isExternal
      ? /^(?:https?:\/\/|mailto:)/u.test(target)
      : book.has(posix.join(folder, target));
    if (!isSound) throw new UnsoundPackage(`${name}: leads nowhere: ${target}`);
  }
}

function checkRelationIds(part: Part, book: Package): void {
  const asked = new Set(
    [...part.values].flatMap(([key, ids]) => (/@r:(?:id|embed)$/u.test(key) ? [...ids] : [])),
  );
  if (asked.size === 0) return;
  const relations = posix.join(posix.dirname(part.name), '_rels', `${posix.basename(part.name)}.rels`);
  const known = new Set(partNamed(relations, book).relations.map(({ id }) => id));
  requireAll(asked, known, `${part.name}: no relation`);
}

/** Names used in the text parts, and where each must be defined. */
function checkNames(book: Package): void {
  const body = partNamed('word/document.xml', book);
  const notes = partNamed('word/footnotes.xml', book);
  const styles = valuesOf(partNamed('word/styles.xml', book), 'w:style@w:styleId');
  const lists = valuesOf(partNamed('word/numbering.xml', book), 'w:num@w:numId');
  const bookmarks = valuesOf(body, 'w:bookmarkStart@w:name');
  requireAll(valuesOf(body, 'w:footnoteReference@w:id'), valuesOf(notes, 'w:footnote@w:id'), 'no note');
  for (const part of [body, notes]) {
    requireAll(valuesOf(part, 'w:hyperlink@w:anchor'), bookmarks, `${part.name}: no bookmark`);
    requireAll(valuesOf(part, 'w:numId@w:val'), lists, `${part.name}: no list`);
    for (const kind of ['w:pStyle@w:val', 'w:rStyle@w:val', 'w:tblStyle@w:val']) {
      requireAll(valuesOf(part, kind), styles, `${part.name}: no style`);
    }
  }
}

function partNamed(name: string, book: Package): Part {
  const part = book.get(name);
  if (!part) throw new UnsoundPackage(`${name}: missing`);
  return part;
}

function valuesOf(part: Part, key: string): ReadonlySet<string> {
  return part.values.get(key) ?? new Set();
}

function requireAll(asked: ReadonlySet<string>, known: ReadonlySet<string>, complaint: string): void {
  const unknown = [...asked].find((name) => !known.has(name));
  if (unknown !== undefined) throw new UnsoundPackage(`${complaint} ${unknown}`);
}
