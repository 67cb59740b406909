/** Breaks text into lines as Word does: at spaces, after hyphens and dashes, between ideographs, and within words only when it must. */
import { characterWidth, isSquare } from './measure-text.ts';
import type { Shape } from './paragraph-shape.ts';

/** A stretch of text in one size and weight; `\n` and `\t` mean a break and a tab. */
export interface Stretch {
  text: string;
  /** In points. */
  size: number;
  bold: boolean;
  /** Is right-aligned at the margin, as the page in the contents is. */
  atMargin?: true;
  /** Height in twips of the note that this stretch refers to. */
  noteHeight?: number;
}

export interface Lines {
  count: number;
  /** Room left on the last line, in twips. */
  room: number;
  /** Notes with the line, from 0, that refers to each. */
  notes: { line: number; height: number }[];
}

/** Word sets tabs half an inch apart. */
const TAB_STOP = 720;
const BREAKS_AFTER = /[-‐–—]/u;

/** @param width of the column in twips */
export function breakLines(stretches: readonly Stretch[], shape: Shape, width: number): Lines {
  const line = new LineFiller(shape, width);
  const notes: Lines['notes'] = [];
  for (const stretch of stretches) {
    if (stretch.atMargin) line.addWhole(widthOf(stretch));
    else for (const character of stretch.text) line.add(character, stretch);
    if (stretch.noteHeight !== undefined) notes.push({ line: line.current(), height: stretch.noteHeight });
  }
  return { count: line.current() + 1, room: line.room(), notes };
}

function widthOf({ text, size, bold }: Stretch): number {
  return [...text].reduce((sum, character) => sum + characterWidth(character, size, bold), 0);
}

/** The line being filled: what stands on it for certain, then spaces, then a word that may yet move to the next. */
class LineFiller {
  private readonly left: number;
  private readonly limit: number;
  private line = 0;
  private end: number;
  private spaces = 0;
  private word = 0;

  constructor(shape: Shape, width: number) {
    this.left = shape.left;
    this.limit = width - shape.right;
    this.end = shape.isListed ? shape.left : shape.left - shape.hanging;
  }

  add(character: string, { size, bold }: Stretch): void {
    if (character === '\n') this.startLine();
    else if (character === '\t') this.tab();
    else if (character === ' ' || character === '\u200B') this.space(characterWidth(character, size, bold));
    else this.letter(character, characterWidth(character, size, bold));
  }

  /** Something that is never parted. */
  addWhole(width: number): void {
    this.settle();
    this.word = width;
    this.settle();
  }

  /** The line that the last character stands on, from 0. */
  current(): number {
    this.settle();
    return this.line;
  }

  room(): number {
    this.settle();
    return this.limit - this.end;
  }

  private letter(character: string, width: number): void {
    if (isSquare(character)) this.settle();
    if (this.word + width > this.limit - this.left) this.settle();
    this.word += width;
    if (isSquare(character) || BREAKS_AFTER.test(character)) this.settle();
  }

  private space(width: number): void {
    this.settle();
    this.spaces += width;
  }

  private tab(): void {
    this.settle();
    const next = this.end < this.left ? this.left : (Math.floor(this.end / TAB_STOP) + 1) * TAB_STOP;
    this.end = next;
    this.spaces = 0;
  }

  private startLine(): void {
    this.settle();
    this.line += 1;
    this.end = this.left;
    this.spaces = 0;
  }

  /** Puts the word on the line, or on the next if it does not fit. */
  private settle(): void {
    if (this.word === 0) return;
    if (this.end + this.spaces + this.word > this.limit) {
      this.line += 1;
      this.end = this.left + this.word;
    } else this.end += this.spaces + this.word;
    this.spaces = 0;
    this.word = 0;
  }
}
