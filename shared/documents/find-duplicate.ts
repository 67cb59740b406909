/**
 * Finds the document that holds the same text already: the same bytes, or the same words in another form. Texts are compared as sets of
 * word sequences (shingles) by the share that both have (Jaccard).
 */
import { plainText } from './block.ts';
import type { Document, PlacedBlock } from './document.ts';
import { foldedWords } from './text-shape.ts';

type Comparable = Pick<Document, 'id' | 'sha256' | 'blocks' | 'duplicateOf'>;

const SHINGLE_LENGTH = 4;
/** A new edition of a text shares less; another form of it shares nearly all. */
const SAME_TEXT = 0.85;
/** Roles that come and go with the form: titles, headings and what was left out. */
const FRAME = new Set<PlacedBlock['role']>(['title', 'pillar', 'section', 'boilerplate']);

/** Shingles of documents that were compared before; documents do not change. */
const known = new WeakMap<readonly PlacedBlock[], ReadonlySet<number>>();

/** @returns the id of the document that was there first, null when there is none */
export function findDuplicate(candidate: Comparable, existing: readonly Comparable[]): string | null {
  const match =
    existing.find(({ sha256 }) => sha256 === candidate.sha256) ??
    existing.find(({ blocks }) => isSameText(shinglesOf(candidate.blocks), shinglesOf(blocks)));
  return match ? (match.duplicateOf ?? match.id) : null;
}

/** Stops as soon as the rest cannot make up for what differs. */
function isSameText(left: ReadonlySet<number>, right: ReadonlySet<number>): boolean {
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  if (small.size === 0 || small.size < SAME_TEXT * large.size) return false;
  let misses = 0;
  const bearable = small.size - (SAME_TEXT * (small.size + large.size)) / (1 + SAME_TEXT);
  for (const shingle of small) {
    if (!large.has(shingle)) misses += 1;
    if (misses > bearable) return false;
  }
  return true;
}

function shinglesOf(blocks: readonly PlacedBlock[]): ReadonlySet<number> {
  const shingles = known.get(blocks) ?? computeShingles(blocks);
  known.set(blocks, shingles);
  return shingles;
}

function computeShingles(blocks: readonly PlacedBlock[]): ReadonlySet<number> {
  const texts = blocks.filter(({ role }) => !FRAME.has(role)).map(({ block }) => plainText(block.runs));
  const words = foldedWords(texts.join(' ').replace(/[’‘']/g, ''));
  const last = Math.max(0, words.length - SHINGLE_LENGTH + 1);
  return new Set(
    Array.from({ length: last }, (_, index) => hash(words.slice(index, index + SHINGLE_LENGTH).join(' '))),
  );
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
