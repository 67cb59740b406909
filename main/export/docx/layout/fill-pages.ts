/**
 * Fills pages as Word does: what is kept together stays together, no line of a paragraph stands alone at the head or foot of a page, and a
 * note stands on the page of the line that refers to it.
 */
import { PAGE } from '../page.ts';
import { NOTE_LINE_HEIGHT } from '../note-line.ts';
import { sum, type FlowItem } from './flow.ts';

export interface FilledPages {
  count: number;
  /** Page on which each bookmark stands, from 1. */
  bookmarks: Map<string, number>;
}

const PAGE_HEIGHT = PAGE.height - PAGE.margin.top - PAGE.margin.bottom;
/** Fewest lines of a paragraph that may stand on one page. */
const LEAST_LINES = 2;

export function fillPages(items: readonly FlowItem[]): FilledPages {
  const filler = new PageFiller();
  const bookmarks = new Map<string, number>();
  items.forEach((item, index) => {
    const page = filler.place(item, items.slice(index, endOfKept(items, index)));
    if (item.bookmark !== null) bookmarks.set(item.bookmark, page);
  });
  return { count: filler.page, bookmarks };
}

/** The place after the last item that must begin on the page of the one at `index`. */
function endOfKept(items: readonly FlowItem[], index: number): number {
  let end = index;
  while (items[end]?.keepNext) end += 1;
  return end + 1;
}

/** What stands on the page being filled. */
interface Filled {
  /** Height of the text, with a head repeated from the page before. */
  text: number;
  notes: number;
  /** Space asked for below the last paragraph. */
  after: number;
  /** Nothing but a repeated head stands there yet. */
  isEmpty: boolean;
}

class PageFiller {
  page = 1;
  private filled: Filled = { text: 0, notes: 0, after: 0, isEmpty: true };

  /**
   * @param kept the item and those that must begin on its page
   * @returns the page of its first line
   */
  place(item: FlowItem, kept: readonly FlowItem[]): number {
    if (!this.filled.isEmpty && !fits(kept, this.filled) && fits(kept, emptyPage(item))) this.turn(item);
    return this.placeLines(item, 0);
  }

  /** Places the lines from `start` on; returns the page of the first of them. */
  private placeLines(item: FlowItem, start: number): number {
    const gap = start === 0 ? this.gapBefore(item) : 0;
    const rest = item.lines.length - start;
    const count = partedAt(this.linesThatFit(item, start, gap), rest);
    if (count === 0 && !this.filled.isEmpty) {
      this.turn(item);
      return this.placeLines(item, start);
    }
    const end = start + Math.max(count, 1);
    this.fill(item, start, end, gap);
    const page = this.page;
    if (end < item.lines.length) {
      this.turn(item);
      this.placeLines(item, end);
    }
    return page;
  }

  private fill(item: FlowItem, start: number, end: number, gap: number): void {
    const { text, notes } = this.filled;
    this.filled = {
      text: text + gap + sum(item.lines.slice(start, end)),
      notes: notes + notesOf(item, start, end, notes),
      after: item.after,
      isEmpty: false,
    };
  }

  private linesThatFit(item: FlowItem, start: number, gap: number): number {
    const { notes } = this.filled;
    let height = this.filled.text + gap;
    let end = start;
    while (end < item.lines.length) {
      height += item.lines[end] ?? 0;
      if (height + notes + notesOf(item, start, end + 1, notes) > PAGE_HEIGHT) break;
      end += 1;
    }
    return end - start;
  }

  /** Space at the head of a page is dropped, but not on the first of a section. */
  private gapBefore(item: FlowItem): number {
    return this.filled.isEmpty && this.page > 1 ? 0 : gapBetween(this.filled, item);
  }

  private turn(item: FlowItem): void {
    this.page += 1;
    this.filled = emptyPage(item);
  }
}

function emptyPage(item: FlowItem): Filled {
  return { text: item.repeated, notes: 0, after: 0, isEmpty: true };
}

/** Space between paragraphs is the larger of the two that are asked for. */
function gapBetween(above: { after: number }, below: FlowItem): number {
  return Math.max(above.after, below.before);
}

/** Do the kept items fit below what is on the page, the last of them at least with its first lines? */
function fits(kept: readonly FlowItem[], page: Filled): boolean {
  let { text, notes } = page;
  kept.forEach((item, index) => {
    const isLast = index === kept.length - 1;
    const count = isLast ? linesKeptTogether(item) : item.lines.length;
    const gap = page.isEmpty && index === 0 ? 0 : gapBetween(kept[index - 1] ?? page, item);
    text += gap + sum(item.lines.slice(0, count));
    notes += notesOf(item, 0, count, notes);
  });
  return text + notes <= PAGE_HEIGHT;
}

/** How many of the lines left go on this page, so that neither part is too short; 0 if they had better all go over. */
function partedAt(fitting: number, rest: number): number {
  if (fitting >= rest) return rest;
  const count = Math.min(fitting, rest - LEAST_LINES);
  return count < LEAST_LINES ? 0 : count;
}

function linesKeptTogether({ lines, keepLines }: FlowItem): number {
  return keepLines || lines.length < 2 * LEAST_LINES ? lines.length : LEAST_LINES;
}

/** Height of the notes that lines refer to; the first on a page brings the line above the notes. */
function notesOf({ notes }: FlowItem, from: number, to: number, present: number): number {
  const own = notes.filter(({ line }) => line >= from && line < to).map(({ height }) => height);
  return own.length === 0 ? 0 : sum(own) + (present === 0 ? NOTE_LINE_HEIGHT : 0);
}
