/** What each element of a page means to the text in it: the block it becomes, its style, or that it is no part of the document. */
import { addDraft } from './block-drafts.ts';
import { BLOCK_TAGS, CONTROL_TAGS, INVISIBLE_TAGS, PREFORMATTED_TAGS } from './element-kinds.ts';
import { enterStructure, isFixed } from './enter-structure.ts';
import { isBackLink, isMarkAgain } from './find-notes.ts';
import { attribute, placeOf, type HtmlElement } from './html-tree.ts';
import { leftOutReason } from './page-chrome.ts';
import { openTitles } from './disclosure.ts';
import { parentOf } from './survey-page.ts';
import { addBreak, addSpace, createBuffer } from './text-buffer.ts';
import { declarationsOf, styleInside, type TextStyle } from './text-style.ts';
import type { Context, Frame, Walk } from './walk.ts';
import { writeBlocks } from './write-blocks.ts';

/** Ends the block that text was gathered for. */
export function flush(context: Context, walk: Walk): void {
  const { buffer } = walk;
  if (buffer.pieces.length === 0 && buffer.marker === '') return;
  walk.buffer = createBuffer();
  writeBlocks(buffer, context, walk.drafts, walk.source);
}

/** @returns null for an element whose content shows nothing or is not to be read */
export function enterElement(element: HtmlElement, around: Context, walk: Walk): Frame | null {
  const { tagName } = element;
  if (INVISIBLE_TAGS.has(tagName) || isPoint(element, around, walk) || repeatsMark(element, around, walk))
    return null;
  const declarations = declarationsOf(element, walk.sheet);
  const isBlock = standsApart(element, declarations, walk);
  const context = contextOf(element, declarations, isBlock, around, walk);
  const frame: Frame = { element, context, at: 0, isBlock, onClose: null };
  const left = leaveOut(frame, around, walk);
  if (left !== null) return left === 'skip' ? null : frame;
  if (isBlock) {
    flush(around, walk);
    enterStructure(frame, declarations, walk);
  } else if (around.leftOut !== null) addSpace(walk.buffer, placeOf(element)?.start ?? 0);
  return frame;
}

function standsApart(element: HtmlElement, declarations: string, { page }: Walk): boolean {
  if (BLOCK_TAGS.has(element.tagName)) return true;
  return /display:\s?(?:block|flex|grid|list-item|table)/.test(declarations) || openTitles(element, page);
}

/** Elements in a line mostly change nothing but the style of their text, and many not even that. */
function contextOf(
  element: HtmlElement,
  declarations: string,
  isBlock: boolean,
  around: Context,
  walk: Walk,
): Context {
  const style = styleOf(element, declarations, around, walk);
  const isMarker = around.isMarker || isWrittenMarker(declarations, around);
  const isMain = element === walk.page.main;
  if (!isBlock && !isMain && style === around.style && isMarker === around.isMarker) return around;
  return {
    ...around,
    style,
    isMarker,
    isInMain: around.isInMain || isMain,
    isPreformatted: around.isPreformatted || PREFORMATTED_TAGS.has(element.tagName),
  };
}

/** Word writes out the bullet or number of an item; in a heading it is part of the text. */
function isWrittenMarker(declarations: string, { holder }: Context): boolean {
  return (
    declarations.includes('mso-list') && /mso-list:\s?ignore/.test(declarations) && holder.kind !== 'heading'
  );
}

/** Elements without content: ends of lines, and rules. */
function isPoint(element: HtmlElement, around: Context, walk: Walk): boolean {
  const span = placeOf(element);
  if (element.tagName === 'br') addBreak(walk.buffer, span?.start ?? 0);
  else if (element.tagName === 'hr') {
    flush(around, walk);
    if (span && !isFixed(around))
      addDraft(walk.drafts, { shape: { kind: 'rule' }, runs: [], span, leftOut: around.leftOut });
  } else return false;
  return true;
}

/** In a note, what only leads back to the text or says the note's mark again. */
function repeatsMark(element: HtmlElement, { holder }: Context, { buffer }: Walk): boolean {
  if (holder.kind !== 'note') return false;
  const isFirst = holder.own === null && buffer.pieces.length === 0;
  return isBackLink(element, holder.marker) || (isFirst && isMarkAgain(element, holder.marker));
}

function styleOf(element: HtmlElement, declarations: string, around: Context, { notes }: Walk): TextStyle {
  const style = styleInside(element, declarations, around.style);
  return notes.references.has(element) ? { ...style, superscript: true } : style;
}

/**
 * Words of the page that are no part of the document become blocks which say so. Inside a sentence or a table they cannot stand by
 * themselves: there what is hidden is skipped and all else stays.
 */
function leaveOut(frame: Frame, around: Context, walk: Walk): 'skip' | 'left-out' | null {
  const { element, context } = frame;
  if (around.leftOut !== null) return null;
  const { page, kept } = walk;
  const isInSentence =
    !frame.isBlock && (page.measures.get(parentOf(element) ?? element)?.hasOwnText ?? false);
  const isInside = isInSentence || isFixed(around) || around.row !== null;
  const reason =
    leftOutReason(element, { page, kept, isInMain: context.isInMain }) ?? controlReason(element, walk);
  if (reason === null) return null;
  if (isInside) return reason === 'hidden' ? 'skip' : null;
  flush(around, walk);
  frame.isBlock = true;
  frame.context = { ...context, leftOut: reason, holder: { kind: 'text' }, style: {} };
  return 'left-out';
}

function controlReason(element: HtmlElement, { page }: Walk): 'form' | null {
  if (!CONTROL_TAGS.has(element.tagName) || attribute(element, 'role') === 'heading') return null;
  return openTitles(element, page) ? null : 'form';
}
