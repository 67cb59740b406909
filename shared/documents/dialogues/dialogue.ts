/** A dialogue: a standing forum with its own pillars. The High-Level Economic Dialogue is built in; a user may define others. */
import { z } from 'zod';

/** The longest name of a dialogue or a pillar, in UTF-16 code units. */
export const DIALOGUE_NAME_LENGTH = 300;
/** The longest number of a pillar, and the longest word for one. */
export const NUMERAL_LENGTH = 8;
export const PILLAR_WORD_LENGTH = 40;
/** How many pillars a dialogue may have. */
export const PILLAR_LIMIT = 30;
/** Characters of a short form, and how many there may be. */
export const ABBREVIATION = { shortest: 2, longest: 20, most: 10 } as const;

const name = z.string().trim().max(DIALOGUE_NAME_LENGTH);
/** In one language at least. */
const namesSchema = z
  .object({ en: name, es: name })
  .refine(({ en, es }) => en !== '' || es !== '', 'a name in one language at least');
export type Names = z.infer<typeof namesSchema>;

export const dialoguePillarSchema = z.object({
  /** Unique in the workspace; what `pillar` of an initiative holds. */
  id: z.string().min(1),
  /** As documents number it: `I`, `1`, `A`. */
  numeral: z.string().trim().min(1).max(NUMERAL_LENGTH),
  names: namesSchema,
});
export type DialoguePillar = z.infer<typeof dialoguePillarSchema>;

export const dialogueSchema = z.object({
  id: z.string().min(1),
  names: namesSchema,
  /** Short forms that documents use: `HLED`, `DEAN`. */
  abbreviations: z
    .array(z.string().trim().min(ABBREVIATION.shortest).max(ABBREVIATION.longest))
    .max(ABBREVIATION.most),
  /** What documents call a pillar: `Pillar`, `Goal`, `Working Group`; empty for pillar. */
  pillarWord: z.string().trim().max(PILLAR_WORD_LENGTH),
  /** In their order. */
  pillars: z.array(dialoguePillarSchema).max(PILLAR_LIMIT),
});
export type Dialogue = z.infer<typeof dialogueSchema>;
