/** Sums and other figures on the command line, and those that disagree. */
import type { ListedFigure } from '../../shared/figures/listed-figure.ts';
import type { App } from '../create-app.ts';
import type { Outcome } from './print-outcome.ts';

export async function listFigures(app: App): Promise<Outcome> {
  const { figures, disagreements } = await app.handlers['figures.list'](null);
  const lines = [
    ...figures.map(lineOf),
    ...disagreements.flatMap(({ figures: [one, other] }) => [
      '',
      'These do not agree:',
      lineOf(one),
      lineOf(other),
    ]),
  ];
  return { json: { figures, disagreements }, lines };
}

function lineOf({ kind, stage, quote, source }: ListedFigure): string {
  const sentence = source.quote.replace(/\s+/g, ' ');
  return [source.date ?? '----------', kind === 'money' ? stage : 'figure', quote, sentence].join('  ');
}
