/** Programmes and suggestions as the window shows them. */
import { z } from 'zod';
import { calendarDateSchema } from '../documents/document.ts';
import { factSchema } from '../documents/facts/fact.ts';
import { PROGRAMME_TITLE_LENGTH } from './programme.ts';
import { sourceQuoteSchema } from './source-quote.ts';

const count = z.int().nonnegative();

export const programmeRowSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** Mentions that can be shown, and in how many documents. */
  mentions: count,
  documents: count,
  first: calendarDateSchema.nullable(),
  last: calendarDateSchema.nullable(),
  /** Its last date, when later documents of the same dialogue do not mention it. */
  silentSince: calendarDateSchema.nullable(),
});
export type ProgrammeRow = z.infer<typeof programmeRowSchema>;

export const shownMentionSchema = z.object({
  /** As the programme knows it. */
  mentionId: z.string(),
  quote: sourceQuoteSchema,
  /** Headline of the initiative. */
  title: z.string(),
  /** The newest text of its document has it no more. */
  isRetired: z.boolean(),
  facts: z.array(factSchema),
});
export type ShownMention = z.infer<typeof shownMentionSchema>;

export const programmeDetailSchema = programmeRowSchema.extend({
  /** The oldest first. */
  shown: z.array(shownMentionSchema),
  /** Mentions whose documents are in the trash or gone. */
  hidden: count,
});
export type ProgrammeDetail = z.infer<typeof programmeDetailSchema>;

export const programmeNameSchema = z.object({ id: z.string(), title: z.string() });

export const termKindSchema = z.enum(['name', 'amount', 'words']);

export const shownSuggestionSchema = z.object({
  /** Ids, the earlier first. */
  initiatives: z.tuple([z.string(), z.string()]),
  score: z.number(),
  /** What both share, as published, the most telling first. */
  terms: z.array(z.object({ kind: termKindSchema, text: z.string() })),
  /** The same two, with the shared terms marked. */
  quotes: z.tuple([sourceQuoteSchema, sourceQuoteSchema]),
  /** The programmes that they are in already. */
  programmes: z.tuple([programmeNameSchema.nullable(), programmeNameSchema.nullable()]),
  /** What the programme could be called. */
  title: z.string(),
});
export type ShownSuggestion = z.infer<typeof shownSuggestionSchema>;

export const suggestionListSchema = z.object({
  suggestions: z.array(shownSuggestionSchema),
  /** How many there are; not all of a great many are shown at once. */
  total: count,
  /** How many lead into each programme, by its id. */
  byProgramme: z.record(z.string(), count),
  /** Initiatives that are compared, of all; as long as they differ, more may come. */
  compared: count,
  initiatives: count,
});
export type SuggestionList = z.infer<typeof suggestionListSchema>;

/** A title as it is typed; an empty one is refused with a reason. */
export const typedTitleSchema = z.string().max(PROGRAMME_TITLE_LENGTH);

export const confirmedLinkSchema = z.object({
  initiatives: z.tuple([z.string(), z.string()]),
  /** For a new programme. */
  title: typedTitleSchema,
});
export type ConfirmedLink = z.infer<typeof confirmedLinkSchema>;

/** Where an initiative belongs, and where else that is spoken of. */
export const membershipInProgrammeSchema = programmeNameSchema.extend({
  others: z.array(
    z.object({
      initiativeId: z.string(),
      documentId: z.string(),
      documentTitle: z.string(),
      date: calendarDateSchema.nullable(),
    }),
  ),
});
