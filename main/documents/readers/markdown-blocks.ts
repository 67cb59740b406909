/** The syntax tree of markdown to plain blocks, in the order of the text; every word in exactly one of them. */
import type { Block, Run, Span } from '../../../shared/documents/block.ts';
import { tidyRuns } from '../../../shared/documents/tidy-runs.ts';
import { isBullet } from './bullet-glyphs.ts';
import { cutParagraph, type Part } from './cut-paragraph.ts';
import { linesOf, type Line } from './markdown-lines.ts';
import { cellsOf, placeOfRow } from './markdown-tables.ts';
import {
  placeOf,
  type InlineNode,
  type ItemNode,
  type ListNode,
  type Node,
  type Tree,
} from './markdown-tree.ts';
import { tableRow } from './table-row.ts';
import { trimTags } from './trim-tags.ts';

type ListItem = Extract<Block, { kind: 'list-item' }>;
type ItemShape = Pick<ListItem, 'kind' | 'depth' | 'ordered' | 'marker'>;
type BlockShape =
  ItemShape | { kind: 'heading'; level: number } | { kind: 'paragraph' | 'quotation' | 'rule' };

interface Walk {
  source: string;
  links: ReadonlyMap<string, string>;
  linesAreParagraphs: boolean;
  blocks: Block[];
  isQuoted: boolean;
}

/**
 * @param source the text as it was before bullets were replaced
 * @param linesAreParagraphs the text has no empty lines to speak of, so that a line end ends a paragraph
 */
export function blocksOf(tree: Tree, source: string, linesAreParagraphs: boolean): Block[] {
  const links = new Map(
    tree.children.flatMap((node): [string, string][] =>
      node.type === 'definition' ? [[node.identifier, node.url]] : [],
    ),
  );
  const walk: Walk = { source, links, linesAreParagraphs, blocks: [], isQuoted: false };
  for (const node of tree.children) visit(node, walk);
  return walk.blocks;
}

function visit(node: Node, walk: Walk): void {
  switch (node.type) {
    case 'heading':
      addParts(node.children, { kind: 'heading', level: node.depth }, walk);
      break;
    case 'paragraph':
      addParts(node.children, { kind: walk.isQuoted ? 'quotation' : 'paragraph' }, walk);
      break;
    case 'list':
      visitList(node, 0, walk);
      break;
    case 'blockquote':
      for (const child of node.children) visit(child, { ...walk, isQuoted: true });
      break;
    case 'thematicBreak':
      walk.blocks.push({ kind: 'rule', runs: [], span: placeOf(node) });
      break;
    default:
      addLeaf(node, { kind: 'paragraph' }, walk);
  }
}

function visitList(list: ListNode, depth: number, walk: Walk): void {
  for (const item of list.children) visitItem(item, list.ordered ?? false, depth, walk);
}

function visitItem(item: ItemNode, ordered: boolean, depth: number, walk: Walk): void {
  const shape: ItemShape = { kind: 'list-item', depth, ordered, marker: markerOf(item, walk.source) };
  let own: Block | null = null;
  let hasSubItems = false;
  for (const child of item.children) {
    if (child.type === 'list') {
      visitList(child, own ? depth + 1 : depth, walk);
      hasSubItems = own !== null;
    } else if (own && !hasSubItems && child.type === 'paragraph' && walk.blocks.at(-1) === own) {
      own = addContinuation(own, child.children, walk);
    } else {
      // A paragraph after the nested items belongs to the item, but can only be told after them.
      addChild(child, own ? { ...shape, depth: depth + 1, ordered: false, marker: '' } : shape, walk);
      own ??= walk.blocks.at(-1) ?? null;
    }
  }
}

function addChild(child: ItemNode['children'][number], shape: ItemShape, walk: Walk): void {
  if (child.type === 'paragraph' || child.type === 'heading') addParts(child.children, shape, walk);
  else if (child.type === 'blockquote') visit(child, walk);
  else addLeaf(child, shape, walk);
}

