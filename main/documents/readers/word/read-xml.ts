/**
 * Reads the XML of a part into a light tree. It knows what XML without a document type is (XML 1.0, sections 2 to 4): a part that
 * declares one is refused, so there are no entities to expand and nothing outside to fetch. Prefixes are set to one for each
 * namespace, whatever the file calls them; depth and number of elements are limited while reading.
 */
import { canonicalName, namespaceScope, type NamespaceScope } from './namespaces.ts';
import { decodeReferences, XmlError } from './xml-references.ts';

export interface XmlElement {
  /** With its prefix: `w:p`. */
  name: string;
  /** Name, value, name, value: `attributeOf` finds them. */
  attributes: readonly string[];
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

/** Deeper than any document, shallow enough for every walk over the tree. */
export const DEEPEST = 300;
export const MOST_ELEMENTS = 1_000_000;

const TAG_NAME = /[^\s/>=<"'&]+/y;
const ATTRIBUTE = /\s+([^\s/>=<"'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;

interface Open {
  element: XmlElement;
  /** Its name as written. */
  raw: string;
  scope: NamespaceScope;
}

interface Reading {
  xml: string;
  at: number;
  open: Open[];
  count: number;
}

/** @throws XmlError */
export function readXml(xml: string): XmlElement {
  const top: XmlElement = { name: '', attributes: [], children: [] };
  const reading: Reading = {
    xml,
    at: 0,
    open: [{ element: top, raw: '', scope: namespaceScope() }],
    count: 0,
  };
  while (reading.at < xml.length) {
    const next = xml.indexOf('<', reading.at);
    addText(reading, next === -1 ? xml.length : next);
    if (next === -1) break;
    readMarkup(reading);
  }
  const [root, ...others] = top.children.filter((child) => typeof child !== 'string');
  if (!root || others.length > 0 || reading.open.length > 1) throw new XmlError('malformed');
  return root;
}

function addText({ xml, at, open }: Reading, end: number): void {
  if (end === at) return;
  const text = decodeReferences(xml.slice(at, end));
  if (open.length > 1) open.at(-1)?.element.children.push(text);
  else if (/[^\s\ufeff]/.test(text)) throw new XmlError('malformed');
}

function readMarkup(reading: Reading): void {
  const { xml, at } = reading;
  const next = reading.xml.indexOf('<', at);
  reading.at = next;
  if (xml.startsWith('</', next)) readClose(reading);
  else if (xml.startsWith('<?', next)) skipTo(reading, '?>', 2);
  else if (xml.startsWith('<!--', next)) skipTo(reading, '-->', 4);
  else if (xml.startsWith('<![CDATA[', next)) readCharacterData(reading);
  else if (xml.startsWith('<!', next)) throw new XmlError('document-type');
  else readOpen(reading);
}

function skipTo(reading: Reading, mark: string, from: number): void {
  const end = reading.xml.indexOf(mark, reading.at + from);
  if (end === -1) throw new XmlError('malformed');
  reading.at = end + mark.length;
}

function readCharacterData(reading: Reading): void {
  const start = reading.at + '<![CDATA['.length;
  skipTo(reading, ']]>', '<![CDATA['.length);
  if (reading.open.length === 1) throw new XmlError('malformed');
  reading.open.at(-1)?.element.children.push(reading.xml.slice(start, reading.at - ']]>'.length));
}

function readClose(reading: Reading): void {
  reading.at += 2;
  const [raw] = match(TAG_NAME, reading);
  const [, empty] = match(TAG_END, reading);
  if (empty !== '' || reading.open.length === 1 || reading.open.pop()?.raw !== raw)
    throw new XmlError('malformed');
}

function readOpen(reading: Reading): void {
  reading.at += 1;
  const [raw] = match(TAG_NAME, reading);
  const written = readAttributes(reading);
  const [, empty] = match(TAG_END, reading);
  const above = reading.open.at(-1);
  const scope = namespaceScope(above?.scope, written);
  const attributes = written.map((part, index) =>
    index % 2 === 0 ? canonicalName(part, scope, true) : part,
  );
  const element: XmlElement = { name: canonicalName(raw, scope, false), attributes, children: [] };
  above?.element.children.push(element);
  reading.count += 1;
  if (empty === '') reading.open.push({ element, raw, scope });
  if (reading.open.length > DEEPEST || reading.count > MOST_ELEMENTS) throw new XmlError('too-intricate');
}

function readAttributes(reading: Reading): string[] {
  const attributes: string[] = [];
  for (;;) {
    ATTRIBUTE.lastIndex = reading.at;
    const found = ATTRIBUTE.exec(reading.xml);
    if (!found) return attributes;
    attributes.push(found[1] ?? '', decodeReferences(found[2] ?? found[3] ?? ''));
    reading.at = ATTRIBUTE.lastIndex;
  }
}

function match(pattern: RegExp, reading: Reading): RegExpExecArray {
  pattern.lastIndex = reading.at;
  const found = pattern.exec(reading.xml);
  if (!found) throw new XmlError('malformed');
  reading.at = pattern.lastIndex;
  return found;
}
