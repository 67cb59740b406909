/**
 * Tells words that were moved, or that stand where they stood, from words that merely look like them: a sentence that was moved is the same
 * only if it is unchanged as a whole; a changed one only if it still follows, or still stands before, what it did.
 */
import { chainsOf, type Chain } from './chains.ts';
import type { Run } from './matching-runs.ts';
import { sentencesOf, wholeSentences } from './sentence-range.ts';
import { LEAST_NEIGHBOURS, LEAST_SENTENCE, MOST_INSERTED } from './thresholds.ts';
import { totalWeight, type Token, type TokenRange } from './tokens.ts';
import type { Versions } from './versions.ts';

export function keepsItsPlace(versions: Versions, range: TokenRange, found: TokenRange): boolean {
  const { old, fresh, oldStarts, freshStarts } = versions;
  const was = wholeSentences(range, oldStarts);
  const is = wholeSentences(found, freshStarts);
  if (areSame(old.slice(was.from, was.to), fresh.slice(is.from, is.to))) return true;
  return followsTheSame(versions, was, found.from) || precedesTheSame(versions, was, found.to);
}

/** Is most of each sentence that the words were in where they are now? */
export function keepsItsSentences(versions: Versions, range: TokenRange, found: TokenRange): boolean {
  const { old, oldStarts, runs } = versions;
  const touched = sentencesOf(oldStarts).filter(({ from, to }) => from < range.to && to > range.from);
  return touched.every((sentence) => {
    const weight = totalWeight(old.slice(sentence.from, sentence.to));
    const here = chainsOf(runs, sentence, old).filter((chain) => isBeside(chain, found));
    return here.some((chain) => chain.weight >= LEAST_SENTENCE * weight);
  });
}

function isBeside({ pieces }: Chain, { from, to }: TokenRange): boolean {
  const ends = pieces.map(({ after, length }) => after + length);
  const start = pieces[0]?.after ?? 0;
  return start <= to + MOST_INSERTED && Math.max(...ends) >= from - MOST_INSERTED;
}

/** Going back from a place, past what was put in and what is of the same sentences: what comes first is what stood before them. */
function followsTheSame(versions: Versions, was: TokenRange, place: number): boolean {
  let unknown = 0;
  for (let at = place - 1; at >= 0 && unknown <= MOST_INSERTED; at -= 1) {
    const runs = runsAt(versions, at);
    const isOfSame = runs.some((run) => isWithin(sourceOf(run, at), was));
    if (runs.length > 0 && !isOfSame)
      return endsJustBefore(
        longest(runs, (run) => at - run.after),
        at,
        was,
      );
    unknown = isOfSame ? 0 : unknown + 1;
  }
  return was.from === 0 && unknown <= MOST_INSERTED;
}

/** The same, going on. */
function precedesTheSame(versions: Versions, was: TokenRange, place: number): boolean {
  const { old, fresh } = versions;
  let unknown = 0;
  for (let at = place; at < fresh.length && unknown <= MOST_INSERTED; at += 1) {
    const runs = runsAt(versions, at);
    const isOfSame = runs.some((run) => isWithin(sourceOf(run, at), was));
    if (runs.length > 0 && !isOfSame) {
      const going = longest(runs, (run) => run.after + run.length - at);
      return beginsJustAfter(going, at, was, old.length);
    }
    unknown = isOfSame ? 0 : unknown + 1;
  }
  return was.to === old.length && unknown <= MOST_INSERTED;
}

function runsAt({ runs }: Versions, at: number): Run[] {
  return runs.filter(({ after, length }) => at >= after && at < after + length);
}

/** Of several sentences that begin or end alike, it is the one that agrees the longest. */
function longest(runs: readonly Run[], lengthOf: (run: Run) => number): Run | undefined {
  return runs.toSorted((one, other) => lengthOf(other) - lengthOf(one))[0];
}

function sourceOf({ before, after }: Run, at: number): number {
  return before + at - after;
}

function isWithin(source: number, { from, to }: TokenRange): boolean {
  return source >= from && source < to;
}

/** Long enough to be more than the full stop that ends any sentence. */
function endsJustBefore(run: Run | undefined, at: number, { from }: TokenRange): boolean {
  if (!run) return false;
  const source = sourceOf(run, at);
  const isNear = source < from && source >= from - LEAST_NEIGHBOURS;
  const length = source - run.before + 1;
  return isNear && (length >= LEAST_NEIGHBOURS || (run.before === 0 && run.after === 0));
}

function beginsJustAfter(run: Run | undefined, at: number, { to }: TokenRange, end: number): boolean {
  if (!run) return false;
  const source = sourceOf(run, at);
  const isNear = source >= to && source < to + LEAST_NEIGHBOURS;
  const length = run.before + run.length - source;
  return isNear && (length >= LEAST_NEIGHBOURS || run.before + run.length === end);
}

function areSame(one: readonly Token[], other: readonly Token[]): boolean {
  return one.length === other.length && one.every(({ key }, at) => other[at]?.key === key);
}
