/** What is looked for: words as typed, and what narrows them. What the window asks for, and what a saved search keeps. */
import { z } from 'zod';
import { initiativeQuerySchema } from '../initiatives/initiative-row.ts';

/** What an initiative may be asked to have. */
export const HAVINGS = ['annotation', 'note', 'book', 'money', 'deadline'] as const;
export const havingSchema = z.enum(HAVINGS);
export type FacetHaving = z.infer<typeof havingSchema>;

/** Empty lists, and what is left out, do not narrow. */
export const searchQuerySchema = initiativeQuerySchema.extend({
  /** Four figures each; any one is enough. */
  years: z.array(z.string().max(4)).max(100).default([]),
  /** Any one is enough; a tag includes those beneath it. */
  tags: z.array(z.string().max(200)).max(100).default([]),
  /** All of them. */
  having: z.array(havingSchema).max(HAVINGS.length).default([]),
});
export type SearchQuery = z.infer<typeof searchQuerySchema>;

/** In the order in which they are shown. */
export const GROUPS = ['initiatives', 'annotations', 'pages'] as const;
export const groupSchema = z.enum(GROUPS);
export type Group = z.infer<typeof groupSchema>;
