/**
 * The index of programmes with what it has found so far. It is told of documents as they come and go; after a few, only they are compared
 * anew, after many everything is, for what is rare has changed then. It works in parts, so that it can be asked in between.
 */
import type { Initiative } from '../../shared/initiatives/initiative.ts';
import { openSuggestions, type Decisions } from '../../shared/programmes/offer.ts';
import type { SharedTerm } from '../../shared/programmes/shared-terms.ts';
import {
  LEAST_SCORE,
  ProgrammeIndex,
  type ComparedInitiative,
  type Suggestion,
} from '../../shared/programmes/suggest.ts';

/** A document as it is now; without initiatives it is not in use. */
export interface ToldDocument {
  id: string;
  compared: readonly ComparedInitiative[];
}

export interface SuggestRequest extends Decisions {
  /** Only those that lead into this programme. */
  programmeId: string | null;
  most: number;
  /** So long it may go on comparing before it answers, in milliseconds; null: to the end. */
  patience: number | null;
}

export interface Offer {
  /** `sides`: the two, without the form of their words. */
  suggestions: (Suggestion & { shared: SharedTerm[]; sides: [Initiative, Initiative] })[];
  total: number;
  byProgramme: Record<string, number>;
  compared: number;
  initiatives: number;
}

export interface ProgrammeWork {
  tell: (documents: readonly ToldDocument[]) => null;
  suggest: (request: SuggestRequest) => Offer;
  /** All that is suggested, whatever a person has decided, best first. */
  links: (asked: null) => Suggestion[];
}

/** Up to so many initiatives all are compared anew after every change: that takes no time. */
const FEW = 600;
/** After so great a part of all has changed, all are compared anew. */
const MUCH = 0.1;

export class ProgrammeDesk implements ProgrammeWork {
  private readonly index = new ProgrammeIndex();
  private found = new Map<string, Suggestion>();
  private readonly homes = new Map<string, string>();
  private changed = new Set<string>();
  private changedCount = 0;
  private work: Generator<Suggestion[]> | null = null;
  private comparedCount = 0;

  readonly tell: ProgrammeWork['tell'] = (documents) => {
    for (const { id, compared } of documents) {
      this.index.remove(id);
      this.index.add(compared);
      for (const { initiative } of compared) this.homes.set(initiative.id, id);
      this.changed.add(id);
      this.changedCount += Math.max(1, compared.length);
    }
    return null;
  };

  readonly suggest: ProgrammeWork['suggest'] = ({ programmeId, most, patience, ...decisions }) => {
    this.goOn(patience);
    const open = openSuggestions(this.best(), decisions);
    const programmes = new Map(
      decisions.programmes.flatMap(({ id, initiativeIds }) => initiativeIds.map((one) => [one, id])),
    );
    const wanted = open.filter(
      ({ initiatives }) =>
        programmeId === null || initiatives.some((one) => programmes.get(one) === programmeId),
    );
    return {
      suggestions: wanted.slice(0, most).flatMap((suggestion) => {
        const sides = this.index.initiativesOf(suggestion);
        const shared = this.index.sharedBetween(suggestion.initiatives);
        return sides && shared ? [{ ...suggestion, shared, sides }] : [];
      }),
      total: wanted.length,
      byProgramme: countByProgramme(open, programmes),
      compared: this.work ? this.comparedCount : this.index.size,
      initiatives: this.index.size,
    };
  };

  readonly links: ProgrammeWork['links'] = () => {
    this.goOn(null);
    return this.best();
  };

  private best(): Suggestion[] {
    return [...this.found.values()].sort((left, right) => right.score - left.score);
  }

  /** Compares for so long. @returns whether there is more to compare */
  goOn(patience: number | null): boolean {
    const until = patience === null ? Number.POSITIVE_INFINITY : performance.now() + patience;
    if (this.changed.size > 0) this.begin();
    while (this.work && performance.now() < until) {
      const next = this.work.next();
      if (next.done === true) this.work = null;
      else this.take(next.value);
    }
    return this.work !== null;
  }

  private begin(): void {
    const isMuch = this.index.size <= FEW || this.changedCount > MUCH * this.index.size;
    if (this.work || isMuch) {
      this.found = new Map();
      this.work = this.index.suggestInParts(LEAST_SCORE);
      this.comparedCount = 0;
      this.changedCount = 0;
    } else {
      for (const [key, { initiatives }] of this.found)
        if (initiatives.some((one) => this.changed.has(this.homes.get(one) ?? ''))) this.found.delete(key);
      for (const id of this.changed) this.put(this.index.suggestFor(id));
    }
    this.changed = new Set();
  }

  private take(suggestions: readonly Suggestion[]): void {
    this.comparedCount += 1;
    this.put(suggestions);
  }

  private put(suggestions: readonly Suggestion[]): void {
    for (const one of suggestions) this.found.set([...one.initiatives].sort().join(' '), one);
  }
}

function countByProgramme(
  open: readonly Suggestion[],
  programmes: ReadonlyMap<string, string>,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { initiatives } of open)
    for (const id of new Set(initiatives.flatMap((one) => programmes.get(one) ?? [])))
      counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}
