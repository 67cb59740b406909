/** All words that the segments hold, with their stems: what a typed word may mean is looked up here, once for all segments. */
import type { Language } from '../../../shared/i18n/language.ts';
import { firstTermFrom, type Segment } from './segment.ts';

interface Word {
  /** How many segments hold it. */
  segments: number;
  /** In how many things it occurs. */
  frequency: number;
}

export class Vocabulary {
  private readonly known = new Map<string, Word>();
  private readonly stems: Record<Language, Map<string, Set<string>>> = { en: new Map(), es: new Map() };
  private readonly stemsOfWord: Record<Language, Map<string, string>> = { en: new Map(), es: new Map() };
  private sorted: readonly string[] | null = [];

  add(segment: Segment): void {
    for (const [index, term] of segment.terms.entries()) {
      const word = this.known.get(term) ?? this.learn(term);
      word.segments += 1;
      word.frequency += segment.frequencies[index] ?? 0;
      this.learnStem(term, segment.stems.en[index] ?? '', 'en');
      this.learnStem(term, segment.stems.es[index] ?? '', 'es');
    }
  }

  remove(segment: Segment): void {
    for (const [index, term] of segment.terms.entries()) {
      const word = this.known.get(term);
      if (!word) continue;
      word.segments -= 1;
      word.frequency -= segment.frequencies[index] ?? 0;
      if (word.segments === 0) this.forget(term);
    }
  }

  has(term: string): boolean {
    return this.known.has(term);
  }

  frequencyOf(term: string): number {
    return this.known.get(term)?.frequency ?? 0;
  }

  /** In the order of their UTF-16 code units. */
  words(): readonly string[] {
    this.sorted ??= [...this.known.keys()].sort((left, right) => (left < right ? -1 : 1));
    return this.sorted;
  }

  startingWith(start: string): string[] {
    const all = this.words();
    const found: string[] = [];
    for (let at = firstTermFrom(all, start); all[at]?.startsWith(start); at += 1) found.push(all[at] ?? '');
    return found;
  }

  /** The stem that a known word has by the rules of a language. */
  stemOfKnown(term: string, language: Language): string {
    return this.stemsOfWord[language].get(term) ?? term;
  }

  /** The words that share a stem, and the stem if it is a word itself. */
  withStem(stem: string, language: Language): string[] {
    const sharing = [...(this.stems[language].get(stem) ?? [])];
    const isItself = this.known.has(stem) && !this.stemsOfWord[language].has(stem);
    return isItself ? [stem, ...sharing] : sharing;
  }

  private learn(term: string): Word {
    const word = { segments: 0, frequency: 0 };
    this.known.set(term, word);
    this.sorted = null;
    return word;
  }

  private learnStem(term: string, stem: string, language: Language): void {
    if (stem === '' || this.stemsOfWord[language].has(term)) return;
    this.stemsOfWord[language].set(term, stem);
    const sharing = this.stems[language].get(stem);
    if (sharing) sharing.add(term);
    else this.stems[language].set(stem, new Set([term]));
  }

  private forget(term: string): void {
    this.known.delete(term);
    this.sorted = null;
    for (const language of ['en', 'es'] as const) {
      const stem = this.stemsOfWord[language].get(term);
      this.stemsOfWord[language].delete(term);
      if (stem !== undefined) this.stems[language].get(stem)?.delete(term);
    }
  }
}
