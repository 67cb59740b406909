/** A table to rows, or, where it only serves to lay out the page, to what its cells hold. */
import { GAP, type Draft } from './draft.ts';
import { breakInline, isAllBold, isBlank, textInline, type Inline } from './inline.ts';
import type { Reading } from './reading.ts';
import type { XmlElement } from './read-xml.ts';
import { attributeOf, childOf, follow, isElement, switchOf, valueOf } from './xml-tree.ts';

interface Row {
  isMarkedAsHeader: boolean;
  cells: Draft[][];
}

/** A cell of data is no longer than this. */
const MOST_PARAGRAPHS = 3;
const FIRST_ROW = 0x20;

/** Reads what a cell holds. */
type ReadContent = (cell: XmlElement, reading: Reading) => Draft[];

export function readTable(table: XmlElement, reading: Reading, readContent: ReadContent): Draft[] {
  const rows = rowsOf(table, reading).map((element) => readRow(element, reading, readContent));
  if (isLayout(rows)) return rows.flatMap(({ cells }) => cells.flatMap((cell) => [GAP, ...cell, GAP]));
  const isFirstBold = hasBoldFirstRow(table, reading);
  return rows.flatMap((row, index) => draftRow(row, index === 0 && (isFirstBold || looksLikeHeader(rows))));
}

function rowsOf(element: XmlElement, reading: Reading): XmlElement[] {
  return childrenThrough(element, 'w:tr', reading).filter((row) => {
    const isDeleted = follow(row, 'w:trPr', 'w:del') !== undefined;
    if (isDeleted) reading.leftOut.trackedChanges += 1;
    return !isDeleted;
  });
}

/** The elements of a name, also those in content controls and the like. */
function childrenThrough(element: XmlElement, name: string, reading: Reading): XmlElement[] {
  return element.children.filter(isElement).flatMap((child) => {
    if (child.name === name) return [child];
    return ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'].includes(child.name)
      ? childrenThrough(child, name, reading)
      : [];
  });
}

function readRow(row: XmlElement, reading: Reading, readContent: ReadContent): Row {
  const properties = childOf(row, 'w:trPr');
  const cells = childrenThrough(row, 'w:tc', reading).filter((cell) => !follow(cell, 'w:tcPr', 'w:cellDel'));
  return {
    isMarkedAsHeader: switchOf(properties, 'w:tblHeader') === true,
    cells: cells.map((cell) => readContent(cell, reading)),
  };
}

/** One column, one row, lists or headings over text inside cells, or whole texts in them: no data. */
function isLayout(rows: readonly Row[]): boolean {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.length > 0));
  if (filled.length < 2 || filled.every(({ cells }) => cells.length < 2)) return true;
  return filled.some(({ cells }) => cells.some(isPage));
}

function isPage(cell: readonly Draft[]): boolean {
  const kinds = cell.map(({ shape }) => shape.kind);
  if (kinds.includes('table-row') || kinds.includes('gap')) return true;
  if (cell.length > MOST_PARAGRAPHS) return true;
  return cell.length > 1 && (kinds.includes('list-item') || kinds.includes('heading'));
}

function draftRow({ cells, isMarkedAsHeader }: Row, isFirstHeader: boolean): Draft[] {
  const texts = cells.map(joinCell);
  if (texts.every(isBlank)) return [];
  const shape = { kind: 'table-row', isHeader: isMarkedAsHeader || isFirstHeader, cells: texts } as const;
  return [{ shape, inlines: [], left: 0 }];
}

function joinCell(cell: readonly Draft[]): Inline[] {
  return cell.flatMap((draft, index) => {
    const inlines = withMarker(draft);
    return index === 0 ? inlines : [breakInline('line'), ...inlines];
  });
}

/** A cell has no items: what marks one is text. */
function withMarker({ shape, inlines }: Draft): readonly Inline[] {
  const hasMarker = shape.kind === 'list-item' && shape.marker !== '';
  return hasMarker ? [textInline(`${shape.marker} `), ...inlines] : inlines;
}

/** All in bold over rows that are not, every column named. */
function looksLikeHeader(rows: readonly Row[]): boolean {
  const [first, ...others] = rows.map(({ cells }) => cells.map(joinCell));
  return (first?.every(isAllBold) ?? false) && others.some((cells) => !cells.every(isAllBold));
}

function hasBoldFirstRow(table: XmlElement, { styles }: Reading): boolean {
  const properties = childOf(table, 'w:tblPr');
  const look = childOf(properties, 'w:tblLook');
  const bits = Number.parseInt(attributeOf(look, 'w:val') ?? '0', 16);
  const isOn = attributeOf(look, 'w:firstRow') === '1' || (bits & FIRST_ROW) !== 0;
  return isOn && styles.other(valueOf(properties, 'w:tblStyle')).hasBoldFirstRow;
}
