/**
 * The text of an annotation with its form: paragraphs, lists, quotations; bold, italic, links. It is the document model of ProseMirror
 * (https://prosemirror.net/docs/guide/#doc) in JSON, cut down to what a briefing note needs, so that the editor takes it as it is.
 */
import { z } from 'zod';

/** The longest annotation, in UTF-16 code units. */
export const RICH_TEXT_LENGTH = 100_000;

/** Lists and quotations within one another; no editor makes more, and a file that has more is not ours. */
const DEEPEST = 24;

/** Only addresses that a reader of the book can follow; never one that runs something. */
export const linkAddressSchema = z
  .string()
  .max(2000)
  .regex(/^(?:https?:\/\/|mailto:)\S+$/u);

export const markSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: linkAddressSchema }) }),
]);

export type Mark = z.infer<typeof markSchema>;

const inlineSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string().min(1), marks: z.array(markSchema).optional() }),
  z.object({ type: z.literal('hardBreak') }),
]);
export type Inline = z.infer<typeof inlineSchema>;

const paragraphSchema = z.object({
  type: z.literal('paragraph'),
  content: z.array(inlineSchema).optional(),
});
export type Paragraph = z.infer<typeof paragraphSchema>;

export interface ListItem {
  type: 'listItem';
  content: RichBlock[];
}
export type RichBlock =
  | Paragraph
  | { type: 'bulletList'; content: ListItem[] }
  | { type: 'orderedList'; attrs?: { start: number } | undefined; content: ListItem[] }
  | { type: 'blockquote'; content: RichBlock[] };

const listItemSchema: z.ZodType<ListItem> = z.lazy(() =>
  z.object({ type: z.literal('listItem'), content: z.array(richBlockSchema) }),
);

const richBlockSchema: z.ZodType<RichBlock> = z.lazy(() =>
  z.discriminatedUnion('type', [
    paragraphSchema,
    z.object({ type: z.literal('bulletList'), content: z.array(listItemSchema) }),
    z.object({
      type: z.literal('orderedList'),
      attrs: z.object({ start: z.int().nonnegative() }).optional(),
      content: z.array(listItemSchema),
    }),
    z.object({ type: z.literal('blockquote'), content: z.array(richBlockSchema) }),
  ]),
);

export interface RichText {
  type: 'doc';
  content: RichBlock[];
}

/** Anything else that an editor or a file puts in is left out of what comes back, or refused. */
export const richTextSchema: z.ZodType<RichText> = z
  .unknown()
  .refine((value) => !isTooDeep(value), 'nested too deeply')
  .pipe(z.object({ type: z.literal('doc'), content: z.array(richBlockSchema) }))
  .refine((body) => writtenText(body).length <= RICH_TEXT_LENGTH, 'too long');

/** A text as it was typed, line for line: an empty line begins a paragraph, any other a line. */
export function richTextOf(typed: string): RichText {
  const paragraphs = typed
    .trim()
    .replace(/\r\n|[\r\u0085\u2028\u2029]/gu, '\n')
    .split(/\n(?:[^\S\n]*\n)+/u)
    .filter((paragraph) => paragraph.trim() !== '');
  return { type: 'doc', content: paragraphs.map(paragraphOf) };
}

function paragraphOf(lines: string): Paragraph {
  const content = lines
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ type: 'hardBreak' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line } as const]),
    ]);
  return { type: 'paragraph', content };
}

/** Without what stands empty before and after the words. */
export function tidied({ type, content }: RichText): RichText {
  const first = content.findIndex(saysSomething);
  return { type, content: first < 0 ? [] : content.slice(first, content.findLastIndex(saysSomething) + 1) };
}

function saysSomething(block: RichBlock): boolean {
  return linesOfBlock(block).some((line) => line.trim() !== '');
}

export function isEmptyText(body: RichText): boolean {
  return writtenText(body).trim() === '';
}

/**
 * The text as one would type it: an empty line between paragraphs, `- ` and `1. ` before the items of lists, two spaces for each list within
 * a list, `> ` before the lines of quotations. Bold, italic and links are lost.
 */
export function writtenText({ content }: RichText): string {
  return linesOf(content).join('\n');
}

function linesOf(blocks: readonly RichBlock[]): string[] {
  return blocks.flatMap((block, index) => {
    const isApart = index > 0 && !(isList(block) && blocks[index - 1]?.type === 'paragraph');
    return [...(isApart ? [''] : []), ...linesOfBlock(block)];
  });
}

function linesOfBlock(block: RichBlock): string[] {
  switch (block.type) {
    case 'paragraph':
      return lineText(block.content ?? []).split('\n');
    case 'blockquote':
      return linesOf(block.content).map((line) => (line === '' ? '>' : `> ${line}`));
    case 'bulletList':
      return block.content.flatMap((item) => itemLines(item, '- '));
    case 'orderedList':
      return block.content.flatMap((item, index) =>
        itemLines(item, `${String((block.attrs?.start ?? 1) + index)}. `),
      );
  }
}

function itemLines({ content }: ListItem, marker: string): string[] {
  return linesOf(content).map((line, index) => (index === 0 ? marker + line : line && `  ${line}`));
}

function isList({ type }: RichBlock): boolean {
  return type === 'bulletList' || type === 'orderedList';
}

function lineText(content: readonly Inline[]): string {
  return content.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('');
}

/** Walks level by level and not into itself: what is checked may be nested deeper than the stack is. */
function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((node) => {
      const content = typeof node === 'object' && node !== null && 'content' in node ? node.content : [];
      return Array.isArray(content) ? (content as unknown[]) : [];
    });
  }
  return false;
}
