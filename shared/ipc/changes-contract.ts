/** The channels of what changed between documents. */
import { z } from 'zod';
import { comparedDocumentSchema } from '../programmes/compared-document.ts';
import { changesQuestionSchema, documentChangesSchema } from '../programmes/document-changes.ts';

export const changesContract = {
  /** Those that can be compared, newest first. */
  'changes.documents': { input: z.null(), output: z.array(comparedDocumentSchema) },
  /** What the second document has new, goes on with and reports as done, and what of the first it does not mention. */
  'changes.between': { input: changesQuestionSchema, output: documentChangesSchema },
};