function addContinuation(own: Block, children: readonly InlineNode[], walk: Walk): Block {
  const [first, ...others] = cutLines(children, true, walk);
  if (!first) return own;
  const runs = tidyRuns([...own.runs, { text: ' ' }, ...runsOf(first.lines)]);
  const joined = { ...own, runs, span: { start: own.span.start, end: spanOf(first.lines, walk.source).end } };
  walk.blocks[walk.blocks.length - 1] = joined;
  for (const part of others) addPart(part, { kind: 'paragraph' }, walk);
  return joined;
}

/** The first part of a node has the node's shape; what was glued to it is a paragraph or an item of its own. */
function addParts(children: readonly InlineNode[], shape: BlockShape, walk: Walk): void {
  const parts =
    shape.kind === 'heading'
      ? [{ lines: linesOf(children, walk.source, walk.links), marker: null, row: null }]
      : cutLines(children, shape.kind === 'list-item', walk);
  for (const [index, part] of parts.entries())
    addPart(part, index === 0 ? shape : { kind: 'paragraph' }, walk);
}

function cutLines(children: readonly InlineNode[], isItem: boolean, walk: Walk): Part[] {
  const { source, links, linesAreParagraphs } = walk;
  return cutParagraph(linesOf(children, source, links), { source, isItem, linesAreParagraphs });
}

function addPart({ lines, marker, row }: Part, shape: BlockShape, walk: Walk): void {
  const [line] = lines;
  if (row !== null && line) {
    addRow(line, row === 'header', walk);
    return;
  }
  const span = spanOf(lines, walk.source);
  if (marker === null || shape.kind === 'heading') {
    push({ ...shape, runs: tidyRuns(runsOf(lines)), span }, walk);
    return;
  }
  const [first, ...others] = tidyRuns(runsOf(lines));
  const runs = tidyRuns([{ ...first, text: (first?.text ?? '').slice(marker.length) }, ...others]);
  const start = skipSpace(walk.source, span.start + marker.length, span.end);
  const ordered = marker.endsWith(')');
  const item: ItemShape =
    shape.kind === 'list-item' ? shape : { kind: 'list-item', depth: 0, ordered, marker };
  push({ ...item, runs, span: { start, end: span.end } }, walk);
}

/** A row without a word only draws lines. */
function addRow(line: Line, isHeader: boolean, walk: Walk): void {
  const cells = cellsOf(line, walk.source);
  if (
    /[\p{L}\p{N}]/u.test(
      cells
        .flat()
        .map(({ text }) => text)
        .join(''),
    )
  )
    push(tableRow({ isHeader, cells, span: placeOfRow(line, walk.source) }), walk);
}

/** Code and the definitions of links: text as it stands. */
function addLeaf(node: Node | ItemNode['children'][number], shape: BlockShape, walk: Walk): void {
  const span = placeOf(node);
  const text = node.type === 'code' ? node.value : walk.source.slice(span.start, span.end);
  push({ ...shape, runs: tidyRuns([{ text }]), span }, walk);
}

function push(block: Block, walk: Walk): void {
  if (block.runs.length > 0) walk.blocks.push(block);
}

function runsOf(lines: readonly Line[]): Run[] {
  return lines.flatMap(({ runs }, index) => (index === 0 ? runs : [{ text: '\n' }, ...runs]));
}

/** From the first to the last character that is no white space and of no tag that only sets the block apart. */
function spanOf(lines: readonly Line[], source: string): Span {
  const start = lines[0]?.span.start ?? 0;
  return trimTags(source, { start, end: lines.at(-1)?.span.end ?? start });
}

function skipSpace(source: string, from: number, end: number): number {
  let start = from;
  while (start < end && /\s/.test(source.charAt(start))) start += 1;
  return start;
}

/** As it stands in the source, not as it was prepared. */
function markerOf(item: ItemNode, source: string): string {
  const { start, end } = placeOf(item);
  const marker = source.slice(start, Math.min(end, start + 12)).trimStart();
  return isBullet(marker.charAt(0)) ? marker.charAt(0) : (/^\S+/.exec(marker)?.[0] ?? '');
}
