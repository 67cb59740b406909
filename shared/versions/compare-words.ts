/** Word-level differences of two texts, as a reader would mark them: what stayed, what went, what came. */
import { diffArrays } from 'diff';

export interface WordPart {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Texts that differ in more words than this are shown as replaced whole. */
const MOST_DIFFERENCES = 4000;

/** The parts that are same or gone make up the first text, those that are same or new the second. */
export function compareWords(before: string, after: string): WordPart[] {
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_DIFFERENCES });
  const parts: WordPart[] = changes
    ? changes.map(({ value, added, removed }) => ({
        kind: added ? 'new' : removed ? 'gone' : 'same',
        text: value.join(''),
      }))
    : [
        { kind: 'gone', text: before },
        { kind: 'new', text: after },
      ];
  return parts.filter(({ text }) => text !== '');
}

/** Words and the space between them, in turn. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s]+/g) ?? [];
}
