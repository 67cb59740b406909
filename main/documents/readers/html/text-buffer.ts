/** The text of one block while it is gathered: styled pieces that each know their place in the source, entities and all. */
import type { Run, Span } from '../../../../shared/documents/block.ts';
import type { TextStyle } from './text-style.ts';

export interface Piece {
  text: string;
  style: TextStyle;
  /** Place of the text in the source, written with entities there. */
  span: Span;
}

export interface TextBuffer {
  pieces: Piece[];
  /** A line ends somewhere in the text. */
  hasBreak: boolean;
  /** What Word says to be the bullet or number before the text. */
  marker: string;
  /** Characters on the current line. */
  column: number;
}

/** Characters of a line in which a bullet may stand, with white space of a certain width after it. */
const OPENING = 12;

export function createBuffer(): TextBuffer {
  return { pieces: [], hasBreak: false, marker: '', column: 0 };
}

/** White space at the beginning of a line shows nothing, and in it any run is one space; no-break spaces are all shown. */
export function addText(buffer: TextBuffer, piece: Piece, source: string): void {
  if (buffer.column >= OPENING) {
    push(buffer, piece);
    return;
  }
  const last = buffer.pieces.at(-1)?.text ?? '';
  const isAfterSpace = buffer.column === 0 || isSpace(last.charCodeAt(last.length - 1));
  const skipped = isAfterSpace ? leadingSpace(piece, source) : 0;
  const shown = skipped === 0 ? piece : cutPiece(piece, skipped);
  const gap = /[\t-\r ]{2}/.exec(shown.text.slice(0, OPENING))?.index ?? -1;
  if (shown.text === '') return;
  if (gap < 0 || !isLiteral(shown, gap + 1, source)) push(buffer, shown);
  else {
    const { start } = shown.span;
    push(buffer, { ...shown, text: shown.text.slice(0, gap + 1), span: { start, end: start + gap + 1 } });
    addText(buffer, cutPiece(shown, gap + 1), source);
  }
}

function push(buffer: TextBuffer, piece: Piece): void {
  buffer.pieces.push(piece);
  buffer.column += piece.text.length;
}

/** The first characters are written in the source as they are shown. */
function isLiteral({ text, span }: Piece, length: number, source: string): boolean {
  return source.startsWith(text.slice(0, length), span.start);
}

/** Text whose lines and spaces are as they stand. */
export function addPreformatted(buffer: TextBuffer, piece: Piece): void {
  buffer.pieces.push(piece);
  buffer.hasBreak = true;
}

/** @param at where the line ends in the source */
export function addBreak(buffer: TextBuffer, at: number): void {
  buffer.pieces.push({ text: '\n', style: {}, span: { start: at, end: at } });
  buffer.hasBreak = true;
  buffer.column = 0;
}

export function addSpace(buffer: TextBuffer, at: number): void {
  if (buffer.column > 0) buffer.pieces.push({ text: ' ', style: {}, span: { start: at, end: at } });
}

function leadingSpace({ text, span }: Piece, source: string): number {
  let count = 0;
  while (
    count < text.length &&
    isSpace(text.charCodeAt(count)) &&
    source.charCodeAt(span.start + count) === text.charCodeAt(count)
  )
    count += 1;
  return count;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function cutPiece({ text, style, span }: Piece, from: number): Piece {
  return { text: text.slice(from), style, span: { start: span.start + from, end: span.end } };
}

/** The text as lines: only breaks end them, every other white space is a space. */
export function flatText(pieces: readonly Piece[], isPreformatted: boolean): string {
  const text = pieces.map((piece) =>
    piece.text === '\n' || isPreformatted ? piece.text : piece.text.replace(/[\t\n\v\f\r]/g, ' '),
  );
  return text.join('');
}

/** Reads stretches of a text, given by places in `flatText`, one after the other from its beginning. */
export class PieceReader {
  private index = 0;
  private before = 0;
  private readonly pieces: readonly Piece[];
  private readonly source: string;

  constructor(pieces: readonly Piece[], source: string) {
    this.pieces = pieces;
    this.source = source;
  }

  /** @param from not before the end of the stretch read last */
  read(from: number, to: number): { runs: Run[]; span: Span } {
    const runs: Run[] = [];
    const places: Span[] = [];
    for (let piece = this.pieces[this.index]; piece && this.before < to; piece = this.pieces[this.index]) {
      const [start, end] = [Math.max(0, from - this.before), Math.min(piece.text.length, to - this.before)];
      if (end > start) {
        addRun(runs, piece, start, end);
        places.push({ start: this.placeIn(piece, start), end: this.placeIn(piece, end) });
      }
      if (end < piece.text.length) break;
      this.before += piece.text.length;
      this.index += 1;
    }
    return { runs, span: { start: places[0]?.start ?? 0, end: places.at(-1)?.end ?? 0 } };
  }

  private placeIn({ text, span }: Piece, at: number): number {
    if (at === 0) return span.start;
    return at === text.length
      ? span.end
      : span.start + lengthInSource(text, this.source.slice(span.start, span.end), at);
  }
}

/** Text that goes on in one style is one run, so that a word broken by markup is whole. */
function addRun(runs: Run[], { text, style }: Piece, start: number, end: number): void {
  const { isSymbol: _drawn, ...shown } = style;
  const last = runs.at(-1);
  if (last && isSameStyle(last, shown)) last.text += text.slice(start, end);
  else runs.push({ ...shown, text: text.slice(start, end) });
}

function isSameStyle(run: Run, style: Omit<Run, 'text'>): boolean {
  return (
    run.bold === style.bold &&
    run.italic === style.italic &&
    run.superscript === style.superscript &&
    run.href === style.href
  );
}

const ENTITY = /&(?:#\d{1,8}|#x[\da-f]{1,8}|[a-z][a-z0-9]{1,31});?/iy;

/** How much of the source the first characters of a text take: an entity takes more than it shows. */
function lengthInSource(text: string, raw: string, count: number): number {
  if (raw.length === text.length) return count;
  let [at, length] = [0, 0];
  while (at < count && length < raw.length) {
    const entity = raw.charAt(length) === '&' ? entityAt(raw, length, text, at) : 0;
    at += entity > 0 && /[\ud800-\udbff]/.test(text.charAt(at)) ? 2 : 1;
    length += Math.max(1, entity);
  }
  return length;
}

/** The length of the entity at a place of the source, 0 where it is plain text. */
function entityAt(raw: string, from: number, text: string, at: number): number {
  ENTITY.lastIndex = from;
  const entity = ENTITY.exec(raw)?.[0] ?? '';
  if (entity === '' || (!/^&amp/i.test(entity) && text.startsWith(entity, at))) return 0;
  if (entity.endsWith(';') || entity.startsWith('&#')) return entity.length;
  // Without its semicolon an entity may be the beginning of what looks like its name: "&copy2024".
  for (let length = entity.length; length > 2; length -= 1)
    if (text.startsWith(raw.slice(from + length, from + length + 4), at + 1)) return length;
  return entity.length;
}
