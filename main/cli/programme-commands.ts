/** Which initiatives may be one undertaking, as the command line says it. */
import type { ShownSuggestion } from '../../shared/programmes/programme-view.ts';
import type { App } from '../create-app.ts';
import type { Outcome } from './print-outcome.ts';

/** All that are open, the best first: what is confirmed or rejected already is left out. */
export async function suggestProgrammes(app: App): Promise<Outcome> {
  const asked = { programmeId: null, most: 100_000, isComplete: true };
  const { suggestions } = await app.handlers['programmes.suggestions'](asked);
  return {
    json: {
      suggestions: suggestions.map(({ initiatives, score, terms }) => ({
        initiatives,
        score: Number(score.toFixed(4)),
        terms: terms.map(({ text }) => text),
      })),
    },
    lines: suggestions.flatMap(linesOf),
  };
}

function linesOf({ initiatives, score, terms, quotes }: ShownSuggestion): string[] {
  return [
    `${score.toFixed(2)}  ${terms.map(({ text }) => text).join('; ')}`,
    ...quotes.map(
      ({ date, quote }, at) =>
        `      ${initiatives[at] ?? ''}  ${date ?? '----------'}  ${quote.replace(/\s+/gu, ' ')}`,
    ),
  ];
}
