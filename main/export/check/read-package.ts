/** Opens a written file again and reads every part of it, as Word would. */
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { scanXml, XmlError } from './scan-xml.ts';

/** What one part says and what it names, gathered in one reading. */
export interface Part {
  name: string;
  /** Its text, joined across runs; where paragraphs, cells or breaks part it there is a space. */
  writing: string;
  relations: readonly Relation[];
  /** Every value of an attribute, by `element@attribute`. */
  values: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Relation {
  id: string;
  target: string;
  isExternal: boolean;
}

/** Parts by name. */
export type Package = ReadonlyMap<string, Part>;

/** What makes a file unfit to be handed on; `message` names the part. */
export class UnsoundPackage extends Error {}

/** @param pictures SHA-256 of the drawings that may lie in it; a drawing is one of those, byte by byte, and has no words */
export function readPackage(bytes: Uint8Array, pictures: ReadonlySet<string> = new Set()): Package {
  const files = unzip(bytes);
  return new Map(Object.entries(files).map(([name, content]) => [name, readPart(name, content, pictures)]));
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch (error) {
    throw new UnsoundPackage('the package does not open', { cause: error });
  }
}

function readPart(name: string, content: Uint8Array, pictures: ReadonlySet<string>): Part {
  if (name.endsWith('.png') && pictures.has(createHash('sha256').update(content).digest('hex')))
    return { name, writing: '', relations: [], values: new Map() };
  if (!/\.(?:xml|rels)$/u.test(name)) throw new UnsoundPackage(`${name}: not a part of a book`);
  try {
    return gather(name, new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch (error) {
    if (error instanceof XmlError) throw new UnsoundPackage(`${name}: ${error.message}`, { cause: error });
    throw new UnsoundPackage(`${name}: not UTF-8`, { cause: error });
  }
}

/** Elements after which one stretch of writing ends; so does every element outside the text parts. */
const BREAKS = new Set(['w:p', 'w:tab', 'w:br', 'w:cr', 'w:instrText']);

function gather(name: string, xml: string): Part {
  const writing: string[] = [];
  const relations: Relation[] = [];
  const values = new Map<string, Set<string>>();
  scanXml(xml, {
    open: (element, attributes) => {
      if (element === 'Relationship') relations.push(readRelation(attributes));
      for (const [attribute, value] of attributes) add(values, `${element}@${attribute}`, value);
    },
    text: (text) => writing.push(text),
    close: (element) => {
      if (BREAKS.has(element) || !element.startsWith('w:')) writing.push(' ');
    },
  });
  return { name, writing: writing.join(''), relations, values };
}

function readRelation(attributes: ReadonlyMap<string, string>): Relation {
  return {
    id: attributes.get('Id') ?? '',
    target: attributes.get('Target') ?? '',
    isExternal: attributes.get('TargetMode') === 'External',
  };
}

function add(values: Map<string, Set<string>>, key: string, value: string): void {
  const known = values.get(key);
  if (known) known.add(value);
  else values.set(key, new Set([value]));
}
