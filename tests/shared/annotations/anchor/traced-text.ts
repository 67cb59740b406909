/** A text of which each character remembers where it came from, so that after any number of edits the true place of every word is known. */

interface TracedCharacter {
  character: string;
  /** Where it stood at first; null for what an edit put in. */
  origin: number | null;
  /** What was put in takes the place of these characters, or stands between them; null when it takes none. */
  replaces: Range | null;
  /** It was copied from these characters. */
  twinOf: Twin | null;
}

interface Twin extends Range {
  /** To the letter, so that it cannot be told from the first when that is gone. */
  isExact: boolean;
}

/** Half-open. */
export interface Range {
  start: number;
  end: number;
}

/** Characters that were further apart have lost what stood between them. */
const FAR = 80;

export class TracedText {
  private readonly characters: readonly TracedCharacter[];

  private constructor(characters: readonly TracedCharacter[]) {
    this.characters = characters;
  }

  static of(text: string): TracedText {
    return new TracedText(
      text.split('').map((character, origin) => ({ character, origin, replaces: null, twinOf: null })),
    );
  }

  toString(): string {
    return this.characters.map(({ character }) => character).join('');
  }

  get length(): number {
    return this.characters.length;
  }

  /** Puts a text in the place of a range. */
  replace({ start, end }: Range, text: string): TracedText {
    return this.put({ start, end }, text, null);
  }

  delete(range: Range): TracedText {
    return this.replace(range, '');
  }

  insert(at: number, text: string): TracedText {
    return this.replace({ start: at, end: at }, text);
  }

  /** Puts in what was copied from a range, with or without changes. */
  insertCopy(at: number, text: string, copied: Range): TracedText {
    const isExact = text.trim() === this.toString().slice(copied.start, copied.end).trim();
    const origin = this.originOf(copied);
    return this.put({ start: at, end: at }, text, origin && { ...origin, isExact });
  }

  /** Takes a range out and puts it in elsewhere; `to` is counted without the range. */
  move({ start, end }: Range, to: number): TracedText {
    const moved = this.characters.slice(start, end);
    return new TracedText(this.characters.toSpliced(start, end - start).toSpliced(to, 0, ...moved));
  }

  /** Where the words of a range stand now, from first to last; null when all are gone. */
  whereabouts({ start, end }: Range): Range | null {
    const places = this.characters.flatMap(({ origin }, at) =>
      origin !== null && origin >= start && origin < end ? [at] : [],
    );
    return places.length === 0 ? null : { start: places[0] ?? 0, end: (places.at(-1) ?? 0) + 1 };
  }

  private put({ start, end }: Range, text: string, twinOf: Twin | null): TracedText {
    const replaces = start < end ? this.originOf({ start, end }) : this.seamAt(start);
    const put = text
      .split('')
      .map((character) => ({ character, origin: null, replaces: twinOf ? null : replaces, twinOf }));
    return new TracedText(this.characters.toSpliced(start, end - start, ...put));
  }

  /** From the first to the last of the characters that were there at first, or that these were copied from or put in the place of. */
  private originOf({ start, end }: Range): Range | null {
    const sources = this.characters.slice(start, end).flatMap((one) => sourceOf(one) ?? []);
    const origins = sources.flatMap((source) => [source.start, source.end - 1]);
    return origins.length === 0 ? null : { start: Math.min(...origins), end: Math.max(...origins) + 1 };
  }

  /** The characters between which something is put in; null where they stood far apart at first. */
  private seamAt(at: number): Range | null {
    const isFirst = ({ origin }: TracedCharacter) => origin !== null;
    const left = this.characters.slice(0, at).findLast(isFirst)?.origin ?? null;
    const right = this.characters.slice(at).find(isFirst)?.origin ?? null;
    const isSeam = left !== null && right !== null && left < right && right - left < FAR;
    return isSeam ? { start: left, end: right + 1 } : null;
  }

  /**
   * Is a place that of the words that stood at `target`? Three quarters of what it holds must be those words, or what an edit put in their
   * stead, and there must be three quarters as much of that as is left of them. A copy counts for them only when they are gone themselves, and when it is
   * exact or stands beside what they stood beside, or when it is exact and adjoins the rest of them: no one could tell it from them then.
   */
  isRight(place: Range, target: Range): boolean {
    const isWithin = (range: Range | null) =>
      range !== null && range.start < target.end && range.end > target.start;
    const isLeft = ({ origin }: TracedCharacter) =>
      origin !== null && origin >= target.start && origin < target.end;
    const left = this.characters.filter((one) => isSeen(one) && isLeft(one));
    const isGone = left.length <= (target.end - target.start) / 4;
    const held = this.characters.slice(place.start, place.end).filter(isSeen);
    const isTwin = ({ twinOf }: TracedCharacter) =>
      twinOf !== null &&
      isWithin(twinOf) &&
      (this.isGone(twinOf, target)
        ? twinOf.isExact || this.isBesideTheSame(this.partOf(place, twinOf), twinOf)
        : twinOf.isExact && held.some(isLeft));
    const isOwn = (one: TracedCharacter) => isLeft(one) || isWithin(one.replaces) || isTwin(one);
    const own = held.filter(isOwn);
    const holdsWhatIsLeft = isGone || own.length >= 0.75 * left.length;
    return held.length > 0 && own.length >= 0.75 * held.length && holdsWhatIsLeft;
  }

  /** The part of a place that was copied from a range. */
  private partOf({ start, end }: Range, range: Range): Range {
    const isTwin = (at: number) => this.characters[at]?.twinOf?.start === range.start;
    const places = Array.from({ length: end - start }, (_, offset) => start + offset).filter(isTwin);
    return { start: places[0] ?? start, end: (places.at(-1) ?? end - 1) + 1 };
  }

  /** Is hardly anything left of what two ranges share? */
  private isGone(one: Range, other: Range): boolean {
    const [start, end] = [Math.max(one.start, other.start), Math.min(one.end, other.end)];
    const left = this.characters.filter(({ origin }) => origin !== null && origin >= start && origin < end);
    return left.length <= (end - start) / 4;
  }

  /**
   * Does a place stand after, or before, what the range stood after, or before, of all that is left? A copy of that, or what was put in its
   * place, counts as well.
   */
  private isBesideTheSame(place: Range, range: Range): boolean {
    const outside = (one: TracedCharacter) => {
      const source = sourceOf(one);
      return source !== null && isSeen(one) && (source.start < range.start || source.start >= range.end);
    };
    const sources = this.characters.filter(outside).flatMap((one) => sourceOf(one) ?? []);
    const left = this.characters.slice(0, place.start).findLast(outside);
    const right = this.characters.slice(place.end).find(outside);
    const before = Math.max(0, ...sources.map(({ end }) => end).filter((end) => end <= range.start));
    const after = Math.min(
      Infinity,
      ...sources.map(({ start }) => start).filter((start) => start >= range.end),
    );
    return (
      (left ? sourceOf(left)?.end === before : before === 0) ||
      (right ? sourceOf(right)?.start === after : after === Infinity)
    );
  }
}

/** Where a character stood, or what it was copied from or put in the place of. */
function sourceOf({ origin, replaces, twinOf }: TracedCharacter): Range | null {
  return origin === null ? (replaces ?? twinOf) : { start: origin, end: origin + 1 };
}

function isSeen({ character }: TracedCharacter): boolean {
  return character.trim() !== '';
}
