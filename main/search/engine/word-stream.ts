/** The words of things in the order of their texts, each as the number of its term: what an inverted index is made of. */
import { fold } from '../../../shared/search/fold.ts';
import { words } from '../../../shared/search/words.ts';

/** Between two fields lies so much that no phrase reaches over it. */
const FIELD_GAP = 64;
/** No thing has more. */
export const MOST_FIELDS = 4;

const TOKEN = /[\p{L}\p{N}\p{M}]+/gu;

export class WordStream {
  readonly terms: string[] = [];
  /** Of each term with accents, as first written with them. */
  readonly spellings = new Map<number, string>();
  /** Of each word its term, and its place in its thing times `MOST_FIELDS` and its field. */
  readonly termOf = new Numbers();
  readonly placeOf = new Numbers();
  /** Where each thing ends. */
  readonly ends: number[] = [];
  /** Of each thing, how many words each field has. */
  readonly lengths: number[][] = [];
  private readonly numbers = new Map<string, number>();
  /** Of each way of writing; as a rule one. */
  private readonly tokens = new Map<string, readonly number[]>();

  add(fields: readonly string[]): void {
    let place = 0;
    const lengths = fields.map((text, field) => {
      const from = place;
      for (const written of text.match(TOKEN) ?? []) {
        for (const term of this.tokens.get(written) ?? this.learn(written)) {
          this.termOf.push(term);
          this.placeOf.push(place * MOST_FIELDS + field);
          place += 1;
        }
      }
      const length = place - from;
      place += FIELD_GAP;
      return length;
    });
    this.lengths.push(lengths);
    this.ends.push(this.termOf.length);
  }

  private learn(written: string): readonly number[] {
    const terms = words(fold(written)).map((term) => this.numberOf(term));
    const [first] = terms;
    const small = written.toLowerCase().normalize('NFC');
    if (first !== undefined && terms.length === 1 && small !== this.terms[first])
      this.spellings.set(first, this.spellings.get(first) ?? small);
    this.tokens.set(written, terms);
    return terms;
  }

  private numberOf(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    const number = this.terms.push(term) - 1;
    this.numbers.set(term, number);
    return number;
  }
}

/** A list of numbers below 2^32 that grows. */
class Numbers {
  length = 0;
  private content = new Uint32Array(1024);

  push(value: number): void {
    if (this.length === this.content.length) {
      const larger = new Uint32Array(this.content.length * 2);
      larger.set(this.content);
      this.content = larger;
    }
    this.content[this.length] = value;
    this.length += 1;
  }

  all(): Uint32Array {
    return this.content.subarray(0, this.length);
  }
}
