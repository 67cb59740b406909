/** The parts of the survey that weigh the whole text: is it prose, where does its body begin, on which level do its pillars stand. */
import { textOf } from './block-text.ts';
import type { Block } from './block.ts';
import { readDateLine } from './date-lines.ts';
import { tellsOfMeeting } from './meeting.ts';
import { isOperativeLine, isOrdinalParagraph, isPreambleClause } from './preamble.ts';
import { sectionKind } from './section-kinds.ts';
import type { LineSurvey, PillarLines } from './survey.ts';
import { splitSentences } from './split-sentences.ts';
import { isSubstantive } from './substance.ts';
import { isListed } from './survey-lines.ts';
import { endsSentence } from './text-shape.ts';

/** Introductions are short: where more than this many paragraphs that tell something precede the first heading, the body began before. */
const LONGEST_INTRODUCTION = 5;

export function isMostlyProse(lines: PillarLines): boolean {
  let inItems = 0;
  let inParagraphs = 0;
  for (const [index, block] of lines.blocks.entries()) {
    if (lines.boilerplate[index] || lines.headings[index] || onlyEnumerates(lines, index)) continue;
    if (isListed(block)) inItems += textOf(block).words;
    else inParagraphs += textOf(block).words;
  }
  return inItems < 0.3 * (inItems + inParagraphs);
}

/** Numbered items that are whole paragraphs: "12. We welcome ..." */
export function isNumberedProse({ blocks }: Pick<LineSurvey, 'blocks'>): boolean {
  const items = blocks.filter((block) => block.kind === 'list-item' && block.ordered && block.depth === 0);
  const statements = items.filter((block) => textOf(block).words >= 12 && endsSentence(textOf(block).text));
  return items.length >= 3 && statements.length >= 0.6 * items.length;
}

/** The first pillar or section; else in lists the first item, in prose what follows the enumeration of pillars or the first paragraph. */
export function findBodyStart(lines: PillarLines, isProse: boolean): number {
  const indexes = [...lines.blocks.keys()].filter(
    (index) => !lines.boilerplate[index] && !lines.titles.has(index),
  );
  const firstPillar = indexes.find((index) => lines.pillars.headings[index]);
  if (firstPillar !== undefined) return firstPillar;
  const afterPillars = 1 + [...lines.pillars.enumerated].reduce((last, index) => Math.max(last, index), -1);
  const hasSections = lines.headings.some((reason, index) => reason && isOfBody(lines, index));
  const start = indexes.find(
    (index) =>
      index >= afterPillars && opensBody(lines, isProse, index) && (hasSections || !lines.headings[index]),
  );
  const fallback = afterPillars > 0 ? afterPillars : startOfProse(lines, indexes);
  if (start === undefined) return fallback;
  const before = indexes.filter((index) => index >= fallback && index < start);
  return before.filter((index) => tells(lines, index)).length > LONGEST_INTRODUCTION ? fallback : start;
}

function isOfBody({ titles, blocks }: PillarLines, index: number): boolean {
  const block = blocks[index];
  return block !== undefined && !titles.has(index) && sectionKind(textOf(block).text) === 'body';
}

/** After the first paragraph that tells of a meeting; with it, where it tells what was done. */
function startOfProse(lines: PillarLines, indexes: readonly number[]): number {
  const passages = indexes.filter((index) => !onlyFrames(lines.blocks[index]));
  const [first, second] = passages;
  const block = lines.blocks[first ?? -1];
  if (!block || first === undefined) return indexes[0] ?? 0;
  const isDeed = isSubstantive(textOf(block)) && !tellsOfMeeting(textOf(block));
  return isDeed ? first : (second ?? first);
}

/** Only dates the text or says why it is written. */
function onlyFrames(block: Block | undefined): boolean {
  if (!block) return true;
  const text = textOf(block);
  return readDateLine(text.text) !== null || isPreambleClause(text);
}

function opensBody(lines: PillarLines, isProse: boolean, index: number): boolean {
  const block = lines.blocks[index];
  if (!block || lines.signatures.has(index)) return false;
  if (lines.headings[index] || lines.rows.get(index) === 'table-row') return true;
  const text = textOf(block);
  if (isOperativeLine(text) || isOrdinalParagraph(text)) return true;
  if (block.kind === 'list-item') return !lines.people.has(index) && (!isProse || isSubstantive(text));
  return lines.runIns.has(index) && lines.runIns.size > 1;
}

function onlyEnumerates({ pillars, people }: PillarLines, index: number): boolean {
  return pillars.enumerated.has(index) || people.has(index);
}

function tells({ blocks }: LineSurvey, index: number): boolean {
  const block = blocks[index];
  return block !== undefined && isSubstantive(textOf(block));
}

/** How many sentences with a colon stand over lists, if nothing else stands over anything. */
export function countLeadIns({ blocks, headings, titles, next, pillars, people }: PillarLines): number {
  if (headings.some((reason, index) => reason !== null && !titles.has(index))) return 0;
  return blocks.filter((block, index) => {
    const following = next[index] ?? -1;
    const leads = isLeadIn(block) && blocks[following]?.kind === 'list-item';
    return leads && !pillars.enumerated.has(following) && !people.has(following);
  }).length;
}

/** "On ports, the two sides agreed to:" */
export function isLeadIn(block: Block): boolean {
  const { text, words } = textOf(block);
  return block.kind === 'paragraph' && text.endsWith(':') && words <= 25 && splitSentences(text).length === 1;
}

export function findLevelOfPillars({ blocks, pillars, headings, next }: PillarLines): number | null {
  const stated = [...pillars.headings.keys()].filter((index) => pillars.headings[index]?.pillar);
  const levels = new Set(stated.map((index) => levelAt(blocks, index)));
  const [level] = levels;
  if (stated.length < 2 || levels.size > 1 || level === undefined || level === null) return null;
  const sections = stated.map((index) => firstSectionUnder(index, { blocks, headings, pillars, next }));
  return sections.some((index) => index !== null && (levelAt(blocks, index) ?? 7) <= level) ? null : level;
}

function levelAt(blocks: LineSurvey['blocks'], index: number): number | null {
  const block = blocks[index];
  return block?.kind === 'heading' ? block.level : null;
}

/** The heading that follows a pillar's with at most two paragraphs in between. */
function firstSectionUnder(
  pillar: number,
  { blocks, headings, pillars, next }: Pick<PillarLines, 'blocks' | 'headings' | 'pillars' | 'next'>,
): number | null {
  let index = next[pillar] ?? null;
  for (let step = 0; step < 3 && index !== null; step += 1) {
    if (pillars.headings[index] || blocks[index]?.kind === 'list-item') return null;
    if (headings[index]) return index;
    index = next[index] ?? null;
  }
  return null;
}
