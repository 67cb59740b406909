/** What one user prefers on one machine; kept beside the workspace, never in it. */
import { z } from 'zod';
import { languageSchema } from './i18n/language.ts';

export const themeSchema = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof themeSchema>;

export const settingsSchema = z.object({
  language: languageSchema,
  theme: themeSchema,
  /** Name put on annotations and offered for new books. */
  userName: z.string().max(200),
  /** The book that stands open beside every screen. */
  currentBookId: z.string().nullable(),
  /** Is the book outline open? */
  outlineOpen: z.boolean(),
  /** Where backups go; null: into the user's documents. */
  backupsFolder: z.string().nullable().default(null),
});
export type Settings = z.infer<typeof settingsSchema>;

export function defaultSettings(language: Settings['language'], userName: string): Settings {
  return { language, theme: 'system', userName, currentBookId: null, outlineOpen: true, backupsFolder: null };
}
