/** Version 3: every record says who made it and when, and documents have a place in the trash. */
import { z } from 'zod';
import type { RecordKind } from '../store-file.ts';

const document2 = z.looseObject({ document: z.looseObject({ id: z.string() }) });
const dialogue2 = z.looseObject({ id: z.string() });

export function toVersion3(kind: RecordKind, record: unknown): unknown {
  if (kind === 'documents') return withTrash(record);
  if (kind === 'books') return isObject(record) ? { author: '', ...record } : record;
  return kind === 'dialogues' ? withTimes(record) : record;
}

function withTrash(record: unknown): unknown {
  const parsed = document2.safeParse(record);
  if (!parsed.success) return record;
  return { ...parsed.data, document: { importedBy: '', trashedAt: null, ...parsed.data.document } };
}

function withTimes(record: unknown): unknown {
  const parsed = dialogue2.safeParse(record);
  if (!parsed.success) return record;
  const time = timeOf(parsed.data.id);
  return { author: '', createdAt: time, updatedAt: time, ...parsed.data };
}

/** A UUID of version 7 begins with milliseconds since 1970 in 48 bits (RFC 9562, 5.7); of other ids nothing is known. */
function timeOf(id: string): string {
  const isVersion7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(id);
  return new Date(isVersion7 ? parseInt(id.slice(0, 13).replace('-', ''), 16) : 0).toISOString();
}

function isObject(record: unknown): record is object {
  return typeof record === 'object' && record !== null;
}
