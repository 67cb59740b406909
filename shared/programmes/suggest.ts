/**
 * Suggests which initiatives of different documents are about the same undertaking. It weighs what two of them share by how rare that is
 * among all (inverse document frequency, Spärck Jones 1972); names of undertakings weigh most, agencies and laws nothing. It proposes only: a person
 * confirms. Every initiative is compared with the few that share something rare with it, so that the cost grows with the number of initiatives and
 * not with its square.
 */
import type { Language } from '../i18n/language.ts';
import type { Initiative } from '../initiatives/initiative.ts';
import { addStretches, termsOf, type Terms } from './terms.ts';

export interface ComparedInitiative {
  initiative: Initiative;
  documentId: string;
  language: Language;
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
export const LEAST_SCORE = 0.8;

/** A term in more initiatives than this does not by itself lead from one to another. */
const COMMON = 48;
/** So many of the most promising are compared in full for each. */
const COMPARED = 48;
/** Terms named with a suggestion. */
const NAMED = 8;

/** How much a shared term weighs by its kind, before its rarity. */
const WORD_WEIGHT = 0.3;
const NAME_WEIGHT = 2;
const AMOUNT_WEIGHT = 3;
/** Each word of a name beyond the second makes it more telling by so much. */
const LONGER_NAME = 0.4;
/** Rarity is measured on this scale, whatever the size of the library. */
const RARITY_SCALE = 4.5;

interface Entry extends ComparedInitiative {
  at: number;
  words: Int32Array;
  names: Int32Array;
}

export class ProgrammeIndex {
  private readonly entries: Entry[] = [];
  private readonly ids = new Map<string, number>();
  private readonly labels: string[] = [];
  private readonly postings: number[][] = [];
  private readonly common: ReadonlySet<string>;
  private readonly expansions = new Map<string, readonly string[]>();

  /** The initiatives must be of main texts: one that repeats another one's text is no mention of its own. */
  constructor(compared: readonly ComparedInitiative[]) {
    const terms = compared.map(({ initiative, language }) => termsOf(initiative, language));
    for (const { acronyms } of terms) this.learn(acronyms);
    this.common = new Set(terms.flatMap(({ common }) => [...common]));
    for (const [at, one] of compared.entries()) this.add(one, at, terms[at]!);
  }

  /** @returns those with `least` and more, best first */
  suggest(least = LEAST_SCORE): Suggestion[] {
    return this.entries
      .flatMap((entry) => this.suggestionsOf(entry, least, (other) => other.at > entry.at))
      .sort(byScore);
  }

  /** For the initiatives of a document that has just come. */
  suggestFor(documentId: string, least = LEAST_SCORE): Suggestion[] {
    return this.entries
      .filter((entry) => entry.documentId === documentId)
      .flatMap((entry) => this.suggestionsOf(entry, least, () => true))
      .sort(byScore);
  }

  private learn(acronyms: Terms['acronyms']): void {
    for (const { letters, words } of acronyms) {
      if (words && !this.expansions.has(letters)) this.expansions.set(letters, words);
    }
  }

  private add(compared: ComparedInitiative, at: number, terms: Terms): void {
    const names = new Set([...terms.names].filter((name) => this.isName(name)).map((name) => `n:${name}`));
    for (const { letters } of terms.acronyms) {
      names.add(`n:${letters}`);
      const stretches = new Set<string>();
      addStretches(this.expansions.get(letters) ?? [], stretches);
      for (const stretch of stretches) names.add(`n:${stretch}`);
    }
    for (const amount of terms.amounts) names.add(`m:${amount}`);
    const entry = {
      ...compared,
      at,
      words: this.idsOf([...terms.words].map((word) => `w:${word}`)),
      names: this.idsOf([...names]),
    };
    this.entries.push(entry);
    for (const id of [...entry.words, ...entry.names]) this.postings[id]?.push(at);
  }

  /** Words that stand together without capitals elsewhere are a common phrase. */
  private isName(stretch: string): boolean {
    const words = stretch.split(' ');
    return words.slice(1).some((word, at) => !this.common.has(`${words[at] ?? ''} ${word}`));
  }

