/** The dialogues that the user defined, in the order in which they were. */
import type { Dialogue } from '../../shared/documents/dialogues/dialogue.ts';
import type { Reader } from '../store/transaction.ts';

export function listDialogues(reader: Reader): Dialogue[] {
  // Ids rise with time.
  return reader.list('dialogues').sort((left, right) => left.id.localeCompare(right.id));
}
