/**
 * Gives items their depth: in one list by its levels, among different ones by where their markers stand, since people nest with the
 * ruler as often as with levels. Joins to an item the paragraphs that stand indented under it.
 */
import type { Draft, Shape } from './draft.ts';
import { append } from './append.ts';
import { breakInline, isAllBold, type Inline } from './inline.ts';

type ItemShape = Extract<Shape, { kind: 'list-item' }>;

export interface PlacedDraft extends Draft {
  shape: Exclude<Shape, { kind: 'gap' }>;
  inlines: Inline[];
  /** 0 for what is no item. */
  depth: number;
}

/** An eighth of an inch; less is the same place. */
const STEP = 180;
const SLACK = 60;

/** Word has nine levels; what goes deeper stays at this one. */
const DEEPEST = 20;

export function placeItems(drafts: readonly Draft[]): PlacedDraft[] {
  const margins = marginsOf(drafts);
  const placed: PlacedDraft[] = [];
  let above: ItemShape[] = [];
  let before: PlacedDraft | null = null;
  for (const draft of drafts) {
    const { shape, inlines, left } = draft;
    if (shape.kind === 'gap') {
      above = [];
      before = null;
    } else if (before && !margins.has(left) && continues(draft, before)) {
      append(before.inlines, [breakInline('line'), ...inlines]);
    } else {
      if (shape.kind === 'list-item') above = [...pathTo(shape, above), shape];
      else if (endsLists(draft)) above = [];
      before = {
        shape,
        inlines: [...inlines],
        left,
        depth: shape.kind === 'list-item' ? above.length - 1 : 0,
      };
      placed.push(before);
    }
  }
  return placed;
}

/** Where paragraphs stand that are under no item: a text may be indented as a whole. */
function marginsOf(drafts: readonly Draft[]): ReadonlySet<number> {
  const margins = new Set<number>();
  let isUnderItem = false;
  for (const draft of drafts) {
    isUnderItem = draft.shape.kind === 'list-item' || (isUnderItem && !endsLists(draft));
    if (!isUnderItem && draft.shape.kind === 'paragraph') margins.add(draft.left);
  }
  return margins;
}

/** The items that one stands under. */
function pathTo(item: ItemShape, above: readonly ItemShape[]): ItemShape[] {
  const depth = above.findLastIndex((candidate) => isUnder(item, candidate));
  return above.slice(0, Math.min(depth + 1, DEEPEST));
}

function isUnder(item: ItemShape, above: ItemShape): boolean {
  if (item.list !== null && item.list === above.list) return item.level > above.level;
  if (item.at > above.at + STEP) return true;
  return item.at >= above.at - SLACK && item.level > above.level;
}

/** A paragraph at the margin stands outside of the list before it; an indented one may stand in it. */
function endsLists({ shape, left }: Draft): boolean {
  return shape.kind !== 'paragraph' || left < STEP;
}

function continues(draft: Draft, before: PlacedDraft): boolean {
  if (draft.shape.kind !== 'paragraph' || before.shape.kind !== 'list-item') return false;
  const isIndented = before.left > 0 && draft.left >= Math.max(STEP, before.left - SLACK);
  return isIndented && (!isAllBold(draft.inlines) || isAllBold(before.inlines));
}
