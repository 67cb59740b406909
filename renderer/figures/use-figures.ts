/** What the screen of figures shows: which tab, what is looked for in each, and which figure is chosen; it stays while other screens are looked at. */
import { create } from 'zustand';
import { ALL_FIGURES, type FigureOrder, type FigureQuery } from '../../shared/figures/figure-query.ts';
import type { FigureKind } from '../../shared/figures/listed-figure.ts';

export type FigureTab = FigureKind | 'disagreements';

interface Figures {
  tab: FigureTab;
  queries: Readonly<Record<FigureKind, FigureQuery>>;
  /** Id of the figure whose sentence is shown. */
  chosen: string | null;
  open: (tab: FigureTab) => void;
  narrow: (kind: FigureKind, changes: Partial<FigureQuery>) => void;
  sortBy: (kind: FigureKind, order: FigureOrder) => void;
  choose: (id: string) => void;
}

export const EVERY: Figures['queries'] = {
  money: { ...ALL_FIGURES, kind: 'money' },
  count: { ...ALL_FIGURES, kind: 'count' },
};

export const useFigures = create<Figures>()((set) => ({
  tab: 'money',
  queries: EVERY,
  chosen: null,
  open: (tab) => {
    set({ tab });
  },
  narrow: (kind, changes) => {
    set(({ queries }) => ({ queries: { ...queries, [kind]: { ...queries[kind], ...changes } } }));
  },
  sortBy: (kind, order) => {
    set(({ queries }) => ({ queries: { ...queries, [kind]: sorted(queries[kind], order) } }));
  },
  choose: (id) => {
    set({ chosen: id });
  },
}));

/** Sorted by it already, the other way round; numbers and dates begin with the greatest. */
function sorted(query: FigureQuery, order: FigureOrder): FigureQuery {
  const isDescending =
    query.order === order ? !query.isDescending : ['value', 'when', 'document'].includes(order);
  return { ...query, order, isDescending };
}
