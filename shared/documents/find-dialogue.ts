/** Is a text one of the High-Level Economic Dialogue's? It is when its title or beginning names the dialogue, or when it states the pillars. */
import { splitSentences } from './split-sentences.ts';
import { fold } from './text-shape.ts';

const DIALOGUE = /\bhigh[ -]level economic dialog(?:ue)?\b|\bdialogo economico de alto nivel\b/;
const ABBREVIATION = /\bHLED\b|\bDEAN\b/;
const MEXICO = /\bmexic/;
const OPENING_LENGTH = 1500;

export interface DialogueEvidence {
  /** Empty when the document has none. */
  title: string;
  /** The first paragraphs, as plain text. */
  opening: string;
  /** How many different pillars stand in the text by their names. */
  pillarsNamed: number;
  /** How many lines state pillars that are not the dialogue's. */
  otherPillars: number;
}

export function isOfHighLevelEconomicDialogue(evidence: DialogueEvidence): boolean {
  const { title, pillarsNamed, otherPillars } = evidence;
  if (pillarsNamed >= 3) return true;
  if (otherPillars > 1 && otherPillars > pillarsNamed) return false;
  const opening = evidence.opening.slice(0, OPENING_LENGTH);
  if (!MEXICO.test(fold(`${title} ${opening}`))) return false;
  return namesDialogue(title) || speaksOfDialogue(opening, title === '' ? 1 : 2);
}

/** In its first sentence, or at least as often as asked: a text of something else mentions the dialogue in passing. */
function speaksOfDialogue(opening: string, times: number): boolean {
  const sentences = splitSentences(opening);
  const naming = sentences.filter((sentence) => namesDialogue(sentence));
  return naming.length >= times || namesDialogue(sentences[0] ?? '');
}

/** Does a passage speak of the dialogue itself? */
export function namesDialogue(text: string): boolean {
  return ABBREVIATION.test(text) || DIALOGUE.test(fold(text));
}
