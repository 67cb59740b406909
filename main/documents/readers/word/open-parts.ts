/** The XML parts of a Word package and how they refer to one another (ECMA-376 part 2): found by relation, read when asked for. */
import { Problem } from '../../../../shared/result.ts';
import type { Archive } from './open-archive.ts';
import { DEEPEST, MOST_ELEMENTS, readXml, type XmlElement } from './read-xml.ts';
import { attributeOf, childrenOf } from './xml-tree.ts';
import { XmlError } from './xml-references.ts';

export interface Relation {
  id: string;
  /** The last word of its type: `styles`, `hyperlink`. */
  type: string;
  target: string;
  isExternal: boolean;
}

/** @throws Problem `word-part-damaged`, `word-part-intricate`, `word-document-type` and those of the archive */
export function readPart(archive: Archive, name: string): XmlElement | null {
  const bytes = archive.read(name);
  if (!bytes) return null;
  const details = { file: archive.fileName, part: name };
  try {
    return readXml(decode(bytes));
  } catch (error) {
    const fault = error instanceof XmlError ? error.fault : null;
    if (fault === 'document-type') throw new Problem('word-document-type', details);
    if (fault === 'too-intricate')
      throw new Problem('word-part-intricate', { ...details, depth: DEEPEST, count: MOST_ELEMENTS });
    if (fault === 'malformed' || error instanceof TypeError)
      throw new Problem('word-part-damaged', details, { cause: error });
    throw error;
  }
}

/** XML is UTF-8 or, with its mark, UTF-16. */
function decode(bytes: Uint8Array): string {
  const name =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(name, { fatal: true }).decode(bytes);
}

/** @param part the part that refers, '' for the package itself */
export function readRelations(archive: Archive, part: string): Relation[] {
  const folder = folderOf(part);
  const relations = readPart(archive, `${folder}_rels/${part.slice(folder.length)}.rels`);
  return childrenOf(relations ?? undefined, 'relations:Relationship').map((relation) => {
    const target = attributeOf(relation, 'Target') ?? '';
    const isExternal = attributeOf(relation, 'TargetMode') === 'External';
    return {
      id: attributeOf(relation, 'Id') ?? '',
      type: (attributeOf(relation, 'Type') ?? '').replace(/^.*\//, ''),
      target: isExternal ? target : resolve(folder, target),
      isExternal,
    };
  });
}

/** The part that a relation of a type leads to, if it is there. */
export function relatedPart(archive: Archive, relations: readonly Relation[], type: string): string | null {
  const found = relations.find(
    (relation) =>
      relation.type === type && !relation.isExternal && archive.names.has(relation.target.toLowerCase()),
  );
  return found?.target ?? null;
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** The name of a part that is given relative to a folder of the package; it names nothing outside of it. */
function resolve(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : `${folder}${target}`).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
