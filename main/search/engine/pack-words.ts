/**
 * Turns a stream of words into the postings of a segment. Each word is weighed in each thing by BM25F (Robertson, Zaragoza: "The Probabilistic
 * Relevance Framework", 2009, 3.6) once and for all, and the weight kept in a byte, so that a query only adds up.
 */
import type { Language } from '../../../shared/i18n/language.ts';
import { ByteWriter } from './byte-writer.ts';
import type { Segment } from './segment.ts';
import { stemOf } from './stem.ts';
import { MOST_FIELDS, type WordStream } from './word-stream.ts';

/** What is said in the first field tells most. */
const FIELD_WEIGHTS = [2, 1, 1];
/** Of BM25: how soon more of the same word says no more, and how much a long text counts against it. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;

type Packed = Pick<
  Segment,
  'terms' | 'stems' | 'frequencies' | 'postingStarts' | 'postings' | 'placeStarts' | 'places'
>;

export function packWords(stream: WordStream): Packed {
  const order = stream.terms.map((_, number) => number);
  order.sort((left, right) => ((stream.terms[left] ?? '') < (stream.terms[right] ?? '') ? -1 : 1));
  const terms = order.map((number) => stream.terms[number] ?? '');
  const stems = (language: Language) =>
    order.map((number, index) => {
      const stem = stemOf(stream.spellings.get(number) ?? terms[index] ?? '', language);
      return stem === terms[index] ? '' : stem;
    });
  return { terms, stems: { en: stems('en'), es: stems('es') }, ...packPostings(stream, order) };
}

function packPostings(stream: WordStream, order: readonly number[]): Omit<Packed, 'terms' | 'stems'> {
  const { starts, things, places } = invert(stream);
  const weigh = weigher(stream.lengths);
  const postings = new ByteWriter();
  const packedPlaces = new ByteWriter();
  const postingStarts = new Uint32Array(order.length + 1);
  const placeStarts = new Uint32Array(order.length + 1);
  const frequencies = new Uint32Array(order.length);
  for (const [index, number] of order.entries()) {
    const end = starts[number + 1] ?? 0;
    let before = 0;
    for (let from = starts[number] ?? 0; from < end;) {
      const thing = things[from] ?? 0;
      let to = from + 1;
      while (to < end && things[to] === thing) to += 1;
      postings.number(thing - before);
      postings.byte(weigh(thing, places, from, to));
      packPlaces(packedPlaces, places, from, to);
      frequencies[index] = (frequencies[index] ?? 0) + 1;
      before = thing;
      from = to;
    }
    postingStarts[index + 1] = postings.length;
    placeStarts[index + 1] = packedPlaces.length;
  }
  return {
    frequencies,
    postingStarts,
    postings: postings.written(),
    placeStarts,
    places: packedPlaces.written(),
  };
}

interface Inverted {
  /** Where the words of each term begin. */
  starts: Uint32Array;
  things: Uint32Array;
  places: Uint32Array;
}

/** Sorts the words by their terms; of one term they stay in the order of things and places. */
function invert({ terms, termOf, placeOf, ends }: WordStream): Inverted {
  const starts = new Uint32Array(terms.length + 1);
  const all = termOf.all();
  for (const term of all) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 1; term < starts.length; term += 1)
    starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
  const next = starts.slice();
  const things = new Uint32Array(all.length);
  const places = new Uint32Array(all.length);
  const given = placeOf.all();
  let thing = 0;
  for (let at = 0; at < all.length; at += 1) {
    while (at >= (ends[thing] ?? Infinity)) thing += 1;
    const term = all[at] ?? 0;
    const to = next[term] ?? 0;
    things[to] = thing;
    places[to] = given[at] ?? 0;
    next[term] = to + 1;
  }
  return { starts, things, places };
}

function packPlaces(writer: ByteWriter, places: Uint32Array, from: number, to: number): void {
  writer.number(to - from);
  let before = 0;
  for (let at = from; at < to; at += 1) {
    const place = Math.floor((places[at] ?? 0) / MOST_FIELDS);
    writer.number(place - before);
    before = place;
  }
}

/** @returns what gives a word that occurs in a thing at some places its weight, 1 to 255 */
function weigher(lengths: readonly (readonly number[])[]) {
  const averages = averageLengths(lengths);
  const counts = new Float64Array(MOST_FIELDS);
  return (thing: number, places: Uint32Array, from: number, to: number): number => {
    counts.fill(0);
    for (let at = from; at < to; at += 1) {
      const field = (places[at] ?? 0) % MOST_FIELDS;
      counts[field] = (counts[field] ?? 0) + 1;
    }
    let weight = 0;
    for (const [field, own] of FIELD_WEIGHTS.entries()) {
      const count = counts[field] ?? 0;
      if (count === 0) continue;
      const relative = (lengths[thing]?.[field] ?? 0) / Math.max(1, averages[field] ?? 1);
      weight += (own * count) / (1 - LENGTH_WEIGHT + LENGTH_WEIGHT * relative);
    }
    return Math.max(1, Math.round((255 * weight) / (SATURATION + weight)));
  };
}

function averageLengths(lengths: readonly (readonly number[])[]): number[] {
  const sums = FIELD_WEIGHTS.map(() => 0);
  for (const fields of lengths)
    for (const [field, length] of fields.entries()) sums[field] = (sums[field] ?? 0) + length;
  return sums.map((sum) => sum / Math.max(1, lengths.length));
}
