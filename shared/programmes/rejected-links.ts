/** What a person said is not one undertaking: it is not suggested again. */
import { z } from 'zod';

export const rejectedLinkSchema = z.object({
  /** Ids of two initiatives; the first is of the document that the record is of. */
  initiatives: z.tuple([z.string(), z.string()]),
  author: z.string(),
  rejectedAt: z.iso.datetime(),
});
export type RejectedLink = z.infer<typeof rejectedLinkSchema>;

/** All of one document: of two, the one whose initiative's id is the smaller. */
export const rejectedLinksSchema = z.object({ documentId: z.string(), links: z.array(rejectedLinkSchema) });
