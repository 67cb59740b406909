/**
 * What a book draws of the text of an annotation: paragraphs and list items one after another, with their words. Lists may have been made
 * in the editor or typed with marks; a book shows both as real ones, which a screen reader announces and Word can restyle.
 */
import { z } from 'zod';
import type { RichBlock, RichText } from '../annotations/rich-text.ts';
import { plainText } from '../documents/block.ts';
import { joinLines, linesOfNote, noteRunsSchema, trimRuns } from './note-runs.ts';
import { noteNumberSchema, typedBlocks, type NoteNumber } from './typed-lists.ts';

const common = {
  runs: noteRunsSchema,
  /** It is the user's quotation of somebody. */
  isQuoted: z.boolean(),
};
/** How many lists it stands in, itself counted. */
const depth = z.int().positive();

export const noteBlockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), ...common }),
  z.object({ kind: z.literal('bullet'), depth, ...common }),
  /** `starts`: it begins a list, rather than going on with that of its depth before. */
  z.object({ kind: z.literal('number'), depth, ...common, number: noteNumberSchema, starts: z.boolean() }),
  /** A further paragraph of a list item. */
  z.object({ kind: z.literal('more'), depth, of: z.enum(['bullet', 'number']), ...common }),
]);
export type NoteBlock = z.infer<typeof noteBlockSchema>;

export function noteBlocks({ content }: RichText): NoteBlock[] {
  return linked(content.flatMap((block) => blocksOf(block, { depth: 0, of: 'bullet', isQuoted: false })));
}

/** The words of a note as they stand in a book, without the marks of lists. */
export function drawnText(blocks: readonly NoteBlock[]): string {
  return blocks.map(({ runs }) => plainText(runs)).join('\n');
}

interface Place {
  depth: number;
  /** The kind of list that it stands in, where it stands in one. */
  of: 'bullet' | 'number';
  isQuoted: boolean;
}

function blocksOf(block: RichBlock, place: Place): NoteBlock[] {
  switch (block.type) {
    case 'paragraph':
      return saying(paragraphBlocks(linesOfNote(block.content ?? []), place));
    case 'blockquote':
      return block.content.flatMap((one) => blocksOf(one, { ...place, isQuoted: true }));
    case 'bulletList':
      return block.content.flatMap(({ content }) =>
        itemBlocks(content, null, { ...place, depth: place.depth + 1, of: 'bullet' }),
      );
    case 'orderedList': {
      const first = block.attrs?.start ?? 1;
      return block.content.flatMap(({ content }, index) =>
        itemBlocks(content, first + index, { ...place, depth: place.depth + 1, of: 'number' }),
      );
    }
  }
}

function paragraphBlocks(lines: ReturnType<typeof linesOfNote>, place: Place): NoteBlock[] {
  const { isQuoted } = place;
  if (place.depth > 0) {
    const runs = trimRuns(joinLines(lines));
    return [{ kind: 'more', depth: place.depth, of: place.of, isQuoted, runs }];
  }
  return typedBlocks(lines).map((typed): NoteBlock => {
    if (typed.kind === 'paragraph') return { ...typed, isQuoted };
    if (typed.kind === 'bullet') return { ...typed, depth: 1, isQuoted };
    return { ...typed, depth: 1, isQuoted, starts: true };
  });
}

/** An empty paragraph says nothing, and a book has no room for it. */
function saying(blocks: readonly NoteBlock[]): NoteBlock[] {
  return blocks.filter(({ runs }) => plainText(runs).trim() !== '');
}

/** @param value null in a list without numbers */
function itemBlocks(content: readonly RichBlock[], value: number | null, place: Place): NoteBlock[] {
  const [first, ...rest] = content.flatMap((block) => blocksOf(block, place));
  if (first?.kind !== 'more' || first.depth !== place.depth) return first ? [first, ...rest] : [];
  const { runs, isQuoted } = first;
  const item = { depth: place.depth, runs, isQuoted };
  if (value === null) return [{ kind: 'bullet', ...item }, ...rest];
  return [{ kind: 'number', ...item, number: { value, letters: false, form: '%.' }, starts: true }, ...rest];
}

/** Says of each number whether it goes on with the list before it; else it starts one of its own, so that no number ever changes. */
function linked(blocks: readonly NoteBlock[]): NoteBlock[] {
  const open: (NoteNumber | undefined)[] = [];
  return blocks.map((block) => {
    if (block.kind === 'paragraph') open.length = 0;
    else open.length = block.depth + 1;
    if (block.kind === 'bullet') open[block.depth] = undefined;
    if (block.kind !== 'number') return block;
    const starts = !follows(block.number, open[block.depth]);
    open[block.depth] = block.number;
    return { ...block, starts };
  });
}

function follows(number: NoteNumber, before: NoteNumber | undefined): boolean {
  return (
    before !== undefined &&
    before.value + 1 === number.value &&
    before.letters === number.letters &&
    before.form === number.form
  );
}
