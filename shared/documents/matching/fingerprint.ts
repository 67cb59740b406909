/**
 * A short fingerprint of a text's words, by which the few texts that may be like it are found among thousands without reading them: a
 * MinHash signature (A. Broder, "On the resemblance and containment of documents", 1997). The share of equal places in two fingerprints
 * estimates the share of word sequences that both texts have.
 */
import type { PlacedBlock } from '../document.ts';
import { shinglesOfBlocks } from './shingles.ts';

/** Places in a fingerprint: the estimate is off by about 0.12 at most in nineteen of twenty cases. */
const PLACES = 64;
/** Hexadecimal digits of one place. */
const DIGITS = 4;
const NONE = 0xffffffff;

/** Multipliers and summands of the hash functions, by a fixed generator: a fingerprint must mean the same for ever. */
const FUNCTIONS = Array.from({ length: PLACES }, (_, place) => ({
  factor: scramble(2 * place + 1) | 1,
  summand: scramble(2 * place + 2),
}));

/** @returns 256 hexadecimal digits; empty for a text without words enough */
export function fingerprintOf(blocks: readonly PlacedBlock[]): string {
  const shingles = shinglesOfBlocks(blocks);
  if (shingles.size === 0) return '';
  const least = new Uint32Array(PLACES).fill(NONE);
  for (const shingle of shingles) lower(least, shingle);
  return Array.from(least, (value) => (value >>> 16).toString(16).padStart(DIGITS, '0')).join('');
}

interface Fingerprinted {
  fingerprint: string;
}

/** Fingerprints as numbers, of texts that were compared before. */
const known = new WeakMap<Fingerprinted, Uint16Array>();

/** @returns the estimated similarity, 0 to 1 */
export function likenessOf(left: Fingerprinted, right: Fingerprinted): number {
  const [here, there] = [placesOf(left), placesOf(right)];
  if (here.length !== PLACES || there.length !== PLACES) return 0;
  let equal = 0;
  for (let place = 0; place < PLACES; place += 1) if (here[place] === there[place]) equal += 1;
  return equal / PLACES;
}

function placesOf(text: Fingerprinted): Uint16Array {
  const places =
    known.get(text) ??
    Uint16Array.from(text.fingerprint.match(/.{4}/g) ?? [], (digits) => parseInt(digits, 16));
  known.set(text, places);
  return places;
}

function lower(least: Uint32Array, shingle: number): void {
  for (let place = 0; place < PLACES; place += 1) {
    const { factor, summand } = FUNCTIONS[place] ?? { factor: 1, summand: 0 };
    let value = Math.imul(shingle, factor) + summand;
    value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
    if (value < (least[place] ?? 0)) least[place] = value;
  }
}

/** One step of splitmix32 from a seed. */
function scramble(seed: number): number {
  let value = Math.imul(seed, 0x9e3779b9);
  value = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
  value = Math.imul(value ^ (value >>> 15), 0x735a2d97);
  return (value ^ (value >>> 15)) >>> 0;
}
