/** What the screen of commitments looks for and which one is open; it stays while other screens are looked at. */
import { create } from 'zustand';
import type { CommitmentState, ListedCommitment } from '../../shared/commitments/listed-commitment.ts';

export interface CommitmentFilter {
  which: 'all' | 'confirmed' | 'proposed' | 'rejected';
  state: CommitmentState | null;
  pillar: string | null;
  documentId: string | null;
  withAmount: boolean;
}

interface Commitments {
  filter: CommitmentFilter;
  /** The day that all is judged by; null: today. */
  asOf: string | null;
  openId: string | null;
  /** Ids of proposals that are chosen, to confirm or reject them at once. */
  chosen: ReadonlySet<string>;
  narrow: (changes: Partial<CommitmentFilter>) => void;
  judgeAsOf: (day: string | null) => void;
  open: (id: string | null) => void;
  toggle: (id: string) => void;
  chooseNone: () => void;
}

export const ALL: CommitmentFilter = {
  which: 'all',
  state: null,
  pillar: null,
  documentId: null,
  withAmount: false,
};

export const useCommitments = create<Commitments>()((set) => ({
  filter: ALL,
  asOf: null,
  openId: null,
  chosen: new Set(),
  narrow: (changes) => {
    set(({ filter }) => ({ filter: { ...filter, ...changes } }));
  },
  judgeAsOf: (asOf) => {
    set({ asOf });
  },
  open: (openId) => {
    set({ openId });
  },
  toggle: (id) => {
    set(({ chosen }) => {
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      return { chosen: next };
    });
  },
  chooseNone: () => {
    set({ chosen: new Set() });
  },
}));

/** @returns those that answer, what is due first before what is due later, and what has no date at the end */
export function answering(all: readonly ListedCommitment[], filter: CommitmentFilter): ListedCommitment[] {
  return all.filter((one) => answers(one, filter)).sort(compareDue);
}

function answers(
  { isProposal, states, source, amounts }: ListedCommitment,
  filter: CommitmentFilter,
): boolean {
  const { which, state, pillar, documentId, withAmount } = filter;
  return (
    (which === 'all' || which === 'rejected' || isProposal === (which === 'proposed')) &&
    (state === null || states.includes(state)) &&
    (pillar === null || (source.pillar ?? 'none') === pillar) &&
    (documentId === null || source.documentId === documentId) &&
    (!withAmount || amounts.length > 0)
  );
}

const NEVER = '9999-12-31';

function compareDue(left: ListedCommitment, right: ListedCommitment): number {
  return (
    (left.due?.to ?? NEVER).localeCompare(right.due?.to ?? NEVER) ||
    (right.source.date ?? '').localeCompare(left.source.date ?? '') ||
    left.id.localeCompare(right.id)
  );
}
