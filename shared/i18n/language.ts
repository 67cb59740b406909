/** The two languages of the program: of its screens, of its messages and of the books it writes. */
import { z } from 'zod';

export const languageSchema = z.enum(['en', 'es']);
export type Language = z.infer<typeof languageSchema>;

/** BCP 47 tags used for dates, numbers and the language of Word text. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-MX' };
