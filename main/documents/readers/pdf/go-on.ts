/** Does a line go on with the passage above it, or on the column or page before? And does a marker at its beginning open an item? */
import { endsInPunctuation, endsSentence, startsLowerCase } from '../../../../shared/documents/text-shape.ts';
import type { Bullet } from '../text-lines.ts';
import { follows } from './line-markers.ts';
import { areCentred, hasRoomFor, type Line } from './line.ts';
import type { Measures } from './measure.ts';
import { isAllBold, smallest } from './piece.ts';

/** A passage that may go on. */
export interface Open {
  item: { bullet: Bullet; depth: number; indent: number } | null;
  lines: Line[];
}

/** What is known of the document and of the lists that are open. */
export interface Setting extends Measures {
  /** Indents at which paragraphs begin that are under no item. */
  margins: ReadonlySet<number>;
  /** Paragraphs begin with an indent rather than after some room. */
  indentsParagraphs: boolean;
  /** Items that later ones may stand under. */
  levels: { indent: number; marker: string }[];
}

const LARGER = 1.12;
/** Of the usual distance of lines. */
const APART = { perhaps: 1.18, surely: 1.45 };
/** Of the size of the letters: the indent of a first line. */
const INDENT = 0.8;
/** Points. */
const HANGING = 3;
/** Letters: a shorter line at the end of a page says little of how wide lines are. */
const LINE = 30;

/** In larger letters than the text. */
export function isLarge(line: Line, { bodySize }: Measures): boolean {
  return line.size >= LARGER * bodySize;
}

export function opensItem(bullet: Bullet, line: Line, open: Open | null, setting: Setting): boolean {
  const isHeadingLine = isLarge(line, setting) || isAllBold(line);
  if (bullet.ordered && isHeadingLine) return false;
  if (bullet.certainty === 'always') return true;
  const before = open?.lines.at(-1);
  if (!open || !before) return true;
  if (isAmongItems(bullet, line, open, setting)) return true;
  if (before.said.endsWith(':') || isLarge(before, setting)) return true;
  if (before.place !== line.place) return endsSentence(before.said);
  if (isApart(before, line, setting, APART.perhaps)) return !isMidSentence(before, line);
  const isIndented = line.indent > before.indent + HANGING && bullet.certainty === 'likely';
  return isIndented || (endsInPunctuation(before.said) && hasRoomFor(line, before));
}

/** It stands where items of this kind stand, or counts on. */
function isAmongItems(
  { marker, ordered, certainty }: Bullet,
  line: Line,
  open: Open,
  setting: Setting,
): boolean {
  const peers = setting.levels.filter(({ indent }) => Math.abs(indent - line.indent) <= HANGING);
  if (ordered) return setting.levels.some((level) => follows(marker, level.marker));
  if (peers.some((peer) => peer.marker === marker)) return true;
  return open.item !== null && certainty === 'likely' && line.indent > open.item.indent + HANGING;
}

export function goesOn(line: Line, open: Open, setting: Setting): boolean {
  const before = open.lines.at(-1);
  if (!before || Math.abs(before.size - line.size) > 0.08 * Math.max(before.size, line.size)) return false;
  if (before.place !== line.place) return goesOnAcross(line, before, open, setting);
  if (isApart(before, line, setting, APART.surely) || line.y <= before.y)
    return isUnderItem(line, open, setting);
  if (isApart(before, line, setting, APART.perhaps) && !isMidSentence(before, line))
    return isUnderItem(line, open, setting);
  if (changesLook(before, line)) return false;
  if (open.item) return goesOnWithItem(line, before, open.item.indent);
  if (isIndentedAnew(line, open)) return false;
  return !isEndedBefore(line, before);
}

function isApart(before: Line, line: Line, { leading }: Measures, factor: number): boolean {
  return line.y - before.y > factor * leading * Math.max(before.size, line.size);
}

function isMidSentence(before: Line, line: Line): boolean {
  return startsLowerCase(line.text) && !endsSentence(before.said) && !/[:;]$/.test(before.said);
}

/** A further paragraph of an item stands where its text does. */
function isUnderItem(line: Line, { item }: Open, { margins }: Setting): boolean {
  if (!item || isAllBold(line)) return false;
  return line.indent > item.indent + HANGING && !margins.has(Math.round(line.indent));
}

/** A line in bold over one that is not, or under one; a beginning in bold may itself be longer than a line. */
function changesLook(before: Line, line: Line): boolean {
  const [wasBold, isBold] = [isAllBold(before), isAllBold(line)];
  if (wasBold === isBold) return false;
  if (isBold) return endsSentence(before.said) || hasRoomFor(line, before);
  if (line.pieces[0]?.bold) return hasRoomFor(line, before);
  return hasRoomFor(line, before) || !startsLowerCase(line.text);
}

function goesOnWithItem(line: Line, before: Line, indent: number): boolean {
  if (line.indent > indent + HANGING) return !isEndedBefore(line, before) || !endsSentence(before.said);
  return !isEndedBefore(line, before) && !endsSentence(before.said);
}

/** The line before was ended although it had room, as the last of a paragraph is. */
function isEndedBefore(line: Line, before: Line): boolean {
  return hasRoomFor(line, before) && !areCentred(before, line) && !startsLowerCase(line.text);
}

/** Its beginning is indented as that of a paragraph; lines that hang under a first one are not. */
function isIndentedAnew(line: Line, { lines }: Open): boolean {
  const [first, ...others] = lines;
  const before = lines.at(-1);
  if (!first || !before || areCentred(before, line)) return false;
  const left = smallest((others.length > 0 ? others : [first]).map(({ indent }) => indent));
  const isIndented = line.indent > left + INDENT * line.size;
  return isIndented && (others.length > 0 || endsSentence(before.said));
}

/** A sentence goes on over the end of a page or column; a new one only where the look of the text tells that its paragraph does. */
function goesOnAcross(line: Line, before: Line, { item, lines }: Open, setting: Setting): boolean {
  if (isLarge(line, setting) || isAllBold(line) !== isAllBold(before)) return false;
  const isOpen = !endsSentence(before.said) && !before.said.endsWith(':');
  if (isOpen && (startsLowerCase(line.text) || /\p{L}-$/u.test(before.said))) return true;
  const isFull = before.text.length >= LINE && !hasRoomFor(line, before);
  if (item) {
    const isUnder = line.indent > item.indent + HANGING;
    const isLevel = lines.length > 1 && Math.abs(line.indent - before.indent) <= HANGING;
    if (isOpen) return isUnder || (isLevel && isFull);
    return isUnder && !setting.margins.has(Math.round(line.indent));
  }
  if (isOpen) return isFull && !isAllBold(before);
  return isFull && setting.indentsParagraphs && line.indent < INDENT * line.size;
}
