/**
 * What travels between window and core: for each channel the schema of what is asked and of what is answered. Both sides parse with it;
 * the types of handlers and of the window's calls derive from it.
 */
import { z } from 'zod';
import { annotationSchema } from '../annotations/annotation.ts';
import { bookSchema, coverSchema } from '../book/book.ts';
import { outlineSchema } from '../book/outline.ts';
import { WINDOW_COMMANDS } from '../commands/commands.ts';
import { blockSchema } from '../documents/block.ts';
import { documentSummarySchema } from '../documents/document.ts';
import { dialogueSchema } from '../documents/dialogues/dialogue.ts';
import {
  acceptanceSchema,
  droppedFileSchema,
  importListSchema,
  importReviewSchema,
} from '../documents/import-item.ts';
import { importResultSchema } from '../documents/import-result.ts';
import {
  initiativeQuerySchema,
  initiativeRowSchema,
  pillarFilterSchema,
} from '../initiatives/initiative-row.ts';
import { nameCountSchema } from '../initiatives/fact-query.ts';
import { initiativeSchema } from '../initiatives/initiative.ts';
import { languageSchema } from '../i18n/language.ts';
import { settingsSchema } from '../settings.ts';
import { accessSchema } from '../store/access.ts';
import { documentRecordSchema } from '../store/store-file.ts';
import { anchorContract } from './anchor-contract.ts';
import { annotationContract } from './annotation-contract.ts';
import { figureContract } from './figure-contract.ts';
import { packetContract } from './packet-contract.ts';
import { paperContract } from './paper-contract.ts';
import { searchContract } from './search-contract.ts';
import { storeContract } from './store-contract.ts';
import type { Channel } from './channels.ts';

const nothing = z.null();
const byId = z.object({ id: z.string() });
const card = z.object({ bookId: z.string(), cardId: z.string() });

export const bookSummarySchema = bookSchema
  .pick({ id: true, title: true, date: true, principal: true, updatedAt: true })
  .extend({ cardCount: z.int().nonnegative() });
export type BookSummary = z.infer<typeof bookSummarySchema>;

/** Where an initiative stands in a book. */
export const membershipSchema = z.object({ bookId: z.string(), bookTitle: z.string(), cardId: z.string() });

export const initiativeDetailSchema = z.object({
  initiative: initiativeSchema,
  /** It is not in the newest text of its document any more. */
  isRetired: z.boolean(),
  /** Its document is in the trash; a book still quotes it. */
  isInTrash: z.boolean(),
  title: z.string(),
  document: documentSummarySchema,
  /** What stands just before and after it in the document. */
  before: blockSchema.nullable(),
  after: blockSchema.nullable(),
  annotations: z.array(annotationSchema),
  memberships: z.array(membershipSchema),
});
export type InitiativeDetail = z.infer<typeof initiativeDetailSchema>;

/** What undo and redo would do next; null when there is nothing. */
export const historySchema = z.object({ undo: z.string().nullable(), redo: z.string().nullable() });

export const appStatusSchema = z.object({
  version: z.string(),
  workspaceFolder: z.string(),
  /** The shipped library is in the workspace. */
  libraryReady: z.boolean(),
  /** What the user should know: sentences. */
  warnings: z.array(z.string()),
  /** How many files of the workspace could not be read. */
  damagedFiles: z.int().nonnegative(),
  /** When a change was last durably on disk. */
  savedAt: z.iso.datetime().nullable(),
});

