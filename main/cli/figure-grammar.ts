/** The command that lists sums and counts. */
import type { Command } from 'commander';
import { ALL_FIGURES } from '../../shared/figures/figure-query.ts';
import type { ListedFigure } from '../../shared/figures/listed-figure.ts';
import type { App } from '../create-app.ts';
import { group, onWorkspace, type CommonOptions, type Perform } from './grammar.ts';
import type { Outcome } from './print-outcome.ts';

export function addFigureCommands(program: Command, perform: Perform): void {
  const figures = group(program, 'figures', 'sums and counts of the documents');
  onWorkspace(figures, 'list', 'list every sum and count with the sentence that states it').action(
    (options: CommonOptions) => perform(options, listFigures, 'read-only'),
  );
}

async function listFigures(app: App): Promise<Outcome> {
  const { rows } = await app.handlers['figures.list']({ query: ALL_FIGURES, count: null });
  return { json: { figures: rows.map(plainFigure) }, lines: rows.map(lineOf) };
}

function plainFigure(figure: ListedFigure): object {
  const { documentId, initiativeId, value, valueTo, bound, quote, sentence } = figure;
  const told = { bound, quote, sentence };
  if (figure.kind === 'count') {
    const { unit } = figure;
    return { documentId, initiativeId, kind: 'figure', value, valueTo, unit, ...told };
  }
  const { currency, stage } = figure;
  return {
    documentId,
    initiativeId,
    kind: 'money',
    amount: value,
    amountTo: valueTo,
    currency,
    stage,
    ...told,
  };
}

function lineOf({ initiativeId, quote, stage, source, sentence }: ListedFigure): string {
  const about = [initiativeId, source.date ?? '----------', quote, ...(stage === null ? [] : [stage])];
  return [...about, sentence.replace(/\s+/g, ' ')].join('  ');
}
