/**
 * Lets two documents with the same text change places: the further source becomes the main text. Its words stand from then on where the
 * old ones stood, under the same ids, so that annotations and cards stay with what says the same.
 */
import { replaceText } from '../../shared/documents/replace-text.ts';
import { Problem } from '../../shared/result.ts';
import type { DocumentRecord } from '../../shared/store/store-file.ts';
import { refuseInTrash } from './live-documents.ts';
import type { Session } from '../store/session.ts';
import { shortTitle, type StepName } from '../store/step.ts';
import type { Transaction } from '../store/transaction.ts';
import { furtherSource } from './importing/accept-files.ts';
import { withLastingIds } from './importing/final-text.ts';

/** @throws Problem `document-not-found` when there is no such document, or when it is a main text already */
export async function makeMain(session: Session, id: string): Promise<void> {
  await session.undo.change(namedAfter, (transaction) => {
    const further = findRecord(transaction, id);
    const main = findRecord(transaction, further.document.duplicateOf ?? '');
    const newMain = replaceText(main, asMain(further));
    const oldMain = withLastingIds(main, session.createId);
    const newFurther = replaceText(further, furtherSource(oldMain, newMain));
    transaction.put('documents', newMain.document.id, newMain);
    transaction.put('documents', newFurther.document.id, newFurther);
    return newMain;
  });
}

function namedAfter({ document }: DocumentRecord): StepName {
  return { name: 'history.main-text-chosen', details: { title: shortTitle(document.title) } };
}

function asMain({ document, initiatives }: DocumentRecord): Pick<DocumentRecord, 'document' | 'initiatives'> {
  return { document, initiatives: initiatives.map((initiative) => ({ ...initiative, sameAs: null })) };
}

function findRecord(transaction: Transaction, id: string): DocumentRecord {
  const record = transaction.get('documents', id);
  if (!record) throw new Problem('document-not-found');
  refuseInTrash(record);
  return record;
}
