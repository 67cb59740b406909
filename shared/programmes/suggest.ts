/**
 * Suggests which initiatives of different documents are about the same undertaking. It weighs what two of them share by how rare that is
 * among all (inverse document frequency, Spärck Jones 1972); names of undertakings weigh most, agencies and laws nothing. It proposes only: a person
 * confirms. Every initiative is compared with the few that share something rare with it, so that the cost grows with the number of initiatives and
 * not with its square; documents come and go without all being built anew.
 */
import type { Language } from '../i18n/language.ts';
import type { Initiative } from '../initiatives/initiative.ts';
import { compareEntries, type Comparison, type Entry, type Weighing } from './compare-entries.ts';
import { NamesInUse } from './names-in-use.ts';
import { findSharedTerms, type SharedTerm } from './shared-terms.ts';
import { termsOf, type Terms } from './terms.ts';
import { Vocabulary } from './vocabulary.ts';

export interface ComparedInitiative {
  initiative: Initiative;
  documentId: string;
  language: Language;
  /** Of its document, `YYYY-MM-DD`. */
  date?: string | null;
}

export interface Suggestion {
  /** Ids, in the order of the library. */
  initiatives: readonly [string, string];
  /** How much speaks for it; `LEAST_SCORE` and more is shown. */
  score: number;
  /** What both have, the most telling first, as compared: stems, pairs of stems, names, amounts. */
  terms: readonly string[];
}

/** Below this, two initiatives share a field or a phrase; found on the shipped documents, see the test that prints the curve. */
export const LEAST_SCORE = 0.85;

/** So many mentions of its rarest terms are looked at for each initiative. */
const LOOKED_AT = 2000;
/** So many of the most promising are compared in full for each. */
const COMPARED = 48;

interface Kept extends Entry, ComparedInitiative {
  terms: Pick<Terms, 'common' | 'acronyms'>;
  /** Without what its acronyms stand for. */
  ownNames: readonly string[];
}

export class ProgrammeIndex {
  private readonly entries = new Map<number, Kept>();
  private readonly places = new Map<string, number>();
  private readonly documents = new Map<string, number[]>();
  private readonly byAcronym = new Map<string, Set<number>>();
  private readonly vocabulary = new Vocabulary();
  private readonly names = new NamesInUse();
  private readonly weighing: Weighing = {
    vocabulary: this.vocabulary,
    names: this.names,
    factors: new Map(),
    sums: new WeakMap(),
  };
  private next = 0;

  /** The initiatives must be of main texts: one that repeats another one's text is no mention of its own. */
  constructor(compared: readonly ComparedInitiative[] = []) {
    this.add(compared);
  }

  get size(): number {
    return this.entries.size;
  }

  add(compared: readonly ComparedInitiative[]): void {
    const changed = new Set<string>();
    for (const one of compared) {
      const terms = termsOf(one.initiative, one.language);
      for (const letters of this.names.say(terms, 1)) changed.add(letters);
      this.keep(one, terms);
    }
    this.learnAnew(changed);
  }

  /** Forgets the initiatives of a document. */
  remove(documentId: string): void {
    const changed = new Set<string>();
    for (const at of this.documents.get(documentId) ?? []) {
      const entry = this.entries.get(at);
      if (!entry) continue;
      this.vocabulary.takeOut(at, idsIn(entry));
      this.vocabulary.resize(-1);
      for (const { letters } of entry.terms.acronyms) this.byAcronym.get(letters)?.delete(at);
      for (const letters of this.names.say(entry.terms, -1)) changed.add(letters);
      this.entries.delete(at);
      this.places.delete(entry.initiative.id);
    }
    this.documents.delete(documentId);
    this.learnAnew(changed);
  }

  /** @returns those with `least` and more, best first */
  suggest(least = LEAST_SCORE): Suggestion[] {
    return [...this.suggestInParts(least)].flat().sort(byScore);
  }

  /** The same, unsorted, one initiative after the other. */
  *suggestInParts(least = LEAST_SCORE): Generator<Suggestion[]> {
    for (const entry of [...this.entries.values()])
      yield this.suggestionsOf(entry, least, (other) => other.at > entry.at);
  }

  /** For the initiatives of a document that has just come. */
  suggestFor(documentId: string, least = LEAST_SCORE): Suggestion[] {
    return (this.documents.get(documentId) ?? [])
      .flatMap((at) => this.entries.get(at) ?? [])
      .flatMap((entry) => this.suggestionsOf(entry, least, () => true))
      .sort(byScore);
  }

  /** The two of a suggestion; null when one of them is not known any more. */
  initiativesOf({
    initiatives: [one, other],
  }: Pick<Suggestion, 'initiatives'>): [Initiative, Initiative] | null {
    const [first, second] = [this.entryOf(one), this.entryOf(other)];
    return first && second ? [first.initiative, second.initiative] : null;
  }