  private idsOf(labels: readonly string[]): Int32Array {
    return Int32Array.from(labels, (label) => {
      const known = this.ids.get(label);
      if (known !== undefined) return known;
      this.ids.set(label, this.labels.length);
      this.postings.push([]);
      return this.labels.push(label) - 1;
    }).sort();
  }

  /** 0 for what all have, `RARITY_SCALE` for what one has alone. */
  private rarity(id: number): number {
    const count = this.postings[id]?.length ?? 1;
    return RARITY_SCALE * (1 - Math.log(count) / Math.log(this.entries.length + 1));
  }

  private suggestionsOf(entry: Entry, least: number, wanted: (other: Entry) => boolean): Suggestion[] {
    const promise = new Map<number, number>();
    for (const id of [...entry.words, ...entry.names]) {
      const posting = this.postings[id] ?? [];
      if (posting.length > COMMON || posting.length < 2) continue;
      const weight = this.rarity(id) ** 2;
      for (const at of posting) if (at !== entry.at) promise.set(at, (promise.get(at) ?? 0) + weight);
    }
    return [...promise]
      .sort((left, right) => right[1] - left[1] || left[0] - right[0])
      .slice(0, COMPARED)
      .flatMap(([at]) => {
        const other = this.entries[at];
        if (!other || other.documentId === entry.documentId || !wanted(other)) return [];
        const suggestion = this.compare(entry, other);
        return suggestion.score >= least ? [suggestion] : [];
      });
  }

  private compare(one: Entry, other: Entry): Suggestion {
    const words = shared(one.words, other.words);
    const names = this.longest(shared(one.names, other.names));
    const text = this.evidence(words);
    const [mine, theirs] = [this.evidence(one.words), this.evidence(other.words)];
    const cosine = text / Math.sqrt(mine * theirs || 1);
    const contained = text / (Math.min(mine, theirs) || 1);
    const named = names.reduce((sum, id) => sum + this.weightOfName(id), 0);
    const [first, second] = one.at < other.at ? [one, other] : [other, one];
    return {
      initiatives: [first.initiative.id, second.initiative.id],
      score: 0.6 * Math.sqrt(cosine) + 0.7 * Math.sqrt(contained) + Math.sqrt(text) / 8 + named / 10,
      terms: [
        ...names.toSorted((left, right) => this.weightOfName(right) - this.weightOfName(left)),
        ...words.toSorted((left, right) => this.rarity(right) - this.rarity(left)),
      ]
        .slice(0, NAMED)
        .map((id) => (this.labels[id] ?? '').slice(2)),
    };
  }

  private evidence(words: Iterable<number>): number {
    let sum = 0;
    for (const id of words) sum += (WORD_WEIGHT * this.rarity(id)) ** 2;
    return sum;
  }

  private weightOfName(id: number): number {
    const label = this.labels[id] ?? '';
    if (label.startsWith('m:')) return AMOUNT_WEIGHT * this.rarity(id);
    const length = label.split(' ').length;
    return NAME_WEIGHT * (1 + LONGER_NAME * Math.max(0, length - 2)) * this.rarity(id);
  }

  /** Without the stretches that a longer one holds. */
  private longest(names: readonly number[]): number[] {
    const labels = names.map((id) => ` ${(this.labels[id] ?? '').slice(2)} `);
    return names.filter(
      (_, at) => !labels.some((label, other) => other !== at && label.includes(labels[at] ?? '')),
    );
  }
}

/** @param one ascending, as `other` */
function shared(one: Int32Array, other: Int32Array): number[] {
  const both: number[] = [];
  for (let left = 0, right = 0; left < one.length && right < other.length;) {
    const [a, b] = [one[left] ?? 0, other[right] ?? 0];
    if (a === b) both.push(a);
    if (a <= b) left += 1;
    if (b <= a) right += 1;
  }
  return both;
}

function byScore(left: Suggestion, right: Suggestion): number {
  return right.score - left.score || left.initiatives.join().localeCompare(right.initiatives.join());
}
