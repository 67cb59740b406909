/** What a merge says of each thing that the other side holds, and what may be chosen for it. */
import { z } from 'zod';
import type { Difference } from '../compare/compare-records.ts';

/** `both`: theirs is added beside mine, as a thing of its own. */
export const mergeChoiceSchema = z.enum(['mine', 'theirs', 'both']);
export type MergeChoice = z.infer<typeof mergeChoiceSchema>;

/** `here`: nothing is to be done. */
export const mergeStateSchema = z.enum(['new', 'differs', 'here']);
export type MergeState = z.infer<typeof mergeStateSchema>;

/** Keyed by `kind/id`, the id being theirs. */
export type MergeChoices = Readonly<Record<string, MergeChoice>>;

/** `theirs` is as it would stand here: with the ids that its document and initiatives have here. */
export type MergeThing = Difference & {
  key: string;
  state: MergeState;
  /** What may be chosen; empty unless it differs. */
  options: readonly MergeChoice[];
  /** What the user chose, else what is done without a word; null unless it differs. */
  choice: MergeChoice | null;
};

/** What merging needs from outside. */
export interface MergeTools {
  /** The same id for the same content, anywhere and always. */
  deriveId: (content: string) => string;
  /** What their book is called beside mine: "Title (from Ana)". */
  nameCopy: (title: string) => string;
}

export function keyOf({ kind, id }: Pick<Difference, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

export function chosen(
  key: string,
  choices: MergeChoices,
  options: readonly MergeChoice[],
  unless: MergeChoice,
): MergeChoice {
  const choice = choices[key];
  return choice !== undefined && options.includes(choice) ? choice : unless;
}