  /** What two initiatives share, with its places in both; null when one of them is not known. */
  sharedBetween([one, other]: Suggestion['initiatives']): SharedTerm[] | null {
    const [first, second] = [this.entryOf(one), this.entryOf(other)];
    if (!first || !second) return null;
    return findSharedTerms(compareEntries(first, second, this.weighing).shared, first, second);
  }

  private entryOf(id: string): Kept | undefined {
    return this.entries.get(this.places.get(id) ?? -1);
  }

  private keep(compared: ComparedInitiative, terms: Terms): void {
    const at = this.next;
    this.next += 1;
    const { common, acronyms } = terms;
    const entry: Kept = {
      ...compared,
      at,
      terms: { common, acronyms },
      ownNames: ownNamesOf(terms),
      words: this.vocabulary.idsOf([...terms.words].map((word) => `w:${word}`)),
      near: this.vocabulary.idsOf([...terms.near].map((pair) => `c:${pair}`)),
      names: new Int32Array(),
    };
    entry.names = this.namesOf(entry);
    this.entries.set(at, entry);
    this.places.set(compared.initiative.id, at);
    this.documents.set(compared.documentId, [...(this.documents.get(compared.documentId) ?? []), at]);
    for (const { letters } of acronyms)
      this.byAcronym.set(letters, (this.byAcronym.get(letters) ?? new Set()).add(at));
    this.vocabulary.put(at, idsIn(entry));
    this.vocabulary.resize(1);
  }

  private namesOf({ ownNames, terms }: Pick<Kept, 'ownNames' | 'terms'>): Int32Array {
    const meant = terms.acronyms.flatMap(({ letters }) => [...this.names.stretchesOf(letters)]);
    return this.vocabulary.idsOf([...ownNames, ...meant.map((stretch) => `n:${stretch}`)]);
  }

  /** For who has an acronym that stands for something else now. */
  private learnAnew(acronyms: ReadonlySet<string>): void {
    for (const at of new Set([...acronyms].flatMap((letters) => [...(this.byAcronym.get(letters) ?? [])]))) {
      const entry = this.entries.get(at);
      if (!entry) continue;
      this.vocabulary.takeOut(at, entry.names);
      entry.names = this.namesOf(entry);
      this.vocabulary.put(at, entry.names);
    }
  }

  private suggestionsOf(entry: Kept, least: number, wanted: (other: Kept) => boolean): Suggestion[] {
    return this.promising(entry).flatMap((at) => {
      const other = this.entries.get(at);
      if (!other || other.documentId === entry.documentId || !wanted(other)) return [];
      if (isSameText(entry, other)) return [];
      const [first, second] = entry.at < other.at ? [entry, other] : [other, entry];
      const comparison = compareEntries(first, second, this.weighing);
      return comparison.score < least ? [] : [this.suggestion(first, second, comparison)];
    });
  }

  private suggestion(first: Kept, second: Kept, { score, shared }: Comparison): Suggestion {
    return {
      initiatives: [first.initiative.id, second.initiative.id],
      score,
      terms: shared.map((label) => label.slice(2)),
    };
  }

  /** Who shares most of the rarest terms, the best first. */
  private promising(entry: Kept): number[] {
    const promise = new Map<number, number>();
    let left = LOOKED_AT;
    for (const id of this.rarestFirst(entry)) {
      const posting = this.vocabulary.posting(id);
      left -= posting.length;
      if (left < 0) break;
      const weight = this.vocabulary.rarity(id) ** 2;
      for (const at of posting) if (at !== entry.at) promise.set(at, (promise.get(at) ?? 0) + weight);
    }
    return [...promise]
      .sort((one, other) => other[1] - one[1] || one[0] - other[0])
      .slice(0, COMPARED)
      .map(([at]) => at);
  }

  private rarestFirst(entry: Kept): number[] {
    const count = (id: number) => this.vocabulary.posting(id).length;
    const names = [...entry.names].filter((id) => this.names.isName(this.vocabulary.label(id).slice(2)));
    return [...entry.words, ...names, ...entry.near]
      .filter((id) => count(id) > 1)
      .sort((one, other) => count(one) - count(other) || one - other);
  }
}

function ownNamesOf({ names, acronyms, amounts }: Terms): string[] {
  return [
    ...[...names].map((name) => `n:${name}`),
    ...acronyms.map(({ letters }) => `n:${letters}`),
    ...[...amounts].map((amount) => `m:${amount}`),
  ];
}

function idsIn({ words, names, near }: Entry): number[] {
  return [...words, ...names, ...near];
}

/** The same words on the same day are one text that was found twice. */
function isSameText(one: Kept, other: Kept): boolean {
  if ((one.date ?? null) === null || one.date !== other.date) return false;
  return one.words.length === other.words.length && one.words.every((id, at) => id === other.words[at]);
}

function byScore(left: Suggestion, right: Suggestion): number {
  return right.score - left.score || left.initiatives.join().localeCompare(right.initiatives.join());
}
