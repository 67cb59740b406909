/** What must hold of any edit of the real texts: words are found where they truly went, or they are lost; never in a wrong place. */
import { describe, expect, it } from 'vitest';
import { findAgain } from '../../../../shared/annotations/anchor/find-again.ts';
import { readingText, targetAt } from '../../../../shared/annotations/target.ts';
import { importFile, manifestEntries } from '../../../main/documents/import-for-test.ts';
import { anyTarget, edited, HEAVY, LIGHT, pick, randomFrom, type Random } from './random-edits.ts';
import type { Range, TracedText } from './traced-text.ts';

const ROUNDS = Number(process.env['BRIEFING_EDITED_TEXTS'] ?? 400);
const SEEDS = [20261123, 5, 77];

const documents = manifestEntries().map(({ file }) => {
  const texts = importFile(`data/documents/${file}`).initiatives.map(readingText);
  return { texts, page: texts.join('\n').slice(0, 20_000) };
});
const everything = documents.flatMap(({ texts }) => texts);

interface Trial {
  text: string;
  range: Range;
  changed: TracedText;
}

/** An initiative, some in a row, or a whole page of them, in which phrases return; with words selected in it, and edited. */
function anyTrial(random: Random, isLight: boolean): Trial {
  const { texts, page } = pick(documents, random);
  const text = random() < 0.03 ? page : random() < 0.5 ? pick(texts, random) : inARow(texts, random);
  const light = { edits: LIGHT, count: Math.floor(random() * 3) + Number(isLight) };
  const heavy = { edits: HEAVY, count: isLight ? 0 : 1 + Math.floor(random() * 2) };
  const range = anyTarget(text, random);
  return { text, range, changed: edited(text, [light, heavy], everything, random) };
}

function inARow(texts: readonly string[], random: Random): string {
  const first = Math.floor(random() * texts.length);
  return texts.slice(first, first + 4).join('\n');
}

interface Tally {
  /** Trials in which something of the words is left. */
  left: number;
  placed: number;
  wrong: string[];
}

function tryOut(seed: number, isLight: boolean): Tally {
  const random = randomFrom(seed);
  const tally: Tally = { left: 0, placed: 0, wrong: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const { text, range, changed } = anyTrial(random, isLight);
    const found = findAgain(targetAt(text, range.start, range.end), text, changed.toString());
    if (changed.whereabouts(range)) tally.left += 1;
    if (found.isLost) continue;
    if (changed.isRight(found, range)) tally.placed += 1;
    else tally.wrong.push(`${text.slice(range.start, range.end)} -> ${found.exact}`);
  }
  return tally;
}

describe.each(SEEDS)('words of a text that was edited at random (%i)', (seed) => {
  it('are found nearly always after words, numbers and marks were changed, and never in a wrong place', () => {
    const { left, placed, wrong } = tryOut(seed, true);
    expect(wrong).toEqual([]);
    expect(placed / left).toBeGreaterThan(0.96);
  }, 300_000);

  it('are lost rather than misplaced after sentences were moved, copied, taken out and imitated', () => {
    const { left, placed, wrong } = tryOut(seed, false);
    expect(wrong).toEqual([]);
    expect(placed / left).toBeGreaterThan(0.65);
  }, 300_000);

  it('are found by their quotation alone only where they stand word for word and nowhere else', () => {
    const random = randomFrom(seed);
    let placed = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const { text, range, changed } = anyTrial(random, round % 2 === 0);
      const found = findAgain(targetAt(text, range.start, range.end), null, changed.toString());
      if (found.isLost) continue;
      placed += 1;
      const after = changed.toString();
      expect(after.slice(found.start, found.end)).toBe(found.exact);
      expect(wordsOf(found.exact)).toEqual(wordsOf(text.slice(range.start, range.end)));
      expect(placesOf(found.exact, after)).toEqual([found.start]);
    }
    expect(placed / ROUNDS).toBeGreaterThan(0.4);
  }, 300_000);
});

describe('words of a text that was not edited', () => {
  it('keep their place, however often they occur', () => {
    const random = randomFrom(1);
    for (let round = 0; round < ROUNDS; round += 1) {
      const text = pick(everything, random);
      const { start, end } = anyTarget(text, random);
      const target = targetAt(text, start, end);
      expect(findAgain(target, text, text)).toBe(target);
    }
  });
});

/** Case and form of marks are not of the words. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Where it stands, not within words. */
function placesOf(exact: string, text: string): number[] {
  const isInWord = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
  return Array.from({ length: text.length }, (_, at) => at).filter(
    (at) =>
      text.startsWith(exact, at) &&
      !(isInWord(at - 1) && isInWord(at)) &&
      !(isInWord(at + exact.length - 1) && isInWord(at + exact.length)),
  );
}
