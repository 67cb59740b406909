/** A programme: the thread of initiatives about one undertaking across documents and years, as a person confirmed it. */
import { z } from 'zod';

export const PROGRAMME_TITLE_LENGTH = 200;

/** An initiative in a programme, with who put it there. */
export const mentionSchema = z.object({
  initiativeId: z.string(),
  documentId: z.string(),
  author: z.string(),
  addedAt: z.iso.datetime(),
});
export type Mention = z.infer<typeof mentionSchema>;

export const programmeSchema = z.object({
  id: z.string(),
  title: z.string().trim().min(1).max(PROGRAMME_TITLE_LENGTH),
  /** In the order of their confirmation; each initiative is in one programme at most. */
  mentions: z.array(mentionSchema).min(1),
  author: z.string(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Programme = z.infer<typeof programmeSchema>;
