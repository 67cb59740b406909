/** What the window and the command line ask of sums and counts. */
import { findFigures } from '../../shared/figures/figure-query.ts';
import type { ListedFigure } from '../../shared/figures/listed-figure.ts';
import { totalSums } from '../../shared/figures/total-sums.ts';
import type { Handlers, Input } from '../../shared/ipc/contract.ts';
import type { FoundFigures } from '../../shared/ipc/figure-contract.ts';
import type { Session } from '../store/session.ts';
import { listDisagreements } from './disagreements.ts';
import { gatherFigures } from './gather-figures.ts';
import { settleFigures } from './settle-figures.ts';

type Channels = 'figures.list' | 'figures.disagreements' | 'figures.settle';

export function figureHandlers(session: Session): Pick<Handlers, Channels> {
  return {
    'figures.list': async (asked) => found(await gatherFigures(session), asked),
    'figures.disagreements': () => listDisagreements(session),
    'figures.settle': (asked) => settleFigures(session, asked),
  };
}

function found(figures: readonly ListedFigure[], { query, count }: Input<'figures.list'>): FoundFigures {
  const ofKind = figures.filter(({ kind }) => query.kind === null || kind === query.kind);
  const rows = findFigures(ofKind, query);
  return {
    rows: rows.slice(0, count ?? rows.length),
    total: rows.length,
    all: ofKind.length,
    sums: totalSums(rows),
    documents: once(ofKind.map(({ documentId: id, source }) => ({ id, title: source.documentTitle }))),
    currencies: [...new Set(ofKind.flatMap(({ currency }) => currency ?? []))].sort(),
    programmes: once(ofKind.flatMap(({ programme }) => programme ?? [])),
  };
}

function once<T extends { id: string }>(things: readonly T[]): T[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}
