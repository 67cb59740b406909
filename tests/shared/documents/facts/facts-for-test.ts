/** Facts as an importer would find them, placed by their quote. */
import type { Fact } from '../../../../shared/documents/facts/fact.ts';

type Kind = Fact['kind'];
type Own<K extends Kind> = Omit<Extract<Fact, { kind: K }>, 'kind' | 'quote' | 'child' | 'span'>;

/** @param quote the fact's words; its place is where they first stand in `text` */
export function placeFact<K extends Kind>(
  kind: K,
  own: Own<K>,
  { text = '', quote = 'words', child = null }: { text?: string; quote?: string; child?: number | null } = {},
): Extract<Fact, { kind: K }> {
  const start = Math.max(0, text.indexOf(quote));
  const span = { start, end: start + quote.length };
  return { kind, ...own, quote, child, span } as unknown as Extract<Fact, { kind: K }>;
}

export const money = (own: Partial<Own<'money'>> = {}, place?: Parameters<typeof placeFact>[2]) =>
  placeFact(
    'money',
    {
      currency: 'USD',
      amount: 3_400_000_000,
      amountTo: null,
      bound: 'exactly',
      stage: 'unspecified',
      stageQuote: null,
      ...own,
    },
    place,
  );

export const date = (own: Partial<Own<'date'>> = {}, place?: Parameters<typeof placeFact>[2]) =>
  placeFact(
    'date',
    {
      from: '2023-10-01',
      to: '2023-10-31',
      precision: 'month',
      isDeadline: false,
      isInferred: false,
      ...own,
    },
    place,
  );

export const figure = (own: Partial<Own<'figure'>> = {}) =>
  placeFact('figure', { value: 1500, valueTo: null, bound: 'exactly', unit: 'students', ...own });

export const organisation = (
  name: string,
  acronym: string | null = null,
  place?: Parameters<typeof placeFact>[2],
) => placeFact('organisation', { name, acronym }, place);

export const place = (name: string) => placeFact('place', { name });
