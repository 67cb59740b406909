/** The channels of what changed between documents. */
import { changesQuestionSchema, documentChangesSchema } from '../programmes/document-changes.ts';

export const changesContract = {
  /** What the second document has new, goes on with and reports as done, and what of the first it does not mention. */
  'changes.between': { input: changesQuestionSchema, output: documentChangesSchema },
};
