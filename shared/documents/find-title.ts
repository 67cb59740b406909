/** Finds the title among the first lines of a document, and the lines that belong to it or say it again. */
import { textOf } from './block-text.ts';
import type { Block } from './block.ts';
import { readDateLine } from './date-lines.ts';
import { namesDocumentType } from './find-document-type.ts';
import type { HeadingReason } from './heading-shape.ts';
import { readNumberedLabel } from './numbered-label.ts';
import { readPillarLine } from './pillar-lines.ts';
import type { LeftOutReason } from './survey-lines.ts';
import {
  countWords,
  endsInPunctuation,
  endsSentence,
  endsUnfinished,
  foldedWords,
  startsLowerCase,
} from './text-shape.ts';

export type TitleReason = 'title' | 'subtitle' | 'repeated-title';

/** The blocks of a document with what is already known of each. */
interface Outlined {
  blocks: readonly Block[];
  boilerplate: readonly (LeftOutReason | null)[];
  headings: readonly (HeadingReason | null)[];
  next: readonly (number | null)[];
}

/** @returns by index of the block; empty when the text has no title */
export function findTitle(outlined: Outlined): Map<number, TitleReason> {
  const opening = openingLines(outlined);
  const title = chooseTitle(outlined, opening);
  if (title === undefined) return new Map();
  const found = new Map<number, TitleReason>([[title, 'title']]);
  for (const index of opening) {
    if (index < title || (index > title && isSubtitle(outlined, index))) found.set(index, 'subtitle');
  }
  for (const index of repetitions(outlined, title)) found.set(index, 'repeated-title');
  return found;
}

/** The line that says what kind of document this is; the next one where it says nothing else ("FACT SHEET"). */
function chooseTitle(outlined: Outlined, opening: readonly number[]): number | undefined {
  const typed = opening.findIndex((index) => {
    const text = textAt(outlined, index);
    return namesDocumentType(text) || isBareType(text);
  });
  if (typed < 0) return opening[0];
  return isBareType(textAt(outlined, opening[typed] ?? 0))
    ? (opening[typed + 1] ?? opening[typed])
    : opening[typed];
}

/** The lines in the look of a title before the first paragraph, list or section. */
function openingLines(outlined: Outlined): number[] {
  const lines: number[] = [];
  for (const [index, block] of outlined.blocks.entries()) {
    const { text, words } = textOf(block);
    if (outlined.boilerplate[index] || readDateLine(text) !== null) continue;
    if (lines.length === 6) break;
    if (couldBeTitle(outlined, index) || isHeadline(outlined, index, lines)) lines.push(index);
    else if (block.kind !== 'paragraph' || words > 4 || endsSentence(text) || index > 10) break;
  }
  return lines;
}

function couldBeTitle(outlined: Outlined, index: number): boolean {
  const block = outlined.blocks[index];
  if (!block || block.kind === 'list-item' || block.kind === 'quotation') return false;
  const { text, words } = textOf(block);
  if (readPillarLine(text) !== null) return false;
  if (namesDocumentType(text) && words <= 40 && !endsSentence(text)) return true;
  if (readNumberedLabel(text) !== null || outlined.headings[index] === 'question-line') return false;
  return Boolean(outlined.headings[index]) && !headsList(outlined, index);
}

/** The first line of all, or the one under the bare kind of the document, without a full stop: "Norland and Westmark agree on rules for waste". */
function isHeadline(outlined: Outlined, index: number, before: readonly number[]): boolean {
  const block = outlined.blocks[index];
  const [first, ...others] = before;
  const isFirst = first === undefined || (others.length === 0 && isBareType(textAt(outlined, first)));
  if (block?.kind !== 'paragraph' || !isFirst) return false;
  const { text, words } = textOf(block);
  if (words < 3 || words > 25 || startsLowerCase(text) || endsInPunctuation(text) || endsUnfinished(text))
    return false;
  return outlined.blocks[outlined.next[index] ?? -1]?.kind === 'paragraph';
}

/** "FACT SHEET", "AGENDA" */
function isBareType(text: string): boolean {
  return (
    countWords(text) <= 2 &&
    (namesDocumentType(text) ||
      /^(?:draft )?(?:agenda|program(?:me|a)?|minutes|minuta|draft|final)$/i.test(text))
  );
}

/** A heading right over a list is a section when others like it follow. */
function headsList(outlined: Outlined, index: number): boolean {
  const headsOne = outlined.blocks[outlined.next[index] ?? -1]?.kind === 'list-item';
  return (
    headsOne &&
    outlined.headings.some(
      (reason, other) => other > index && reason !== null && isAlike(outlined, index, other),
    )
  );
}

function isAlike({ blocks }: Outlined, left: number, right: number): boolean {
  const [one, other] = [blocks[left], blocks[right]];
  if (one?.kind === 'heading' && other?.kind === 'heading') return one.level === other.level;
  return one?.kind === other?.kind;
}

/** A line between the title and the first paragraph; marked as a heading only if no other is marked like it. */
function isSubtitle(outlined: Outlined, index: number): boolean {
  const { blocks, next, headings } = outlined;
  const after = next[index] ?? -1;
  if (blocks[after]?.kind !== 'paragraph' || (headings[after] && !standsInTitle(outlined, index, after)))
    return false;
  if (headings[index] !== 'heading') return true;
  const later = [...headings.keys()].filter((other) => other > index && MARKED.has(headings[other] ?? null));
  return later.length > 0 && !later.some((other) => isAlike(outlined, index, other));
}

/** Lines at the head of a text, one under the other, that go on with its title: "MEMORANDUM", "ON EDUCATION", "BETWEEN ...". */
function standsInTitle({ headings, blocks, next }: Outlined, index: number, after: number): boolean {
  if (headings[index] === 'heading' || headings[after] !== headings[index]) return false;
  let last = after;
  while (headings[last] === headings[index]) last = next[last] ?? blocks.length;
  return blocks[last]?.kind === 'paragraph' && !headings[last];
}

/** Looks that show where the sections of a text are. */
const MARKED = new Set<HeadingReason | null>(['heading', 'bold-line', 'capitals-line']);

/** Headings that hold three quarters of the words that they and the title could share. */
function repetitions(outlined: Outlined, title: number): number[] {
  const words = separateWords(textAt(outlined, title));
  return [...outlined.blocks.keys()].filter((index) => {
    if (index <= title || !outlined.headings[index]) return false;
    const others = separateWords(textAt(outlined, index));
    const shared = [...others].filter((word) => words.has(word)).length;
    return shared >= 5 && shared >= 0.75 * Math.min(words.size, others.size);
  });
}

function separateWords(text: string): Set<string> {
  return new Set(foldedWords(text.replace(/-/g, ' ')));
}

function textAt({ blocks }: Outlined, index: number): string {
  const block = blocks[index];
  return block ? textOf(block).text : '';
}
