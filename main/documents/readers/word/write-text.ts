/**
 * Writes the text that the spans of a Word document count in: every block on a line of its own, the marker of an item or note before
 * it, outside of its span. The blocks get their runs from that text after it has passed the choke point.
 */
import { plainText, type Block, type Run, type Span } from '../../../../shared/documents/block.ts';
import { tidyRuns, tidyText } from '../../../../shared/documents/tidy-runs.ts';
import type { Warning } from '../../../../shared/documents/warning.ts';
import { replaceUnprintable } from '../decode-text.ts';
import type { TextStyle } from './inline.ts';
import type { PlacedDraft } from './place-items.ts';

interface Piece {
  span: Span;
  style: TextStyle;
}

interface WrittenDraft {
  draft: PlacedDraft;
  span: Span;
  /** One list for each cell; a block without cells has one. */
  cells: Piece[][];
}

const BETWEEN_CELLS = ' | ';
const INDENT = '  ';

export function writeText(
  drafts: readonly PlacedDraft[],
  fileName: string,
): { text: string; blocks: Block[]; warnings: Warning[] } {
  const lines: string[] = [];
  const written: WrittenDraft[] = [];
  let offset = 0;
  for (const draft of drafts) {
    const { line, ...place } = writeDraft(draft, offset);
    lines.push(line);
    offset += line.length + 1;
    written.push(place);
  }
  const { text, warnings } = replaceUnprintable(lines.join('\n'), fileName);
  return { text, warnings, blocks: written.map((place) => blockOf(place, text)).filter(isFilled) };
}

function writeDraft(draft: PlacedDraft, offset: number): WrittenDraft & { line: string } {
  const { shape } = draft;
  const parts = shape.kind === 'table-row' ? shape.cells : [draft.inlines];
  let line = leadOf(draft);
  const start = offset + line.length;
  const cells = parts.map((inlines, index) => {
    if (index > 0) line += BETWEEN_CELLS;
    return inlines.map(({ text, style }): Piece => {
      line += text;
      return { style, span: { start: offset + line.length - text.length, end: offset + line.length } };
    });
  });
  return { draft, line, cells, span: { start, end: offset + line.length } };
}

function leadOf({ shape, depth }: PlacedDraft): string {
  if (shape.kind === 'note') return `${shape.marker} `;
  if (shape.kind !== 'list-item') return '';
  return `${INDENT.repeat(depth)}${shape.marker} `;
}

function blockOf({ draft, cells, span }: WrittenDraft, text: string): Block {
  const content = { runs: runsOf(cells.flat(), text, span), span: trimSpan(span, text) };
  const { shape, depth } = draft;
  switch (shape.kind) {
    case 'heading':
      return { kind: 'heading', level: shape.level, ...content };
    case 'list-item':
      return { kind: 'list-item', depth, ordered: shape.ordered, marker: shape.marker, ...content };
    case 'table-row': {
      const runsOfCells = cells.map((pieces) => runsOf(pieces, text, spanOf(pieces)));
      return { kind: 'table-row', isHeader: shape.isHeader, cells: runsOfCells, ...content };
    }
    case 'note':
      return { kind: 'note', marker: shape.marker, ...content };
    case 'rule':
      return { kind: 'rule', runs: [], span: content.span };
    default:
      return { kind: shape.kind, ...content };
  }
}

/** The text of a span in the styles of its pieces. A word that a line end cuts in two styles has none, so that it is whole. */
function runsOf(pieces: readonly Piece[], text: string, whole: Span): Run[] {
  const runs: Run[] = [];
  let at = whole.start;
  const add = (end: number, style: TextStyle): void => {
    const last = runs.at(-1);
    const added = text.slice(at, end);
    if (last && isSameStyle(last, style)) last.text += added;
    else if (added !== '') runs.push({ ...style, text: added });
    at = end;
  };
  for (const { span, style } of pieces) {
    add(span.start, {});
    add(span.end, style);
  }
  add(whole.end, {});
  const tidy = tidyRuns(runs);
  const expected = tidyText(text.slice(whole.start, whole.end));
  return plainText(tidy) === expected ? tidy : [{ text: expected }];
}

function isSameStyle(left: TextStyle, right: TextStyle): boolean {
  return (
    left.bold === right.bold &&
    left.italic === right.italic &&
    left.superscript === right.superscript &&
    left.href === right.href
  );
}

function spanOf(pieces: readonly Piece[]): Span {
  return { start: pieces[0]?.span.start ?? 0, end: pieces.at(-1)?.span.end ?? 0 };
}

/** From the first to the last character that is no white space. */
function trimSpan({ start, end }: Span, text: string): Span {
  const inside = text.slice(start, end);
  const from = inside.length - inside.trimStart().length;
  return from === inside.length
    ? { start, end: start }
    : { start: start + from, end: start + inside.trimEnd().length };
}

function isFilled({ kind, runs }: Block): boolean {
  return kind === 'rule' || runs.length > 0;
}
