/** Of which dialogue is a text? Of the one that its title or beginning names, or whose pillars it states. */
import type { KnownDialogue } from './dialogues/known-dialogue.ts';
import { holdsPhrase, phraseOf } from './phrases.ts';
import { splitSentences } from './split-sentences.ts';
import { fold } from './text-shape.ts';

const OPENING_LENGTH = 1500;
/** Words of weight that the names of pillars must have together to tell a dialogue by themselves. */
const TELLING_WEIGHT = 7;
const NUMBERED_WEIGHT = 4;

export interface DialogueEvidence {
  /** Empty when the document has none. */
  title: string;
  /** The first paragraphs, as plain text. */
  opening: string;
  /** How many of the dialogue's pillars stand in the text by their names. */
  pillarsNamed: number;
  /** Words of weight in those names. */
  nameWeight: number;
  /** How many of its pillars stand in the text by name and number. */
  pillarsNumbered: number;
  /** How many lines state pillars that are not the dialogue's. */
  otherPillars: number;
}

export function isOfDialogue(evidence: DialogueEvidence, dialogue: KnownDialogue): boolean {
  return weighDialogue(evidence, dialogue) > 0;
}

/** How much speaks for a dialogue; 0 when a text is not of it. */
export function weighDialogue(evidence: DialogueEvidence, dialogue: KnownDialogue): number {
  const { title, pillarsNamed, pillarsNumbered, otherPillars } = evidence;
  const isStated = pillarsNamed >= leastPillars(dialogue) && evidence.nameWeight >= TELLING_WEIGHT;
  if (!isStated && otherPillars > 1 && otherPillars > pillarsNamed) return 0;
  const opening = evidence.opening.slice(0, OPENING_LENGTH);
  const inTitle = namesDialogue(title, dialogue) && hasSign(evidence, dialogue);
  const inOpening = speaksOfDialogue(opening, title === '' ? 1 : 2, dialogue) && hasSign(evidence, dialogue);
  const isNumbered = pillarsNumbered > 1 && otherPillars === 0 && evidence.nameWeight >= NUMBERED_WEIGHT;
  if (!isStated && !isNumbered && !inTitle && !inOpening) return 0;
  return (inTitle ? 100 : 0) + (inOpening ? 50 : 0) + 10 * pillarsNamed + 1;
}

function hasSign({ title, opening }: DialogueEvidence, { sign }: KnownDialogue): boolean {
  return sign === null || sign.test(fold(`${title} ${opening.slice(0, OPENING_LENGTH)}`));
}

/** Three, or all where a dialogue has fewer; one pillar tells no dialogue. */
function leastPillars({ pillars }: KnownDialogue): number {
  return Math.max(2, Math.min(3, pillars.length));
}

/** In its first sentence, or at least as often as asked: a text of something else mentions the dialogue in passing. */
function speaksOfDialogue(opening: string, times: number, dialogue: KnownDialogue): boolean {
  if (!namesDialogue(opening, dialogue)) return false;
  const sentences = splitSentences(opening);
  const naming = sentences.filter((sentence) => namesDialogue(sentence, dialogue));
  return naming.length >= times || namesDialogue(sentences[0] ?? '', dialogue);
}

interface Signs {
  /** Names as phrases, each with its longest word: most texts do not even have that. */
  phrases: readonly { phrase: string; longest: string }[];
  abbreviations: readonly string[];
}

const known = new WeakMap<KnownDialogue, Signs>();

function signsOf(dialogue: KnownDialogue): Signs {
  const before = known.get(dialogue);
  if (before) return before;
  const made = {
    phrases: dialogue.names.map((name) => withLongest(phraseOf(name))),
    abbreviations: dialogue.abbreviations,
  };
  known.set(dialogue, made);
  return made;
}

/** Does a passage speak of the dialogue itself? Abbreviations count in their own case only. */
export function namesDialogue(text: string, dialogue: KnownDialogue): boolean {
  const { phrases, abbreviations } = signsOf(dialogue);
  if (abbreviations.some((short) => holdsWord(text, short))) return true;
  const folded = fold(text);
  const possible = phrases.filter(({ longest }) => folded.includes(longest));
  if (possible.length === 0) return false;
  const words = phraseOf(folded);
  return possible.some(({ phrase }) => holdsPhrase(words, phrase));
}

function withLongest(phrase: string): Signs['phrases'][number] {
  const [longest = ''] = phrase
    .trim()
    .split(' ')
    .toSorted((left, right) => right.length - left.length);
  return { phrase, longest };
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = [text.charAt(at - 1), text.charAt(at + word.length)];
    if (!around.some((character) => /[\p{L}\p{N}]/u.test(character))) return true;
  }
  return false;
}
