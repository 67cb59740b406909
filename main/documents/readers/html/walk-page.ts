/**
 * Walks the tree of a page in its order, without recursion, and hands every text to the block it belongs to. What an element means to
 * the text in it is decided by `enter-element.ts`.
 */
import type { Block } from '../../../../shared/documents/block.ts';
import { maskUnprintable } from '../decode-text.ts';
import { createDrafts, finishDrafts } from './block-drafts.ts';
import { enterElement, flush } from './enter-element.ts';
import { findNotes } from './find-notes.ts';
import { childrenOf, isElement, isText, placeOf, type HtmlText, type HtmlTree } from './html-tree.ts';
import { aroundTitle } from './page-chrome.ts';
import { bodyOf, type Page } from './survey-page.ts';
import { addPreformatted, addText, createBuffer, type Piece } from './text-buffer.ts';
import { readStyleSheets } from './text-style.ts';
import type { Frame, Walk } from './walk.ts';

interface WalkedPage {
  blocks: Block[];
  /** The page has lists of its own, not only items that are written as such. */
  hasLists: boolean;
  /** Characters written as entities that no document can hold. */
  replaced: number;
}

export function walkPage(tree: HtmlTree, page: Page, source: string): WalkedPage {
  const body = bodyOf(tree.document);
  const notes = findNotes(page);
  const kept = new Set([...aroundTitle(page), ...notes.around]);
  const sheet = readStyleSheets(styleSheetsOf(page));
  const drafts = createDrafts();
  const walk: Walk = { source, page, notes, kept, sheet, drafts, buffer: createBuffer(), replaced: 0 };
  const open: Frame[] = [];
  const first = body && enterElement(body, START, walk);
  if (first) open.push(first);
  for (let frame = open.at(-1); frame; frame = open.at(-1)) {
    const node = childrenOf(frame.element)[frame.at];
    frame.at += 1;
    if (!node) {
      open.pop();
      leave(frame, walk);
    } else if (isText(node)) addTextNode(node, frame, walk, tree);
    else if (isElement(node)) {
      if (tree.misplaced.has(node)) flush(frame.context, walk);
      const entered = enterElement(node, frame.context, walk);
      if (entered) open.push(entered);
    }
  }
  return { blocks: finishDrafts(drafts), hasLists: drafts.hasLists, replaced: walk.replaced };
}

const START: Frame['context'] = {
  holder: { kind: 'text' },
  leftOut: null,
  indent: 0,
  isInList: false,
  isPreformatted: false,
  style: {},
  listDepth: 0,
  numbering: null,
  isInMain: false,
  isMarker: false,
  table: null,
  row: null,
};

function leave({ context, isBlock, onClose }: Frame, walk: Walk): void {
  if (isBlock) flush(context, walk);
  onClose?.();
}

function addTextNode(node: HtmlText, { context }: Frame, walk: Walk, tree: HtmlTree): void {
  const span = placeOf(node);
  if (!span) return;
  const { buffer, source } = walk;
  if (tree.misplaced.has(node) && isAcrossCells(walk, span.start)) flush(context, walk);
  const text = printable(node.value, walk);
  const piece: Piece = { text, style: context.style, span };
  if (context.isMarker && buffer.pieces.length === 0) buffer.marker += text.trim();
  else if (context.isPreformatted) addPreformatted(buffer, piece);
  else addText(buffer, piece, source);
}

/** Text between the rows of a table comes before it in the tree, but is not one with what stood before other rows. */
function isAcrossCells({ buffer, source }: Walk, start: number): boolean {
  const end = buffer.pieces.at(-1)?.span.end;
  return (
    end !== undefined &&
    (end > start || /<\/?t(?:[rdh]|able|body|head|foot)\b/i.test(source.slice(end, start)))
  );
}

/** Entities can bring in what the choke point has taken out of the source. */
function printable(text: string, walk: Walk): string {
  const clean = maskUnprintable(text);
  walk.replaced += clean.count;
  return clean.text;
}

function styleSheetsOf({ statements }: Page): string[] {
  return statements
    .filter(({ tagName }) => tagName === 'style')
    .map((element) =>
      childrenOf(element)
        .map((node) => (isText(node) ? node.value : ''))
        .join(''),
    );
}
