/**
 * Documents mix markdown's own list markers with the bullets of word processors, and wrap lines where a year or a day then looks like the
 * number of an item. Before parsing, such a bullet is replaced by a hyphen and the full stop of such a number by a stand-in, unit for unit,
 * so that every place in the prepared text is the same place in the source.
 */
import { BULLET_LINE, DASH_LINE, LETTER_O_LINE } from './bullet-glyphs.ts';

/** From the private use area of Unicode: no text has them. */
const STAND_INS = new Map([
  ['.', '\ue0f0'],
  [')', '\ue0f1'],
]);
const NUMBER_LINE = /^([ \t>]*)(\d{1,9})([.)])(?=[ \t])/;

interface Before {
  isBlank: boolean;
  /** The line before is of an item, its first or a further one. */
  isInItem: boolean;
  /** A long line that ends in no punctuation. */
  isMidSentence: boolean;
  /** Number of the last numbered item. */
  number: number;
}

export function prepareMarkdown(text: string): string {
  const before: Before = { isBlank: true, isInItem: false, isMidSentence: false, number: 0 };
  return text
    .split(/(\r\n|\n|\r)/)
    .map((line, index) => (index % 2 === 1 ? line : prepareNext(line, before)))
    .join('');
}

/** Undoes the stand-ins in text that came out of the parser. */
export function restoreStandIns(text: string): string {
  return [...STAND_INS].reduce((restored, [mark, standIn]) => restored.replaceAll(standIn, mark), text);
}

function prepareNext(line: string, before: Before): string {
  const numbered = NUMBER_LINE.exec(line);
  const isItem = !numbered || canBeItem(Number(numbered[2]), before);
  if (numbered && isItem) before.number = Number(numbered[2]);
  const prepared = isItem ? prepareLine(line, before) : withStandIn(line);
  before.isBlank = /^[\s>]*$/.test(line);
  before.isMidSentence = line.length > 50 && !/[.:;,!?]\s*$/.test(line);
  before.isInItem = !before.isBlank && (before.isInItem || /^[\s>]*[-*+](?:\s|$)/.test(prepared));
  return prepared;
}

/** The first of a list or the next; after an empty line any. */
function canBeItem(number: number, { isBlank, isMidSentence, number: last }: Before): boolean {
  return isBlank || number === last + 1 || (number === 1 && !isMidSentence);
}

function withStandIn(line: string): string {
  return line.replace(/[.)]/, (mark) => STAND_INS.get(mark) ?? mark);
}

function prepareLine(line: string, { isBlank, isInItem, isMidSentence }: Before): string {
  const sure = BULLET_LINE.exec(line);
  if (sure?.[3]) return replaceMarker(line, sure[1] ?? '', sure[3]);
  if (sure && (sure[1] ?? '') !== '') return moveMarker(line, sure[1] ?? '');
  // The letter `o` and a dash open an item only where one can begin.
  const unsure =
    isBlank || (isInItem && !isMidSentence) ? (LETTER_O_LINE.exec(line) ?? DASH_LINE.exec(line)) : null;
  return unsure ? replaceMarker(line, unsure[1] ?? '', unsure[3] ?? unsure[4] ?? ' ') : withPlainIndent(line);
}

function replaceMarker(line: string, indent: string, space: string): string {
  const rest = line.slice(indent.length + 1 + space.length);
  // A tab would set the text off so far that what is nested in it seemed beside it.
  return `${plain(indent)}-${space.replace(/\s/g, ' ')}${rest}`;
}

/** "  •Text": the bullet has no room behind it but some before it. */
function moveMarker(line: string, indent: string): string {
  return `${plain(indent.slice(0, -1))}- ${line.slice(indent.length + 1)}`;
}

function withPlainIndent(line: string): string {
  const indent = /^[ \t\u00a0]*/.exec(line)?.[0] ?? '';
  return plain(indent) + line.slice(indent.length);
}

function plain(space: string): string {
  return space.replace(/\u00a0/g, ' ');
}
