/** What a user can do in a review: each edit makes the next state out of one, and leaves the same one where there is nothing to do. */
import type { PlacedBlock } from '../document.ts';
import type { Reviewed } from '../import-item.ts';
import { changeDialogue, changePillar, changeSection } from './change-place.ts';
import { changeRole, type GivenRole } from './change-role.ts';
import { mergeBlocks } from './merge-blocks.ts';
import { restoreBlocks } from './restore-blocks.ts';
import { clampSelection, selectRow, type Selection } from './selection.ts';
import { settleBlocks, type CreateId } from './settle-blocks.ts';
import { splitBlock, type ReviewSource } from './split-block.ts';

export interface ReviewState {
  reviewed: Reviewed;
  /** Of its blocks. */
  selection: Selection;
}

export interface ReviewContext {
  /** As the importer proposed them. */
  proposed: readonly PlacedBlock[];
  source: ReviewSource;
  createId: CreateId;
}

/** Edits without a place of their own are of the blocks that are selected. */
export type ReviewEdit =
  | { kind: 'merge' }
  /** Cuts the block that has the focus, at an offset in its plain text. */
  | { kind: 'split'; offset: number }
  | { kind: 'role'; role: GivenRole }
  | { kind: 'restore' }
  | { kind: 'pillar'; pillar: PlacedBlock['pillar'] }
  | { kind: 'section'; section: string | null }
  | { kind: 'dialogue'; dialogueId: string | null }
  | { kind: 'facts'; facts: Partial<Pick<Reviewed, 'title' | 'documentType' | 'language' | 'date'>> };

export function editReview(state: ReviewState, edit: ReviewEdit, context: ReviewContext): ReviewState {
  const { reviewed, selection } = state;
  const chosen = new Set(selection.rows.length > 0 ? selection.rows : [selection.cursor]);
  const { createId, proposed } = context;
  switch (edit.kind) {
    case 'merge':
      return merge(state, chosen, createId);
    case 'split':
      return split(state, edit.offset, context);
    case 'role':
      return withBlocks(state, changeRole(reviewed.blocks, chosen, edit.role, createId));
    case 'restore':
      return withBlocks(state, restoreBlocks(reviewed.blocks, chosen, proposed, createId));
    case 'pillar':
      return withBlocks(state, changePillar(reviewed.blocks, chosen, edit.pillar, createId));
    case 'section':
      return withBlocks(state, changeSection(reviewed.blocks, chosen, edit.section, createId));
    case 'dialogue':
      return withReviewed(state, changeDialogue(reviewed, edit.dialogueId));
    case 'facts':
      return withReviewed(state, withFacts(reviewed, edit.facts));
  }
}

function merge(state: ReviewState, chosen: ReadonlySet<number>, createId: CreateId): ReviewState {
  const merged = mergeBlocks(state.reviewed.blocks, chosen, createId);
  return merged ? { ...withBlocks(state, merged.blocks), selection: selectRow(merged.at) } : state;
}

function split(state: ReviewState, offset: number, { source, createId }: ReviewContext): ReviewState {
  const { blocks } = state.reviewed;
  const { cursor } = state.selection;
  const halves = blocks[cursor] && splitBlock(blocks[cursor], offset, source);
  if (!halves) return state;
  const parts = [...blocks.slice(0, cursor), ...halves, ...blocks.slice(cursor + 1)];
  return { ...withBlocks(state, settleBlocks(parts, createId)), selection: selectRow(cursor + 1) };
}

function withBlocks(state: ReviewState, blocks: PlacedBlock[]): ReviewState {
  const { reviewed, selection } = state;
  const isSame =
    blocks.length === reviewed.blocks.length && blocks.every((one, index) => one === reviewed.blocks[index]);
  if (isSame) return state;
  return { reviewed: { ...reviewed, blocks }, selection: clampSelection(selection, blocks.length) };
}

function withReviewed(state: ReviewState, reviewed: Reviewed): ReviewState {
  return reviewed === state.reviewed ? state : { ...state, reviewed };
}

function withFacts(reviewed: Reviewed, facts: Extract<ReviewEdit, { kind: 'facts' }>['facts']): Reviewed {
  const next = { ...reviewed, ...facts };
  const isSame = (['title', 'documentType', 'language', 'date'] as const).every(
    (fact) => next[fact] === reviewed[fact],
  );
  return isSame ? reviewed : next;
}
