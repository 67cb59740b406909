/**
 * Writes the text that the spans of a PDF count in: its lines in the order in which they are read, an empty line between passages, the
 * marker of an item or note before it, outside of its span. Blocks get their runs from that text after it has passed the choke point.
 */
import { plainText, type Block, type Run, type Span } from '../../../../shared/documents/block.ts';
import { tidyRuns, tidyText } from '../../../../shared/documents/tidy-runs.ts';
import type { Warning } from '../../../../shared/documents/warning.ts';
import { replaceUnprintable } from '../decode-text.ts';
import { levelsOf } from './heading-levels.ts';
import { lineEnd, type Vocabulary } from './parted-words.ts';
import type { Passage } from './passages.ts';
import type { Piece } from './piece.ts';

type Style = Omit<Run, 'text'>;

interface Written {
  passage: Passage;
  span: Span;
  /** One list for each cell; a passage without cells has one. */
  cells: StyledSpan[][];
}

interface StyledSpan {
  span: Span;
  style: Style;
}

const BETWEEN_CELLS = ' | ';
const INDENT = '  ';

export function writeText(
  passages: readonly Passage[],
  vocabulary: Vocabulary,
  fileName: string,
): { text: string; blocks: Block[]; warnings: Warning[] } {
  const parts: string[] = [];
  const written: Written[] = [];
  let offset = 0;
  for (const passage of passages) {
    const { text, ...place } = writePassage(passage, offset, vocabulary);
    if (text.trim() === '') continue;
    parts.push(text);
    offset += text.length + 2;
    written.push(place);
  }
  const { text, warnings } = replaceUnprintable(parts.join('\n\n'), fileName);
  const levels = levelsOf(passages);
  return { text, warnings, blocks: written.flatMap((place) => blockOf(place, text, levels)) };
}

function writePassage(passage: Passage, offset: number, vocabulary: Vocabulary): Written & { text: string } {
  let text = leadOf(passage);
  const start = offset + text.length;
  const cells = linesOf(passage).map((lines, index) => {
    if (index > 0) text += BETWEEN_CELLS;
    return stretchesOf(lines, vocabulary).map(({ text: stretch, ...style }): StyledSpan => {
      text += stretch;
      return { style, span: { start: offset + text.length - stretch.length, end: offset + text.length } };
    });
  });
  return { passage, text, cells, span: { start, end: offset + text.length } };
}

function leadOf(passage: Passage): string {
  if (passage.kind === 'item') return `${INDENT.repeat(passage.depth)}${passage.bullet.marker} `;
  return passage.kind === 'note' && passage.note.marker !== '' ? `${passage.note.marker} ` : '';
}

/** The lines of each cell. */
function linesOf(passage: Passage): (readonly { pieces: readonly Pick<Piece, 'text'>[]; text: string }[])[] {
  switch (passage.kind) {
    case 'row':
      return passage.row.cells;
    case 'note':
      return [passage.note.lines];
    case 'turned':
      return [[{ pieces: [{ text: passage.text }], text: passage.text }]];
    default:
      return [passage.lines];
  }
}

function stretchesOf(
  lines: readonly { pieces: readonly Pick<Piece, 'text'>[]; text: string }[],
  vocabulary: Vocabulary,
): Run[] {
  return lines.flatMap((line, index) => {
    const runs = line.pieces.map((piece) => ({ ...styleOf(piece), text: piece.text }));
    const next = lines[index + 1];
    if (!next) return runs;
    const end = lineEnd(line.text, next.text, vocabulary);
    if (end === 'space') return [...runs, { text: '\n' }];
    return withEnd(runs, (text) => (end === 'kept-hyphen' ? text : text.slice(0, -1)));
  });
}

/** White space at the end goes; what becomes of the rest of the last run is given. */
function withEnd(runs: readonly Run[], change: (text: string) => string): Run[] {
  const last = runs.findLastIndex(({ text }) => text.trim() !== '');
  return runs
    .slice(0, last + 1)
    .map((run, index) => (index === last ? { ...run, text: change(run.text.trimEnd()) } : run));
}

function styleOf(piece: Partial<Piece>): Style {
  return {
    ...(piece.bold && { bold: true }),
    ...(piece.italic && { italic: true }),
    ...(piece.raised && { superscript: true }),
    ...(typeof piece.href === 'string' && { href: piece.href }),
  };
}

function blockOf(
  { passage, span, cells }: Written,
  text: string,
  levels: ReadonlyMap<Passage, number>,
): Block[] {
  const content = { runs: runsOf(cells.flat(), text, span), span: trimSpan(span, text) };
  if (content.runs.length === 0) return [];
  switch (passage.kind) {
    case 'heading':
      return [{ kind: 'heading', level: levels.get(passage) ?? 1, ...content }];
    case 'item': {
      const { marker, ordered } = passage.bullet;
      return [{ kind: 'list-item', depth: passage.depth, ordered, marker, ...content }];
    }
    case 'row': {
      const runsOfCells = cells.map((stretches) => runsOf(stretches, text, spanOf(stretches)));
      return [{ kind: 'table-row', isHeader: passage.row.isHeader, cells: runsOfCells, ...content }];
    }
    case 'note':
      return [{ kind: 'note', marker: passage.note.marker, ...content }];
    case 'paragraph':
      return [{ kind: 'paragraph', ...content }];
    default:
      return [{ kind: 'paragraph', leftOut: 'running-line', ...content }];
  }
}

/** The text of a span in the styles of its stretches; all in none where a clean-up over the bounds of two would change it. */
function runsOf(stretches: readonly StyledSpan[], text: string, whole: Span): Run[] {
  const runs: Run[] = [];
  let at = whole.start;
  const add = (end: number, style: Style): void => {
    if (end > at) runs.push({ ...style, text: text.slice(at, end) });
    at = Math.max(at, end);
  };
  for (const { span, style } of stretches) {
    add(span.start, {});
    add(span.end, style);
  }
  add(whole.end, {});
  const tidy = tidyRuns(runs);
  const expected = tidyText(text.slice(whole.start, whole.end));
  if (expected === '') return [];
  return plainText(tidy) === expected ? tidy : [{ text: expected }];
}

function spanOf(stretches: readonly StyledSpan[]): Span {
  return { start: stretches[0]?.span.start ?? 0, end: stretches.at(-1)?.span.end ?? 0 };
}

/** From the first to the last character that is no white space. */
function trimSpan({ start, end }: Span, text: string): Span {
  const inside = text.slice(start, end);
  const from = start + inside.length - inside.trimStart().length;
  return { start: from, end: Math.max(from, start + inside.trimEnd().length) };
}
