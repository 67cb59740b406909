/**
 * The text as published beside what a review makes of it: for each reviewed block the passages of the proposal whose words it holds. Words
 * never change their order in a review, so counting their letters tells where each passage is cut.
 */
import { plainText, type Block, type Run } from '../block.ts';
import type { PlacedBlock } from '../document.ts';
import { tidyRuns } from '../tidy-runs.ts';
import { cutRuns } from './split-block.ts';

export interface Passage {
  /** The block as the reader found it. */
  block: Block;
  /** The part of its text that is meant. */
  runs: readonly Run[];
  /** Its beginning stands elsewhere. */
  continues: boolean;
}

export function passagesOf(proposed: readonly PlacedBlock[], reviewed: readonly PlacedBlock[]): Passage[][] {
  const rest = new Rest(proposed);
  return reviewed.map(({ block }) => rest.takeFor(block));
}

/** What of the proposal has no place yet. */
class Rest {
  private readonly proposed: readonly PlacedBlock[];
  private next = 0;
  /** How many letters of the next block are placed. */
  private taken = 0;

  constructor(proposed: readonly PlacedBlock[]) {
    this.proposed = proposed;
  }

  takeFor(block: Block): Passage[] {
    const whole = this.proposed[this.next]?.block;
    if (whole && this.taken === 0 && whole.runs === block.runs) {
      this.next += 1;
      return [{ block: whole, runs: whole.runs, continues: false }];
    }
    return this.take(countLetters(plainText(block.runs)));
  }

  private take(wanted: number): Passage[] {
    const passages: Passage[] = [];
    let missing = wanted;
    do {
      const block = this.proposed[this.next]?.block;
      if (!block) break;
      const left = countLetters(plainText(block.runs)) - this.taken;
      const count = Math.min(left, missing);
      passages.push(this.passage(block, count));
      this.taken += count;
      if (count === left) this.goOn();
      missing -= count;
    } while (missing > 0);
    return passages;
  }

  private passage(block: Block, count: number): Passage {
    const text = plainText(block.runs);
    const [until] = cutRuns(block.runs, placeOfLetter(text, this.taken + count));
    const [, from] = cutRuns(until, placeOfLetter(text, this.taken));
    return { block, runs: tidyRuns(from), continues: this.taken > 0 };
  }

  private goOn(): void {
    this.next += 1;
    this.taken = 0;
  }
}

function countLetters(text: string): number {
  return text.replace(/\s+/g, '').length;
}

/** @returns the offset after so many letters */
function placeOfLetter(text: string, letters: number): number {
  let at = 0;
  for (let passed = 0; passed < letters && at < text.length; at += 1) {
    if (/\S/.test(text.charAt(at))) passed += 1;
  }
  return at;
}
