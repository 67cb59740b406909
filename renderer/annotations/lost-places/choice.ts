/** What the user chose as the place of an annotation that has lost its own; nothing is chosen for them. */
import type { NewPlace, PlaceChoices } from '../../../shared/annotations/lost-place.ts';

export interface Choice {
  /** Of the candidates by number, words that the user selects, or the whole of an initiative. */
  kind: 'none' | 'words' | 'whole' | `candidate-${number}`;
  /** The initiative for words and for the whole; null: the one it was on, else the first. */
  initiativeId: string | null;
  /** What is selected in its text. */
  selection: { start: number; end: number };
}

export const NOTHING_CHOSEN: Choice = { kind: 'none', initiativeId: null, selection: { start: 0, end: 0 } };

/** The initiative whose words, or all of which, may be chosen. */
export function passageOf(
  { initiativeId }: Choice,
  choices: PlaceChoices,
): PlaceChoices['passages'][number] | null {
  const wanted = initiativeId ?? choices.initiativeId ?? choices.candidates[0]?.initiativeId;
  return choices.passages.find((one) => one.initiativeId === wanted) ?? choices.passages[0] ?? null;
}

/** Without the spaces at its ends. */
export function selectedWords(
  { selection }: Choice,
  text: string,
): { start: number; end: number; exact: string } | null {
  const words = text.slice(selection.start, selection.end);
  const exact = words.trim();
  const start = selection.start + words.indexOf(exact);
  return exact === '' ? null : { start, end: start + exact.length, exact };
}

/** @returns null while no place is chosen */
export function chosenPlace(choice: Choice, choices: PlaceChoices): Omit<NewPlace, 'id'> | null {
  const candidate = choices.candidates.find((_, at) => choice.kind === `candidate-${String(at)}`);
  if (candidate) {
    const { initiativeId, start, end } = candidate;
    const passage = choices.passages.find((one) => one.initiativeId === initiativeId);
    return passage ? { initiativeId, words: { start, end, exact: passage.text.slice(start, end) } } : null;
  }
  const passage = passageOf(choice, choices);
  if (!passage || (choice.kind !== 'words' && choice.kind !== 'whole')) return null;
  const { initiativeId, text } = passage;
  if (choice.kind === 'whole') return { initiativeId, words: null };
  const words = selectedWords(choice, text);
  return words ? { initiativeId, words } : null;
}
