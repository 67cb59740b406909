/** Annotations to and from files of other programs, on the command line. */
import { extname, resolve } from 'node:path';
import { exchangeFormatSchema } from '../../shared/annotations/exchange/exchanged.ts';
import type { App } from '../create-app.ts';
import type { Outcome } from './print-outcome.ts';

export interface ExchangeOptions {
  document?: string;
  ids?: string;
  private?: true;
  out: string;
}

export async function exportAnnotations(app: App, options: ExchangeOptions): Promise<Outcome> {
  const file = resolve(options.out);
  const ids = options.ids?.split(',').map((id) => id.trim()) ?? null;
  const { count } = await app.exportAnnotations(
    {
      ids: ids?.filter((id) => id !== '') ?? null,
      documentId: options.document ?? null,
      withPrivate: options.private === true,
      format: exchangeFormatSchema.parse(extname(file).slice(1).toLowerCase()),
    },
    file,
  );
  return { json: { file, count }, lines: [file] };
}

/** Fails only when the file cannot be read; what of it has no certain place is listed. */
export async function importAnnotations(app: App, file: string): Promise<Outcome> {
  const outcome = await app.importAnnotations(resolve(file));
  const { added, here, both, lost, leftOut } = outcome;
  const counts = `added ${String(added)}, there ${String(here)}, both kept ${String(both)}, place lost ${String(lost)}`;
  const lines = leftOut.map(({ reason, words, text }) => `left out (${reason})  ${words}  ${text}`);
  return { json: outcome, lines: [counts, ...lines] };
}
