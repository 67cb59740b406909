/** Opens a written book for assertions: its parts, their XML as trees, and what its paragraphs say. */
import { strFromU8, unzipSync } from 'fflate';
import { scanXml } from '../../../main/export/check/scan-xml.ts';

export interface XmlNode {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (XmlNode | string)[];
}

export interface OpenedBook {
  names: string[];
  xml: (part: string) => string;
  tree: (part: string) => XmlNode;
}

export function openBook(bytes: Uint8Array): OpenedBook {
  const files = unzipSync(bytes);
  const xml = (part: string) => {
    const content = files[part];
    if (!content) throw new Error(`no part ${part}`);
    return strFromU8(content);
  };
  return { names: Object.keys(files), xml, tree: (part) => parseTree(xml(part)) };
}

function parseTree(xml: string): XmlNode {
  const top: XmlNode = { name: '', attributes: new Map(), children: [] };
  const open = [top];
  scanXml(xml, {
    open: (name, attributes) => {
      const node: XmlNode = { name, attributes, children: [] };
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    text: (text) => open.at(-1)?.children.push(text),
    close: () => open.pop(),
  });
  const [root] = top.children;
  if (!root || typeof root === 'string') throw new Error('no element');
  return root;
}

/** All elements of a name, at any depth, in document order. */
export function all(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  );
}

/** What a reader sees of an element: text, tabs and breaks, without field codes. */
export function visibleText(node: XmlNode): string {
  if (node.name === 'w:tab' && node.children.length === 0 && !node.attributes.has('w:val')) return '\t';
  if (node.name === 'w:br') return '\n';
  if (node.name === 'w:instrText' || node.name.endsWith('Pr')) return '';
  return node.children
    .map((child) => (typeof child === 'string' ? (node.name === 'w:t' ? child : '') : visibleText(child)))
    .join('');
}

/** The text directly in an element. */
export function ownText(node: XmlNode | undefined): string {
  return (node?.children ?? []).filter((child) => typeof child === 'string').join('');
}

export function attribute(node: XmlNode | undefined, name: string): string {
  return node?.attributes.get(name) ?? '';
}

export interface ReadParagraph {
  style: string;
  text: string;
  node: XmlNode;
}

export function paragraphs(node: XmlNode): ReadParagraph[] {
  return all(node, 'w:p').map((paragraph) => ({
    style: attribute(all(paragraph, 'w:pStyle')[0], 'w:val'),
    text: visibleText(paragraph),
    node: paragraph,
  }));
}

/** The texts of all paragraphs in a style. */
export function textsIn(book: OpenedBook, style: string, part = 'word/document.xml'): string[] {
  return paragraphs(book.tree(part))
    .filter((paragraph) => paragraph.style === style)
    .map((paragraph) => paragraph.text);
}
