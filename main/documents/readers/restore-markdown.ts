/**
 * Makes of the tree of a condensed text the tree of the whole one: places (offsets; lines and columns are not kept), texts, items of plain
 * lists, plain blocks.
 */
import { NEXT_ITEM, numberOf, PLAIN_BREAK, STAND_IN, type Condensed } from './condense-markdown.ts';
import {
  placeOf,
  type InlineNode,
  type ItemNode,
  type ListNode,
  type Node,
  type Tree,
} from './markdown-tree.ts';
import { plainBlock, plainItem, plainRoot } from './plain-nodes.ts';

const PLAIN_TEXT = /^[\ue200-\uefff]\n*$/;

type AnyNode = Tree | Node | ItemNode | ItemNode['children'][number] | InlineNode;

interface Restoring {
  runs: readonly string[];
  /** From a place in the condensed text to the place in the whole. */
  wholePlace: (place: number) => number;
}

/** Changes the tree in place. */
export function restoreMarkdown(tree: Tree, { runs, places }: Condensed): Tree {
  if (runs.length === 0) return tree;
  const restoring = { runs, wholePlace: shiftPlaces(runs, places) };
  const blocks = tree.children.flatMap((node) => plainBlocks(node, restoring) ?? [node]);
  restore(tree, restoring);
  tree.children = blocks;
  return tree;
}

/** The tree of a text that one stand-in stands for, which no parser needs to see; null for any other. */
export function plainTree({ text, runs: [run = ''] }: Condensed): Tree | null {
  if (!PLAIN_TEXT.test(text) || !run.includes(PLAIN_BREAK)) return null;
  return plainRoot(splitBlocks(run, 0), run.length + text.length - 1);
}

function shiftPlaces(runs: readonly string[], places: readonly number[]): Restoring['wholePlace'] {
  let shift = 0;
  const shifts = [0, ...runs.map((run) => (shift += run.length - 1))];
  return (place) => place + (shifts[countBelow(places, place)] ?? 0);
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The blocks that one stand-in stands for; null for any other paragraph. */
function plainBlocks(node: Node, { runs, wholePlace }: Restoring): Node[] | null {
  if (node.type !== 'paragraph' || node.children.length !== 1) return null;
  const run = runs[numberOf(valueOf(node.children[0]))] ?? '';
  return run.includes(PLAIN_BREAK) ? splitBlocks(run, wholePlace(placeOf(node).start)) : null;
}

function splitBlocks(run: string, from: number): Node[] {
  let start = from;
  return run.split(PLAIN_BREAK).map((text) => {
    const block = plainBlock(text, start);
    start += text.length + PLAIN_BREAK.length;
    return block;
  });
}

function valueOf(node: InlineNode | undefined): string {
  return node?.type === 'text' ? node.value : '';
}

function restore(node: AnyNode, restoring: Restoring): void {
  const { start, end } = placeOf(node);
  setPlace(node, restoring.wholePlace(start), restoring.wholePlace(end));
  if (node.type === 'list') restoreList(node, restoring);
  else if ('children' in node) for (const child of node.children) restore(child, restoring);
  else if ('value' in node)
    node.value = node.value.replace(STAND_IN, (standIn) => restoring.runs[numberOf(standIn)] ?? standIn);
}

function setPlace({ position }: AnyNode, start: number, end: number): void {
  if (!position) return;
  position.start.offset = start;
  position.end.offset = end;
}

function restoreList(list: ListNode, restoring: Restoring): void {
  list.children = list.children.flatMap((item) => {
    const run = restoring.runs[numberOf(firstWords(item)?.value ?? '')] ?? '';
    restore(item, restoring);
    return run.includes(NEXT_ITEM) ? splitItem(item, run.split(NEXT_ITEM)) : [item];
  });
}

function firstWords(item: ItemNode): Extract<InlineNode, { type: 'text' }> | null {
  const [first] = item.children;
  const words = first?.type === 'paragraph' || first?.type === 'heading' ? first.children[0] : undefined;
  return words?.type === 'text' ? words : null;
}

/** @param texts of all items that stood in one; the last one has whatever follows them */
function splitItem(item: ItemNode, texts: readonly string[]): ItemNode[] {
  const [child] = item.children;
  const words = firstWords(item);
  if (!child || !words) return [item];
  let start = placeOf(words).start;
  const items = texts.slice(0, -1).map((text) => {
    const made = plainItem(text, start);
    start += text.length + NEXT_ITEM.length;
    return made;
  });
  words.value = words.value.slice(start - placeOf(words).start);
  setPlace(words, start, placeOf(words).end);
  setPlace(child, start, placeOf(child).end);
  setPlace(item, start - 2, placeOf(item).end);
  return [...items, item];
}
