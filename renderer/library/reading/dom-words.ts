/** The words of the reading view in the page: what is selected in them, and how to select, mark and find them. See `offsets.ts`. */
import type { Span } from '../../../shared/documents/block.ts';
import { firstInitiative, pieceAt, type SelectedPiece, type SelectedWords } from './offsets.ts';

const WORDS = '[data-words]';

/** What is selected in a text by mouse or keyboard; null when it is no words of an initiative. */
export function selectedWords(text: HTMLElement): SelectedWords | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.commonAncestorContainer)) return null;
  return firstInitiative(wordsIn(range, text).flatMap((words) => pieceIn(words, range)));
}

/** The elements with words that a range touches, in their order. */
function wordsIn(range: Range, text: HTMLElement): HTMLElement[] {
  const common = range.commonAncestorContainer;
  const around = common instanceof Element ? common : common.parentElement;
  const own = around?.closest<HTMLElement>(WORDS);
  if (own) return [own];
  const all = [...(around ?? text).querySelectorAll<HTMLElement>(WORDS)];
  return all.filter((words) => range.intersectsNode(words));
}

function pieceIn(words: HTMLElement, range: Range): SelectedPiece[] {
  const { from } = words.dataset;
  const initiativeId = words.closest<HTMLElement>('[data-initiative]')?.dataset.initiative;
  if (from === undefined || initiativeId === undefined) return [];
  const start = words.contains(range.startContainer)
    ? lengthUpTo(words, range.startContainer, range.startOffset)
    : 0;
  const end = words.contains(range.endContainer)
    ? lengthUpTo(words, range.endContainer, range.endOffset)
    : words.textContent.length;
  return [{ initiativeId, start: Number(from) + start, end: Number(from) + end }];
}

function lengthUpTo(words: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(words, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** A stretch of one element's words as a range; null when it has no such place. */
export function rangeIn(words: HTMLElement, { start, end }: Span): Range | null {
  const pieces = textPieces(words);
  const lengths = pieces.map(({ length }) => length);
  const from = pieceAt(lengths, start, 'after') ?? pieceAt(lengths, start);
  const to = pieceAt(lengths, end);
  const first = pieces[from?.piece ?? -1];
  const last = pieces[to?.piece ?? -1];
  if (!from || !to || !first || !last) return null;
  const range = document.createRange();
  range.setStart(first, from.offset);
  range.setEnd(last, to.offset);
  return range;
}

function textPieces(words: HTMLElement): Text[] {
  const pieces: Text[] = [];
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) pieces.push(walker.currentNode as Text);
  return pieces;
}

/** A stretch of the reading text of an initiative as a range. */
export function rangeOf(initiative: HTMLElement, span: Span): Range | null {
  const parts = [...initiative.querySelectorAll<HTMLElement>(`${WORDS}[data-from]`)].flatMap((words) => {
    const from = Number(words.dataset.from);
    const length = words.textContent.length;
    const start = Math.max(0, span.start - from);
    const end = Math.min(length, span.end - from);
    return start < end ? [{ words, start, end }] : [];
  });
  const first = parts[0] && rangeIn(parts[0].words, parts[0]);
  const last = parts.at(-1);
  const end = last && rangeIn(last.words, last);
  if (!first || !end) return null;
  const range = document.createRange();
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(end.endContainer, end.endOffset);
  return range;
}

export function select(range: Range): void {
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** The initiatives of a text as they stand in the page, in their order. */
export function initiativesIn(text: HTMLElement): HTMLElement[] {
  return [...text.querySelectorAll<HTMLElement>('[data-initiative]')];
}

export function initiativeIn(text: HTMLElement, id: string): HTMLElement | null {
  return text.querySelector<HTMLElement>(`[data-initiative="${CSS.escape(id)}"]`);
}
