/**
 * The plain block model that every reader produces, whatever the format of the file: headings, paragraphs, list items and the
 * like, each with its runs of text and its exact place in the decoded source.
 */
import { z } from 'zod';
import { leftOutSchema } from './left-out.ts';

/** Half-open range `[start, end)` in UTF-16 code units of a document's decoded text. */
export const spanSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((span) => span.start <= span.end, 'a span ends before it starts');
export type Span = z.infer<typeof spanSchema>;

/** A stretch of text in one style; the runs of a block, joined, are its plain text. */
export const runSchema = z.object({
  text: z.string(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  superscript: z.literal(true).optional(),
  /** Target of a link; kept for citation, never followed by the program. */
  href: z.string().optional(),
});
export type Run = z.infer<typeof runSchema>;

const common = {
  runs: z.array(runSchema),
  span: spanSchema,
  /** The reader knows by the form of the file that the block is no part of the text. */
  leftOut: leftOutSchema.optional(),
};

export const blockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.int().min(1).max(6), ...common }),
  z.object({ kind: z.literal('paragraph'), ...common }),
  z.object({
    kind: z.literal('list-item'),
    /** 0 for a top-level item. */
    depth: z.int().nonnegative(),
    ordered: z.boolean(),
    /** The marker as it stands in the source: `-`, `•`, `1.` */
    marker: z.string(),
    ...common,
  }),
  z.object({
    kind: z.literal('table-row'),
    /** The row names the columns of the rows under it. */
    isHeader: z.boolean(),
    /** The runs of each cell; `runs` holds them too, with ` | ` between cells. */
    cells: z.array(z.array(runSchema)),
    ...common,
  }),
  z.object({ kind: z.literal('quotation'), ...common }),
  /** A footnote or endnote; `marker` is what refers to it in the text. */
  z.object({ kind: z.literal('note'), marker: z.string(), ...common }),
  z.object({ kind: z.literal('rule'), ...common }),
]);
export type Block = z.infer<typeof blockSchema>;

/** The plain text of runs. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}
