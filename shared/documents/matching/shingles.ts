/** Sequences of words (shingles), by which texts are compared whatever their form: case, accents, quotation marks and layout do not count. */
import { plainText } from '../block.ts';
import type { PlacedBlock } from '../document.ts';
import { isLetterOrDigit } from '../letters.ts';
import { fold } from '../text-shape.ts';

/** Words in one shingle: of whole texts, and of the short texts of single initiatives. */
export const TEXT_SHINGLE = 4;
export const PASSAGE_SHINGLE = 2;

/** Roles that come and go with the form: titles, headings and what was left out. */
const FRAME = new Set<PlacedBlock['role']>(['title', 'pillar', 'section', 'note', 'boilerplate']);

/** Shingles of texts that were compared before; blocks do not change. */
const known = new WeakMap<readonly PlacedBlock[], ReadonlySet<number>>();

/** The shingles of a document's body, as 32-bit hashes. */
export function shinglesOfBlocks(blocks: readonly PlacedBlock[]): ReadonlySet<number> {
  const shingles = known.get(blocks) ?? shinglesOf(bodyOf(blocks), TEXT_SHINGLE);
  known.set(blocks, shingles);
  return shingles;
}

export function shinglesOf(text: string, length: number): ReadonlySet<number> {
  const shingles = new Set<number>();
  visitShingles(fold(text), length, (shingle) => shingles.add(shingle));
  return shingles;
}

/** Every shingle of a document's body, in order and as often as it stands there. */
export function visitShinglesOfBlocks(
  blocks: readonly PlacedBlock[],
  visit: (shingle: number) => void,
): void {
  visitShingles(fold(bodyOf(blocks)), TEXT_SHINGLE, visit);
}

function visitShingles(folded: string, length: number, visit: (shingle: number) => void): void {
  const hashes = wordHashes(folded);
  for (let at = 0; at + length <= hashes.length; at += 1) visit(shingleAt(hashes, at, length));
}

function shingleAt(hashes: readonly number[], at: number, length: number): number {
  let value = 0;
  for (let place = at; place < at + length; place += 1) {
    value = Math.imul(value ^ (hashes[place] ?? 0), 0x9e3779b1);
    value ^= value >>> 15;
  }
  return value >>> 0;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A hash of each word (FNV-1a, 32 bits, with their sign); an apostrophe is as if it were not there. */
function wordHashes(text: string): number[] {
  const hashes: number[] = [];
  let value = FNV_OFFSET;
  let isInWord = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isLetterOrDigit(code)) {
      value = Math.imul(value ^ code, FNV_PRIME);
      isInWord = true;
    } else if (isInWord && !isApostrophe(code)) {
      hashes.push(value | 0);
      value = FNV_OFFSET;
      isInWord = false;
    }
  }
  if (isInWord) hashes.push(value | 0);
  return hashes;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018;
}

/** Share of the shingles of both that both have (Jaccard index), 0 to 1; 0 where there are none. */
export function similarityOf(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}

function bodyOf(blocks: readonly PlacedBlock[]): string {
  return blocks.flatMap(({ role, block }) => (FRAME.has(role) ? [] : [plainText(block.runs)])).join(' ');
}
