/** The dialogues that the user defined, in the order in which they were. */
import type { Dialogue } from '../../shared/documents/dialogues/dialogue.ts';
import type { Reader } from '../store/transaction.ts';

export function listDialogues(reader: Reader): Dialogue[] {
  return reader
    .list('dialogues')
    .map(({ id, names, abbreviations, pillarWord, pillars }) => ({
      id,
      names,
      abbreviations,
      pillarWord,
      pillars,
    }))
    .sort((left, right) => left.id.localeCompare(right.id)); // ids rise with time
}
