/** The blocks of a page while they are made. Text that belongs to a block may still come, so its runs are tidied only at the end. */
import type { Block, Run, Span } from '../../../../shared/documents/block.ts';
import type { LeftOut } from '../../../../shared/documents/left-out.ts';
import { tidyRuns } from '../../../../shared/documents/tidy-runs.ts';

type WithoutText<Kind> = Kind extends Block ? Omit<Kind, 'runs' | 'span' | 'leftOut'> : never;
export type BlockShape = WithoutText<Block>;

export interface Draft {
  shape: BlockShape;
  /** As gathered, not tidied. */
  runs: Run[];
  span: Span;
  leftOut: LeftOut | null;
}

/** What stands in an item is set in more than the item. */
export const ONE_LEVEL = 1000;
/** Indentations that differ by less are the same. */
const TOLERANCE = 6;

export interface Drafts {
  all: Draft[];
  /** Indentations of the items that later ones may stand under. */
  levels: number[];
  /** Level of the last heading. */
  lastHeading: number;
  /** The page has lists of its own, not only items that are written as such. */
  hasLists: boolean;
  /** Raised figures and signs in the text, which may stand for notes. */
  marks: Set<string>;
}

export function createDrafts(): Drafts {
  return { all: [], levels: [], lastHeading: 1, hasLists: false, marks: new Set() };
}

export function addDraft(drafts: Drafts, draft: Draft): Draft {
  drafts.all.push(draft);
  if (draft.shape.kind === 'heading' && draft.leftOut === null) drafts.lastHeading = draft.shape.level;
  return draft;
}

/** How deep an item of this indentation stands under those before it. */
export function depthAt(drafts: Drafts, indent: number): number {
  while (drafts.levels.length > 0 && (drafts.levels.at(-1) ?? 0) > indent - TOLERANCE) drafts.levels.pop();
  drafts.levels.push(indent);
  return drafts.levels.length - 1;
}

/** Text that goes on with a block; only the last one can, for the places of blocks do not overlap. */
export function extend(draft: Draft, runs: readonly Run[], span: Span): void {
  draft.runs.push({ text: ' ' });
  for (const run of runs) draft.runs.push(run);
  draft.span = { start: draft.span.start, end: span.end };
}

/** In the order of the source, none over another; what holds no text is dropped. */
export function finishDrafts(drafts: Drafts): Block[] {
  const ordered = [...drafts.all].sort(
    (one, other) => one.span.start - other.span.start || one.span.end - other.span.end,
  );
  return ordered.flatMap((draft) => finish(draft) ?? []);
}

function finish({ shape, runs, span, leftOut }: Draft): Block | null {
  const tidy = tidyRuns(runs);
  if (tidy.length === 0 && shape.kind !== 'rule') return null;
  const block: Block = { ...shape, runs: tidy, span };
  return leftOut === null ? block : { ...block, leftOut };
}
