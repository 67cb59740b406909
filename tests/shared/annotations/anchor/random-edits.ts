/** Edits such as publishers make, at random places of a text: light ones within sentences, and heavy ones of whole sentences. */
import { TracedText, type Range } from './traced-text.ts';

/** The next of a sequence of numbers from 0 to below 1. */
export type Random = () => number;

/** mulberry32: the same seed, the same edits. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(list: readonly T[], random: Random): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

export function wordsOf(text: string): Range[] {
  return Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** A full stop after a single capital ends none: it is one of "U.S." or "James B.". */
export function sentencesOf(text: string): Range[] {
  const ends = Array.from(
    text.matchAll(/(?<!\b[A-Z])[.;](?=\s+[A-Z0-9])|\n|$/g),
    ({ 0: end, index }) => index + end.length,
  );
  return ends
    .map((end, at) => {
      const start = ends[at - 1] ?? 0;
      const passage = text.slice(start, end);
      return {
        start: start + passage.length - passage.trimStart().length,
        end: start + passage.trimEnd().length,
      };
    })
    .filter(({ start, end }) => end - start > 3);
}

type Edit = (text: TracedText, random: Random, others: readonly string[]) => TracedText;

const misspell: Edit = (text, random) => {
  const word = pick(wordsOf(text.toString()), random);
  const at = word.start + Math.floor(random() * (word.end - word.start));
  return text.replace({ start: at, end: at + 1 }, pick(['', 'x', 'ee', 'n'], random));
};

const changeWord: Edit = (text, random, others) => {
  const word = pick(wordsOf(text.toString()), random);
  return text.replace(word, anyWord(others, random));
};

const insertWords: Edit = (text, random, others) => {
  const { start } = pick(wordsOf(text.toString()), random);
  const words = Array.from({ length: 1 + Math.floor(random() * 4) }, () => anyWord(others, random));
  return text.insert(start, `${words.join(' ')} `);
};

const deleteWords: Edit = (text, random) => {
  const words = wordsOf(text.toString());
  const first = Math.floor(random() * words.length);
  const last = Math.min(words.length - 1, first + Math.floor(random() * 3));
  return text.delete({ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 });
};

const changeNumber: Edit = (text, random) => {
  const numbers = Array.from(text.toString().matchAll(/\d+/g), ({ 0: digits, index }) => ({
    start: index,
    end: index + digits.length,
  }));
  if (numbers.length === 0) return text;
  return text.replace(pick(numbers, random), String(Math.floor(random() * 5000)));
};

const curlQuotes: Edit = (text) => {
  const at = text.toString().search(/['"]/);
  return at < 0 ? text : text.replace({ start: at, end: at + 1 }, '’');
};

const deleteSentence: Edit = (text, random) => text.delete(anySentence(text, random));

const moveSentence: Edit = (text, random) => {
  const sentence = anySentence(text, random);
  const rest = text.delete(sentence).toString();
  const to = pick([0, rest.length, ...sentencesOf(rest).map(({ start }) => start)], random);
  return text
    .move(sentence, to)
    .insert(to + sentence.end - sentence.start, ' ')
    .insert(to, ' ');
};

const repeatSentence: Edit = (text, random) => {
  const { start, end } = anySentence(text, random);
  const copy = text.toString().slice(start, end);
  return text.insertCopy(pick([start, end, 0, text.length], random), ` ${copy} `, { start, end });
};

/** As fact sheets do: the same sentence of another place, with a word or a number changed. */
const insertLookAlike: Edit = (text, random, others) => {
  const { start, end } = anySentence(text, random);
  const copy = TracedText.of(text.toString().slice(start, end));
  const alike = changeNumber(changeWord(copy, random, others), random, others).toString();
  return text.insertCopy(pick([start, end, 0, text.length], random), ` ${alike} `, { start, end });
};

/** Of another page, and quite another one: near the same words it would be a look-alike. */
const insertSentence: Edit = (text, random, others) => {
  const here = new Set(text.toString().split(/\s+/));
  const isApart = (other: string) => {
    const words = other.split(/\s+/);
    return words.filter((word) => here.has(word)).length < words.length / 3;
  };
  const apart = others.filter(isApart);
  if (apart.length === 0) return text;
  return text.insert(anySentence(text, random).start, `${pick(apart, random)} `);
};

/** The sentence goes and one like it comes elsewhere: the words are gone, whatever looks like them. */
const replaceByLookAlike: Edit = (text, random, others) => {
  const sentences = sentencesOf(text.toString());
  if (sentences.length < 2) return text;
  const sentence = pick(sentences.slice(0, -1), random);
  const copy = TracedText.of(text.toString().slice(sentence.start, sentence.end));
  const alike = changeWord(changeWord(copy, random, others), random, others).toString();
  return text.insertCopy(text.length, ` ${alike}`, sentence).delete(sentence);
};

export const LIGHT: readonly Edit[] = [
  misspell,
  changeWord,
  insertWords,
  deleteWords,
  changeNumber,
  curlQuotes,
];
export const HEAVY: readonly Edit[] = [
  deleteSentence,
  moveSentence,
  repeatSentence,
  insertLookAlike,
  insertSentence,
  replaceByLookAlike,
];

export interface Share {
  edits: readonly Edit[];
  count: number;
}

/** So many edits of each share, in any order. */
export function edited(
  text: string,
  shares: readonly Share[],
  others: readonly string[],
  random: Random,
): TracedText {
  const chosen = shares.flatMap(({ edits, count }) =>
    Array.from({ length: count }, () => ({ edit: pick(edits, random), turn: random() })),
  );
  return chosen
    .sort((one, other) => one.turn - other.turn)
    .reduce(
      (result, { edit }) => (wordsOf(result.toString()).length > 3 ? edit(result, random, others) : result),
      TracedText.of(text),
    );
}

/** Words as a reader selects them: a word, a phrase, a sentence, or more. */
export function anyTarget(text: string, random: Random): Range {
  const sentences = sentencesOf(text);
  if (random() < 0.35 && sentences.length > 0) return pick(sentences, random);
  const words = wordsOf(text);
  const first = Math.floor(random() * words.length);
  const last = Math.min(words.length - 1, first + Math.floor(random() ** 2 * 30));
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? text.length };
}

function anySentence(text: TracedText, random: Random): Range {
  const sentences = sentencesOf(text.toString());
  return sentences.length === 0 ? { start: 0, end: text.length } : pick(sentences, random);
}

function anyWord(others: readonly string[], random: Random): string {
  const text = pick(others, random);
  const { start, end } = pick(wordsOf(text), random);
  return text.slice(start, end);
}
