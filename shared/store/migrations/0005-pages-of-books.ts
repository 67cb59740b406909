/** Version 5: the tabs of a book may have a name of their own, and pages beside their cards. */
import { z } from 'zod';
import type { RecordKind } from '../store-file.ts';

const book4 = z.looseObject({ tabs: z.array(z.looseObject({ cards: z.array(z.unknown()) })) });

export function toVersion5(kind: RecordKind, record: unknown): unknown {
  const parsed = kind === 'books' ? book4.safeParse(record) : null;
  if (!parsed?.success) return record;
  return { ...parsed.data, tabs: parsed.data.tabs.map((tab) => ({ title: null, pages: [], ...tab })) };
}