export const contract = {
  ...storeContract,
  ...packetContract,
  ...anchorContract,
  ...searchContract,
  ...paperContract,
  'app.status': { input: nothing, output: appStatusSchema },
  'app.show-workspace': { input: nothing, output: nothing },
  /** Undo and redo of what is typed in the field that has the focus. */
  'app.edit-text': { input: z.enum(['undo', 'redo']), output: nothing },
  'settings.read': { input: nothing, output: settingsSchema },
  /** The folder for backups is chosen in a native dialog only. */
  'settings.change': {
    input: settingsSchema.omit({ backupsFolder: true }).partial(),
    output: settingsSchema,
  },
  'documents.list': { input: nothing, output: z.array(documentSummarySchema) },
  'documents.read': {
    input: byId,
    output: documentRecordSchema,
  },
  /** Makes a further source of a document its main text; annotations and cards stay with what says the same. */
  'documents.make-main': { input: byId, output: nothing },
  /** Asks for files in a native dialog and begins to read them; `imports.list` tells how far it is. */
  'imports.choose': { input: nothing, output: nothing },
  /** Reads what the clipboard holds. */
  'imports.paste': { input: nothing, output: nothing },
  'imports.drop': { input: z.object({ files: z.array(droppedFileSchema).min(1) }), output: nothing },
  'imports.list': { input: nothing, output: importListSchema },
  'imports.read': { input: byId, output: importReviewSchema },
  /** Stores what the user accepts, as one change; in the order given. */
  'imports.accept': { input: z.array(acceptanceSchema).min(1), output: z.array(importResultSchema) },
  /** Forgets files without importing them. */
  'imports.discard': { input: z.object({ ids: z.array(z.string()) }), output: nothing },
  /** Reads no more of the files that wait. */
  'imports.cancel': { input: nothing, output: nothing },
  /** The dialogues that the user defined; the High-Level Economic Dialogue is built in and not among them. */
  'dialogues.list': { input: nothing, output: z.array(dialogueSchema) },
  /**
   * Changes the dialogue with its id, or adds one. Ids that the workspace does not know, of the dialogue or of its pillars, are
   * placeholders of the form; the answer has those that the program made.
   */
  'dialogues.save': { input: dialogueSchema, output: dialogueSchema },
  'dialogues.remove': { input: byId, output: nothing },
  /** All that are found at once, for who has no window to scroll in; a window asks `search.find`. */
  'initiatives.search': {
    input: initiativeQuerySchema,
    /** `pillarCounts`: how many each pillar would show if it alone were asked for; of all that occur in the library, and the four. */
    output: z.object({
      rows: z.array(initiativeRowSchema),
      pillarCounts: z.record(pillarFilterSchema, z.int().nonnegative()),
    }),
  },
  /** The organisations and places that the library names, most often named first. */
  'initiatives.facts': {
    input: nothing,
    output: z.object({ organisations: z.array(nameCountSchema), places: z.array(nameCountSchema) }),
  },
  'initiatives.read': { input: byId, output: initiativeDetailSchema },
  ...annotationContract,
  ...figureContract,
  'books.list': {
    input: z.object({ inTrash: z.boolean() }).nullable(),
    output: z.array(bookSummarySchema),
  },
  'books.read': {
    input: byId,
    /** `cardsFromTrash`: ids of the cards that quote a document in the trash. */
    output: z.object({ book: bookSchema, outline: outlineSchema, cardsFromTrash: z.array(z.string()) }),
  },
  'books.create': { input: coverSchema, output: bookSchema },
  'books.edit-cover': { input: coverSchema.extend({ id: z.string() }), output: bookSchema },
  'books.add-initiatives': {
    input: z.object({
      bookId: z.string(),
      initiativeIds: z.array(z.string()).min(1),
      place: z.object({ tabId: z.string(), index: z.int().nonnegative() }).nullable(),
    }),
    output: z.object({ added: z.int().nonnegative() }),
  },
  'books.move-card': {
    input: card.extend({ tabId: z.string(), index: z.int().nonnegative() }),
    output: bookSchema,
  },
  'books.remove-card': { input: card, output: bookSchema },
  'books.rename-card': { input: card.extend({ title: z.string().max(300) }), output: bookSchema },
  'books.trash': { input: byId, output: bookSchema },
  /** Asks where to write in a native dialog; null means the user cancelled, there or while it was being written. */
  'books.export': {
    input: z.object({ id: z.string(), language: languageSchema }),
    output: z.object({ fileName: z.string(), cards: z.int().nonnegative() }).nullable(),
  },
  'books.cancel-export': { input: nothing, output: nothing },
  /** Shows the last exported file in its folder. */
  'books.show-export': { input: nothing, output: nothing },
  'history.read': { input: nothing, output: historySchema },
  'history.undo': { input: nothing, output: historySchema },
  'history.redo': { input: nothing, output: historySchema },
} satisfies Record<Channel, { input: z.ZodType; output: z.ZodType }>;

export type Contract = typeof contract;
export type Input<C extends Channel> = z.infer<Contract[C]['input']>;
export type Output<C extends Channel> = z.infer<Contract[C]['output']>;

/** What the core does for a channel; an expected failure is thrown as a Problem. */
export type Handlers = { [C in Channel]: (input: Input<C>) => Promise<Output<C>> | Output<C> };

/** What the core tells the window unasked. */
export const pushSchema = z.discriminatedUnion('kind', [
  /** Data changed; what is shown is read again. */
  z.object({ kind: z.literal('changed') }),
  /** What another program did to the workspace: how many records it changed or removed, and whether it may be changed now, if that is new. */
  z.object({
    kind: z.literal('outside'),
    changed: z.int().nonnegative(),
    removed: z.int().nonnegative(),
    access: accessSchema.nullable(),
  }),
  /** Files were handed to the program, by a double-click or a second start: they are shown for review. */
  z.object({ kind: z.literal('review') }),
  /** A packet was handed to the program, by a double-click or a second start: it is shown. */
  z.object({ kind: z.literal('packet'), id: z.string() }),
  /** What is being imported changed: `imports.list` is read again. */
  z.object({ kind: z.literal('imports') }),
  z.object({
    kind: z.literal('progress'),
    task: z.enum(['export', 'import']),
    done: z.number(),
    total: z.number(),
  }),
  /** The window is about to close: what is typed is saved now, and `savedNow` said. */
  z.object({ kind: z.literal('save-now') }),
  /** A command of the native menu. */
  z.object({
    kind: z.literal('command'),
    command: z.enum(WINDOW_COMMANDS.map(({ id }) => id)),
  }),
]);
export type Push = z.infer<typeof pushSchema>;
