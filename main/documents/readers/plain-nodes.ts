/** Nodes of markdown's syntax tree that hold nothing but words, each made from its text and the place where it begins. */
import { NEXT_ITEM } from './condense-markdown.ts';
import type { InlineNode, ItemNode, Node, Tree } from './markdown-tree.ts';

const MARKER = '- ';

/** Lines and columns are not known. */
function positionOf(start: number, end: number): NonNullable<Node['position']> {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
}

export function plainRoot(children: Node[], length: number): Tree {
  return { type: 'root', children, position: positionOf(0, length) };
}

/** A list, a heading or a paragraph. */
export function plainBlock(text: string, start: number): Node {
  const end = start + text.length;
  if (text.startsWith(MARKER)) return plainList(text, start);
  const hashes = /^#*/.exec(text)?.[0].length ?? 0;
  if (hashes === 0)
    return { type: 'paragraph', children: [words(text, start)], position: positionOf(start, end) };
  return {
    type: 'heading',
    depth: hashes as 1 | 2 | 3 | 4 | 5 | 6,
    children: [words(text.slice(hashes + 1), start + hashes + 1)],
    position: positionOf(start, end),
  };
}

function plainList(text: string, start: number): Node {
  let itemStart = start + MARKER.length;
  const children = text
    .slice(MARKER.length)
    .split(NEXT_ITEM)
    .map((item) => {
      const made = plainItem(item, itemStart);
      itemStart += item.length + NEXT_ITEM.length;
      return made;
    });
  const position = positionOf(start, start + text.length);
  return { type: 'list', ordered: false, start: null, spread: false, children, position };
}

/** @param start of its text, behind the marker */
export function plainItem(text: string, start: number): ItemNode {
  const end = start + text.length;
  const paragraph = {
    type: 'paragraph' as const,
    children: [words(text, start)],
    position: positionOf(start, end),
  };
  const position = positionOf(start - MARKER.length, end);
  return { type: 'listItem', spread: false, checked: null, children: [paragraph], position };
}

function words(text: string, start: number): InlineNode {
  return { type: 'text', value: text, position: positionOf(start, start + text.length) };
}
