/** Finds the things of a segment in which words stand next to each other in their order. */
import { findTerm, type Segment } from './segment.ts';

/** Walks the things that hold a term, with the term's places in each. */
class PlacedPostings {
  thing = 0;
  impact = 0;
  places: number[] = [];
  private readonly segment: Segment;
  private at: number;
  private readonly end: number;
  private placeAt: number;

  constructor(segment: Segment, term: number) {
    this.segment = segment;
    this.at = segment.postingStarts[term] ?? 0;
    this.end = segment.postingStarts[term + 1] ?? 0;
    this.placeAt = segment.placeStarts[term] ?? 0;
  }

  /** @returns whether there is another one */
  next(): boolean {
    if (this.at >= this.end) return false;
    const { postings, places } = this.segment;
    const [distance, after] = readNumber(postings, this.at);
    this.thing += distance;
    this.impact = postings[after] ?? 0;
    this.at = after + 1;
    const [count, first] = readNumber(places, this.placeAt);
    this.placeAt = first;
    this.places = [];
    let place = 0;
    for (let index = 0; index < count; index += 1) {
      const [step, following] = readNumber(places, this.placeAt);
      place += step;
      this.places.push(place);
      this.placeAt = following;
    }
    return true;
  }

  /** @returns whether it now stands at that thing */
  goTo(thing: number): boolean {
    while (this.thing < thing || this.places.length === 0) if (!this.next()) return false;
    return this.thing === thing;
  }
}

/** @param tell is told how well the phrase answers, 0 to 1 */
export function matchPhrase(
  segment: Segment,
  terms: readonly string[],
  tell: (thing: number, worth: number) => void,
): void {
  const indexes = terms.map((term) => findTerm(segment, term));
  const [first, ...others] = indexes.map((index) => new PlacedPostings(segment, index));
  if (!first || indexes.includes(-1)) return;
  while (first.next()) {
    const standsTogether = others.every((other) => other.goTo(first.thing));
    if (standsTogether && follow(first.places, others)) {
      const impact = others.reduce((sum, other) => sum + other.impact, first.impact);
      tell(first.thing, impact / terms.length / 255);
    }
  }
}

function follow(starts: readonly number[], others: readonly PlacedPostings[]): boolean {
  return starts.some((start) => others.every(({ places }, index) => places.includes(start + index + 1)));
}

function readNumber(bytes: Uint8Array, from: number): [value: number, after: number] {
  let at = from;
  let byte = bytes[at++] ?? 0;
  let value = byte & 0x7f;
  for (let shift = 7; byte > 0x7f; shift += 7) {
    byte = bytes[at++] ?? 0;
    value |= (byte & 0x7f) << shift;
  }
  return [value, at];
}
