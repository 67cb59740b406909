/**
 * Finds the things of a segment that answer all parts of a query, and how well. Part after part walks the postings of its words once and
 * adds up; what has not answered the parts before is passed over.
 */
import type { Alternatives } from './expand-word.ts';
import { matchPhrase } from './match-phrase.ts';
import { findTerm, type Segment } from './segment.ts';

/** Something that must be answered: a word in any of its forms, or words in their order. */
export type Part =
  | { kind: 'word'; alternatives: Alternatives; weight: number }
  | { kind: 'phrase'; terms: readonly string[]; weight: number };

export interface SegmentMatch {
  /** Of each thing, how many parts it answers; all of them when it is found. */
  answered: Uint8Array;
  scores: Float32Array;
}

/** More than there can be parts; see `MOST_PARTS`. */
const EXCLUDED = 255;

export function matchSegment(
  segment: Segment,
  parts: readonly Part[],
  excluded: readonly Part[],
): SegmentMatch {
  const match = { answered: new Uint8Array(segment.count), scores: new Float32Array(segment.count) };
  for (const [index, part] of parts.entries()) addPart(segment, part, { from: index, to: index + 1 }, match);
  for (const part of excluded) exclude(segment, part, match);
  return match;
}

/** What answered `from` parts and this one has then answered `to`. */
interface Step {
  from: number;
  to: number;
}

/** The words that answer best come first: a thing counts by the best of them. */
function addPart(segment: Segment, part: Part, step: Step, match: SegmentMatch): void {
  if (part.kind === 'word') {
    for (const [term, worth] of part.alternatives)
      addTerm(segment, findTerm(segment, term), (worth * part.weight) / 255, step, match);
    return;
  }
  matchPhrase(segment, part.terms, (thing, worth) => {
    if (match.answered[thing] !== step.from) return;
    match.answered[thing] = step.to;
    match.scores[thing] = (match.scores[thing] ?? 0) + worth * part.weight;
  });
}

function exclude(segment: Segment, part: Part, match: SegmentMatch): void {
  const found = { answered: new Uint8Array(segment.count), scores: new Float32Array(segment.count) };
  addPart(segment, part, { from: 0, to: 1 }, found);
  for (const [thing, isFound] of found.answered.entries())
    if (isFound === 1) match.answered[thing] = EXCLUDED;
}

/** The inmost of all loops: the numbers are read where they are needed. */
function addTerm(
  { postings, postingStarts }: Segment,
  term: number,
  worth: number,
  { from, to }: Step,
  { answered, scores }: SegmentMatch,
): void {
  if (term < 0) return;
  const end = postingStarts[term + 1] ?? 0;
  let thing = 0;
  let at = postingStarts[term] ?? 0;
  while (at < end) {
    let byte = postings[at] ?? 0;
    let distance = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      at += 1;
      byte = postings[at] ?? 0;
      distance |= (byte & 0x7f) << shift;
    }
    thing += distance;
    if (answered[thing] === from) {
      answered[thing] = to;
      scores[thing] = (scores[thing] ?? 0) + worth * (postings[at + 1] ?? 0);
    }
    at += 2;
  }
}
