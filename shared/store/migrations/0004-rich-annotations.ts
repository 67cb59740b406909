/** Version 4: annotations have a text with form, tags, and may be on some words of an initiative; some kinds have a person, a day and an end. */
import { z } from 'zod';
import { typedText } from '../../annotations/annotation.ts';
import type { RecordKind } from '../store-file.ts';

const annotation3 = z.looseObject({ text: z.string() });
const annotations3 = z.looseObject({ annotations: z.array(annotation3) });

export function toVersion4(kind: RecordKind, record: unknown): unknown {
  if (kind !== 'annotations') return record;
  const parsed = annotations3.safeParse(record);
  if (!parsed.success) return record;
  return { ...parsed.data, annotations: parsed.data.annotations.map(withForm) };
}

/** Also for what was being written and not saved. */
export function withForm({ text, ...annotation }: z.infer<typeof annotation3>): Record<string, unknown> {
  return { doneAt: null, ...typedText(text), ...annotation };
}
