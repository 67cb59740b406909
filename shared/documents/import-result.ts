/** What became of each file that was to be imported. */
import { z } from 'zod';
import { failureSchema } from '../result.ts';
import { calendarDateSchema, documentTypeSchema } from './document.ts';
import { importDecisionSchema } from './import-item.ts';
import { languageSchema } from '../i18n/language.ts';

export const importResultSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    /** Name or path of the file, as it was given. */
    file: z.string(),
    /** What was done: `skip` when the very same file is in the library. */
    decision: importDecisionSchema,
    documentId: z.string(),
    title: z.string(),
    date: calendarDateSchema.nullable(),
    documentType: documentTypeSchema,
    language: languageSchema,
    initiativeCount: z.int().nonnegative(),
    /** Id of the document that holds the same text in another form. */
    duplicateOf: z.string().nullable(),
    /** Sentences for the user. */
    warnings: z.array(z.string()),
  }),
  z.object({ ok: z.literal(false), file: z.string(), error: failureSchema }),
]);
export type ImportResult = z.infer<typeof importResultSchema>;
