/** The manifest of the shipped documents: what is known of each beyond its own text, and from where. */
import { z } from 'zod';
import { calendarDateSchema, documentTypeSchema } from './document.ts';

const manifestEntrySchema = z.object({
  /** Name in `data/documents/`. */
  file: z.string(),
  title: z.string().min(1),
  date: calendarDateSchema.nullable(),
  documentType: documentTypeSchema,
  /** Where the text was published, only if one of the shipped texts says so. */
  sourceAddress: z.url().nullable(),
  /** The shipped file whose text states the address. */
  sourceAddressStatedIn: z.string().nullable(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ManifestEntry = z.infer<typeof manifestEntrySchema>;

export const manifestSchema = z.object({
  /** Terms under which the documents are handed on. */
  licence: z.string(),
  documents: z.array(manifestEntrySchema),
});
