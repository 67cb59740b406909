/** What travels between window and core of packets: what one would hold, what one that came holds, and what becomes of it. */
import { z } from 'zod';
import { annotationKindSchema, visibilitySchema } from '../annotations/annotation.ts';
import { failureSchema } from '../result.ts';
import { mergeChoiceSchema, mergeStateSchema } from '../store/merge/merge-thing.ts';

/** Ending of a packet's file name. */
export const PACKET_EXTENSION = 'briefing';

/** What is to be sent: a book, or documents, or single initiatives; with what these need. */
export const packetRequestSchema = z.object({
  bookId: z.string().nullable(),
  documentIds: z.array(z.string()),
  initiativeIds: z.array(z.string()),
  /** Private annotations travel only on express request. */
  withPrivate: z.boolean(),
});
export type PacketRequest = z.infer<typeof packetRequestSchema>;

const count = z.int().nonnegative();

/** How many of what a packet holds. */
export const packetCountsSchema = z.object({
  documents: count,
  initiatives: count,
  books: count,
  dialogues: count,
  originals: count,
  /** Those that are shared. */
  annotations: count,
  privateAnnotations: count,
});
export type PacketCounts = z.infer<typeof packetCountsSchema>;

/** What a packet would hold. */
export const packetPlanSchema = packetCountsSchema.extend({
  /** Of the book or the only document; empty when there are several. */
  title: z.string(),
  /** Private annotations on what is sent, whether they are to travel or not. */
  privateFound: count,
  /** Cards that stay behind because their document is in the trash. */
  cardsLeftOut: count,
  /** The workspace is encrypted, so the packet must be. */
  mustBeSealed: z.boolean(),
});
export type PacketPlan = z.infer<typeof packetPlanSchema>;

/** What waits to be looked over: a packet, or what a sync tool left beside the workspace's files. */
export const incomingItemSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('locked'), id: z.string(), fileName: z.string() }),
  z.object({ state: z.literal('refused'), id: z.string(), fileName: z.string(), error: failureSchema }),
  z.object({ state: z.literal('ready'), id: z.string(), fileName: z.string() }),
]);
export type IncomingItem = z.infer<typeof incomingItemSchema>;

export const incomingListSchema = z.object({
  packets: z.array(incomingItemSchema),
  /** How many copies a sync tool left beside records, and in how many of them something differs. */
  copies: z.object({ count, differing: count }),
});
export type IncomingList = z.infer<typeof incomingListSchema>;

/** One side of a thing, as it is shown. */
export const mergeSideSchema = z.object({
  author: z.string(),
  /** When it was last changed, ISO 8601. */
  at: z.string(),
  /** What it says; of a book its cards, of a document its facts, one a line. */
  text: z.string(),
  isTrashed: z.boolean(),
  annotation: z.object({ kind: annotationKindSchema, visibility: visibilitySchema }).nullable(),
});
export type MergeSide = z.infer<typeof mergeSideSchema>;

export const shownThingSchema = z.object({
  key: z.string(),
  kind: z.enum(['document', 'annotation', 'book', 'dialogue']),
  state: mergeStateSchema,
  title: z.string(),
  /** Where it stands: of an annotation the document. */
  place: z.string(),
  /** Null where this side does not have it; of what is here already nothing is shown but its title. */
  mine: mergeSideSchema.nullable(),
  theirs: mergeSideSchema.nullable(),
  options: z.array(mergeChoiceSchema),
  choice: mergeChoiceSchema.nullable(),
});
export type ShownThing = z.infer<typeof shownThingSchema>;

export const incomingPreviewSchema = z.object({
  id: z.string(),
  kind: z.enum(['packet', 'copies']),
  /** Of the packet, or of each copy. */
  fileNames: z.array(z.string()),
  /** Who made the packet; empty for copies. */
  author: z.string(),
  /** When, ISO 8601; null for copies. */
  madeAt: z.string().nullable(),
  things: z.array(shownThingSchema),
});
export type IncomingPreview = z.infer<typeof incomingPreviewSchema>;

export const mergeRequestSchema = z.object({
  id: z.string(),
  choices: z.record(z.string(), mergeChoiceSchema),
  /** Those of the preview that the choices were made on; when they are others by now, nothing is merged. */
  fileNames: z.array(z.string()).optional(),
});

/** How many things a merge added or changed. */
export const mergeOutcomeSchema = z.object({
  documents: count,
  annotations: count,
  books: count,
  dialogues: count,
});
export type MergeOutcome = z.infer<typeof mergeOutcomeSchema>;
