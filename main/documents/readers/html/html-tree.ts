/**
 * HTML to its tree, by the rules that browsers follow, with the place of every text in the source. Nothing is fetched, run or resolved.
 * What would cost too much is refused while it is read: nesting that no page has, and markup that multiplies itself.
 */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type TreeAdapter } from 'parse5';
import type { Span } from '../../../../shared/documents/block.ts';
import { Problem } from '../../../../shared/result.ts';

export type HtmlElement = DefaultTreeAdapterMap['element'];
export type HtmlText = DefaultTreeAdapterMap['textNode'];
export type HtmlNode = DefaultTreeAdapterMap['node'];
export type HtmlDocument = DefaultTreeAdapterMap['document'];

export interface HtmlTree {
  document: HtmlDocument;
  /** What stood in a table outside its cells: it comes before the table in the tree, after its beginning in the source. */
  misplaced: ReadonlySet<HtmlNode>;
}

/** Elements inside one another; browsers stop at 512. */
const DEEPEST = 10_000;

/** @throws Problem `file-too-deep`, `file-too-intricate` */
export function parseHtml(source: string, fileName: string): HtmlTree {
  const misplaced = new Set<HtmlNode>();
  const treeAdapter = createAdapter(source.length, fileName, misplaced);
  const document = parse(prepare(source), {
    sourceCodeLocationInfo: true,
    scriptingEnabled: true,
    treeAdapter,
  });
  return { document, misplaced };
}

/** Head of what Windows puts on its clipboard: lines of `Name:value` before the page. */
const CLIPBOARD_HEAD = /^\s{0,20}Version:\d(?:\.\d)?\s+StartHTML:[^<]{0,2000}/;

/** Declarations of entities, which are never resolved; without this the end of them would show as text. */
const DECLARATIONS =
  /^([^<]{0,200}(?:<\?xml[^>]{0,300}>\s{0,200})?<!doctype\s[^>[]{0,500})(\[[^\]]{0,20000}\])(?=\s{0,20}>)/i;

/** Unit for unit the same length, so that every place stays true. */
function prepare(source: string): string {
  const body = source.includes('\r') ? source.replace(/\r\n/g, ' \n').replace(/\r/g, '\n') : source;
  const head = CLIPBOARD_HEAD.exec(body)?.[0] ?? '';
  if (head !== '') return blank(head) + body.slice(head.length);
  const [, before = '', declarations = ''] = DECLARATIONS.exec(body) ?? [];
  return before + blank(declarations) + body.slice(before.length + declarations.length);
}

function blank(text: string): string {
  return text.replace(/\S/g, ' ');
}

/** Each stretch of text stays a node of its own unless it goes on right where the one before it ends, so that its place is exact. */
function createAdapter(
  length: number,
  fileName: string,
  misplaced: Set<HtmlNode>,
): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0;
  let count = 0;
  const mostElements = length + 1000;
  return {
    ...defaultTreeAdapter,
    createElement(...given) {
      count += 1;
      if (count > mostElements) throw new Problem('file-too-intricate', { file: fileName });
      return defaultTreeAdapter.createElement(...given);
    },
    onItemPush() {
      depth += 1;
      if (depth > DEEPEST) throw new Problem('file-too-deep', { file: fileName, limit: DEEPEST });
    },
    onItemPop() {
      depth -= 1;
    },
    insertText(parent, text) {
      defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text));
    },
    insertTextBefore(parent, text, reference) {
      const node = defaultTreeAdapter.createTextNode(text);
      misplaced.add(node);
      defaultTreeAdapter.insertBefore(parent, node, reference);
    },
    insertBefore(parent, node, reference) {
      misplaced.add(node);
      defaultTreeAdapter.insertBefore(parent, node, reference);
    },
    setNodeSourceCodeLocation(node, location) {
      if (location && mergesWithTextBefore(node, location)) return;
      defaultTreeAdapter.setNodeSourceCodeLocation(node, location);
    },
  };
}

function mergesWithTextBefore(node: HtmlNode, place: { startOffset: number; endOffset: number }): boolean {
  if (!isText(node) || !node.parentNode) return false;
  const siblings = node.parentNode.childNodes;
  const before = siblings.at(-2);
  if (siblings.at(-1) !== node || !before || !isText(before)) return false;
  if (before.sourceCodeLocation?.endOffset !== place.startOffset) return false;
  before.value += node.value;
  before.sourceCodeLocation.endOffset = place.endOffset;
  siblings.pop();
  return true;
}

export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === '#text';
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** @returns null where the element has no such attribute */
export function attribute(element: HtmlElement, name: string): string | null {
  for (const { name: own, value } of element.attrs) if (own === name) return value;
  return null;
}

/** Where a node stands; null for elements that the source only implies. */
export function placeOf(node: HtmlNode): Span | null {
  const place = node.sourceCodeLocation;
  return place ? { start: place.startOffset, end: place.endOffset } : null;
}

/** All nodes under one in the order of the tree, without recursion. `isClosed` keeps what is in an element out. */
export function* nodesUnder(
  root: HtmlNode,
  isClosed: (element: HtmlElement) => boolean = () => false,
): Generator<HtmlNode> {
  const open: { nodes: readonly HtmlNode[]; at: number }[] = [{ nodes: childrenOf(root), at: 0 }];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const node = level.nodes[level.at];
    level.at += 1;
    if (!node) open.pop();
    else {
      yield node;
      if (isElement(node) && !isClosed(node)) open.push({ nodes: node.childNodes, at: 0 });
    }
  }
}

export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}
