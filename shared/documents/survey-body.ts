/** The parts of the survey that weigh the whole text: is it prose, where does its body begin, on which level do its pillars stand. */
import { plainText, type Block } from './block.ts';
import type { LineSurvey } from './survey.ts';
import { splitSentences } from './split-sentences.ts';
import { isSubstantive } from './substance.ts';
import { countWords } from './text-shape.ts';

/** Introductions are short: where more than this many paragraphs that tell something precede the first heading, the body began before. */
const LONGEST_INTRODUCTION = 5;

export function isMostlyProse(lines: LineSurvey): boolean {
  let inItems = 0;
  let inParagraphs = 0;
  for (const [index, block] of lines.blocks.entries()) {
    if (lines.boilerplate[index] || lines.headings[index] || onlyEnumerates(lines, index)) continue;
    if (block.kind === 'list-item') inItems += countWords(plainText(block.runs));
    else inParagraphs += countWords(plainText(block.runs));
  }
  return inItems < 0.3 * (inItems + inParagraphs);
}

/** The first pillar or section; else in lists the first item, in prose what follows the enumeration of pillars or the first paragraph. */
export function findBodyStart(lines: LineSurvey, isProse: boolean): number {
  const indexes = [...lines.blocks.keys()].filter(
    (index) => !lines.boilerplate[index] && !lines.titles.has(index),
  );
  const firstPillar = indexes.find((index) => lines.pillars.headings[index]);
  if (firstPillar !== undefined) return firstPillar;
  const afterPillars = 1 + [...lines.pillars.enumerated].reduce((last, index) => Math.max(last, index), -1);
  const start = indexes.find((index) => index >= afterPillars && opensBody(lines, isProse, index));
  const fallback = afterPillars > 0 ? afterPillars : (indexes[1] ?? indexes[0] ?? 0);
  if (start === undefined) return fallback;
  const before = indexes.filter((index) => index >= fallback && index < start);
  return before.filter((index) => tells(lines, index)).length > LONGEST_INTRODUCTION ? fallback : start;
}

function opensBody(lines: LineSurvey, isProse: boolean, index: number): boolean {
  if (lines.headings[index]) return true;
  return !isProse && lines.blocks[index]?.kind === 'list-item' && !lines.people.has(index);
}

function onlyEnumerates({ pillars, people }: LineSurvey, index: number): boolean {
  return pillars.enumerated.has(index) || people.has(index);
}

function tells({ blocks }: LineSurvey, index: number): boolean {
  return isSubstantive(plainText(blocks[index]?.runs ?? []));
}

/** How many sentences with a colon stand over lists, if nothing else stands over anything. */
export function countLeadIns({ blocks, headings, titles, next, pillars, people }: LineSurvey): number {
  if (headings.some((reason, index) => reason !== null && !titles.has(index))) return 0;
  return blocks.filter((block, index) => {
    const following = next[index] ?? -1;
    const leads = isLeadIn(block) && blocks[following]?.kind === 'list-item';
    return leads && !pillars.enumerated.has(following) && !people.has(following);
  }).length;
}

/** "On ports, the two sides agreed to:" */
export function isLeadIn(block: Block): boolean {
  const text = plainText(block.runs);
  return (
    block.kind === 'paragraph' &&
    text.endsWith(':') &&
    countWords(text) <= 25 &&
    splitSentences(text).length === 1
  );
}

export function findLevelOfPillars({ blocks, pillars, headings, next }: LineSurvey): number | null {
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
  { blocks, headings, pillars, next }: Pick<LineSurvey, 'blocks' | 'headings' | 'pillars' | 'next'>,
): number | null {
  let index = next[pillar] ?? null;
  for (let step = 0; step < 3 && index !== null; step += 1) {
    if (pillars.headings[index] || blocks[index]?.kind === 'list-item') return null;
    if (headings[index]) return index;
    index = next[index] ?? null;
  }
  return null;
}
