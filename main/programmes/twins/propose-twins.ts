/** Which texts may be an English and a Spanish one of the same document: same dialogue, near date, and the same numbers. */
import { valuesOf, type TwinText } from '../../../shared/programmes/twin-values.ts';
import type { DocumentRecord } from '../../../shared/store/store-file.ts';

const DAYS_APART = 7;
const LEAST_SHARED = 3;
const LEAST_SHARE = 0.5;
const DAY = 86_400_000;

export interface ProposedTwin {
  english: DocumentRecord;
  spanish: DocumentRecord;
  shared: number;
  of: number;
}

/** @returns the likeliest first; each text may be in several */
export function proposeTwins(texts: readonly DocumentRecord[]): ProposedTwin[] {
  const english = texts.filter(({ document }) => document.language === 'en');
  const spanish = texts.filter(({ document }) => document.language === 'es');
  return english
    .flatMap((one) =>
      spanish
        .filter((other) => one.document.dialogueId === other.document.dialogueId && areNear(one, other))
        .map((other) => ({ english: one, spanish: other, ...sharedNumbers(one, other) })),
    )
    .filter(({ shared, of }) => shared >= LEAST_SHARED && shared / of >= LEAST_SHARE)
    .sort((left, right) => right.shared / right.of - left.shared / left.of || right.shared - left.shared);
}

function areNear({ document: one }: DocumentRecord, { document: other }: DocumentRecord): boolean {
  if (!one.date || !other.date) return false;
  return Math.abs(Date.parse(one.date.value) - Date.parse(other.date.value)) <= DAYS_APART * DAY;
}

/** @returns how many sums, figures and dates both have, and how many the one with fewer has */
export function sharedNumbers(one: DocumentRecord, other: DocumentRecord): { shared: number; of: number } {
  const [mine, theirs] = [numbersOf(one), numbersOf(other)];
  const shared = [...mine].filter((key) => theirs.has(key)).length;
  return { shared, of: Math.min(mine.size, theirs.size) };
}

function numbersOf(record: DocumentRecord): Set<string> {
  const text = twinText(record);
  const values = record.initiatives.flatMap((initiative) => valuesOf(initiative, text));
  return new Set(values.flatMap(({ kind, key }) => (kind === 'commitment' ? [] : [`${kind} ${key}`])));
}

export function twinText({ document, initiatives }: DocumentRecord): TwinText {
  return { initiatives, language: document.language, date: document.date?.value ?? null };
}
