/** Words of a document with what one must know to judge them, and the way to where they stand: the evidence beside every proposal. */
import { z } from 'zod';
import { annotationTargetSchema, readingText, targetAt } from '../annotations/target.ts';
import { spanSchema, type Span } from '../documents/block.ts';
import { calendarDateSchema, type Document } from '../documents/document.ts';
import { languageSchema } from '../i18n/language.ts';
import { pillarSchema } from '../documents/pillar.ts';
import type { Initiative } from '../initiatives/initiative.ts';

export const sourceQuoteSchema = z.object({
  documentId: z.string(),
  documentTitle: z.string(),
  /** Null when the document has no date. */
  date: calendarDateSchema.nullable(),
  language: languageSchema,
  dialogueId: z.string().nullable(),
  pillar: pillarSchema.nullable(),
  initiativeId: z.string(),
  /** The words, as published. */
  quote: z.string(),
  /** Their place in the reading text of the initiative. */
  target: annotationTargetSchema,
  /** Stretches of the quote to mark, in its UTF-16 code units. */
  marks: z.array(spanSchema),
});
export type SourceQuote = z.infer<typeof sourceQuoteSchema>;

type QuotedDocument = Pick<Document, 'id' | 'title' | 'date' | 'language' | 'dialogueId'>;

/** @param place in the reading text of the initiative; all of it unless told otherwise @param marks in the reading text */
export function quoteFrom(
  document: QuotedDocument,
  initiative: Initiative,
  { place, marks = [] }: { place?: Span; marks?: readonly Span[] } = {},
): SourceQuote {
  const reading = readingText(initiative);
  const { start, end } = place ?? { start: 0, end: reading.length };
  return {
    documentId: document.id,
    documentTitle: document.title,
    date: document.date?.value ?? null,
    language: document.language,
    dialogueId: document.dialogueId,
    pillar: initiative.pillar,
    initiativeId: initiative.id,
    quote: reading.slice(start, end),
    target: targetAt(reading, start, end),
    marks: marks
      .filter((mark) => mark.end > start && mark.start < end)
      .map((mark) => ({ start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start })),
  };
}

/** Where a stretch of its text, or of one of its sub-points, stands in its reading text. */
export function inReadingText(
  { text, children }: Pick<Initiative, 'text' | 'children'>,
  child: number | null,
  { start, end }: Span,
): Span {
  if (child === null) return { start, end };
  const before = [text, ...children.slice(0, child).map((one) => one.text)];
  const from = before.reduce((sum, one) => sum + one.length + 1, 0);
  return { start: from + start, end: from + end };
}
